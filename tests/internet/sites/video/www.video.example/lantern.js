const film = document.getElementById('film');
const telemetry = 'https://q8z4m1kd7w.execute-api.us-east-1.amazonaws.com/prod/playback';

/** How playback goes is told to a small function; nothing on the page waits for it. */
function report(event) {
  navigator.sendBeacon(telemetry, JSON.stringify({ film: 'tide', event, at: Math.round(film.currentTime) }));
}
report('shown');
for (const event of ['play', 'pause', 'ended', 'stalled']) film.addEventListener(event, () => report(event));

function toggle(id, change) {
  document.getElementById(id).addEventListener('click', ({ currentTarget }) => {
    const isOn = currentTarget.getAttribute('aria-pressed') !== 'true';
    currentTarget.setAttribute('aria-pressed', String(isOn));
    change(isOn, currentTarget);
  });
}
toggle('like', (isOn, button) => {
  button.querySelector('span').textContent = isOn ? '1,313' : '1,312';
});
toggle('save', (isOn, button) => {
  button.textContent = isOn ? 'Kept' : 'Keep for later';
});
toggle('theme', (isOn) => document.body.classList.toggle('dim', isOn));

const chapters = document.getElementById('chapters');
const list = document.getElementById('chapter-list');
chapters.addEventListener('click', () => {
  list.hidden = !list.hidden;
  chapters.setAttribute('aria-expanded', String(!list.hidden));
});
list.addEventListener('click', ({ target }) => {
  const at = target.closest('button')?.dataset.at;
  if (at) film.currentTime = Number(at);
});

const catalogue = document.getElementById('catalogue');
function show(films) {
  catalogue.replaceChildren(
    ...films.map(({ title, maker, picture, length }) => {
      const item = document.createElement('li');
      const image = new Image(320, 180);
      image.src = `https://images.video.example/${picture}`;
      image.alt = '';
      const words = document.createElement('p');
      const name = document.createElement('b');
      name.textContent = title;
      words.append(name, `${maker} · ${length}`);
      item.append(image, words);
      return item;
    }),
  );
}
const films = await fetch('https://api.video.example/v1/films/new').then((answer) => answer.json());
show(films);
document.getElementById('search').addEventListener('input', ({ target }) => {
  const wanted = target.value.toLowerCase();
  show(films.filter(({ title, maker }) => `${title} ${maker}`.toLowerCase().includes(wanted)));
});
document.getElementById('search').addEventListener('submit', (event) => event.preventDefault());
