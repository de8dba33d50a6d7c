// Asks for ?n=… resources (500 unless told) of four kinds from forty hosts. More than about 200 at once is more than
// Chromium lets a page have outstanding.
const AT_ONCE = 200;
const HOSTS = 40;
const wanted = Math.min(20_000, Number(new URLSearchParams(location.search).get('n') ?? 500));
document.getElementById('wanted').textContent = String(wanted);

function arrives(element, property, address) {
  return new Promise((resolve) => {
    element.addEventListener('load', resolve);
    element.addEventListener('error', resolve);
    element[property] = address;
    document.getElementById('pictures').append(element);
  });
}

const KINDS = [
  (host, i) => arrives(new Image(), 'src', `${host}/picture.svg?i=${i}`),
  (host, i) => arrives(document.createElement('script'), 'src', `${host}/script.js?i=${i}`),
  (host, i) =>
    fetch(`${host}/answer.json?i=${i}`).then(
      (answer) => answer.json(),
      () => null,
    ),
  (host, i) =>
    arrives(
      Object.assign(document.createElement('link'), { rel: 'stylesheet' }),
      'href',
      `${host}/sheet.css?i=${i}`,
    ),
];

let next = 0;
let come = 0;
async function keepAsking() {
  while (next < wanted) {
    const i = next++;
    const host = `https://h${String(i % HOSTS).padStart(2, '0')}.load.example`;
    // The kind changes with each round of the hosts, so that every host serves every kind.
    await KINDS[Math.floor(i / HOSTS) % KINDS.length](host, i);
    come += 1;
  }
}
await Promise.all(Array.from({ length: Math.min(AT_ONCE, wanted) }, keepAsking));
document.getElementById('count').textContent = String(come);
document.documentElement.dataset.done = 'true';
