const API = 'https://api.shop.example';
const PICTURES = 'https://clayhouse-pictures.s3.us-east-1.amazonaws.com';

const shelf = document.getElementById('shelf');
const filters = document.getElementById('filters');
const basket = document.getElementById('basket');
const list = document.getElementById('basket-list');
const chosen = [];

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function showBasket() {
  basket.querySelector('b').textContent = String(chosen.length);
  list
    .querySelector('ul')
    .replaceChildren(...chosen.map(({ name, price }) => element('li', {}, `${name} · £${price}`)));
  document.getElementById('total').textContent = `£${chosen.reduce((sum, { price }) => sum + price, 0)}`;
}

async function add(ware) {
  chosen.push(ware);
  showBasket();
  await fetch(`${API}/basket`, { method: 'POST', body: JSON.stringify({ id: ware.id }) });
}

function showShelf(wares) {
  shelf.replaceChildren(
    ...wares.map((ware) => {
      const picture = element('img', {
        src: `${PICTURES}/${ware.id}.svg`,
        alt: ware.name,
        width: 300,
        height: 300,
      });
      const button = element('button', { type: 'button' }, 'Add to basket');
      button.addEventListener('click', () => add(ware));
      return element(
        'li',
        {},
        picture,
        element('h2', {}, ware.name),
        element('p', {}, `${ware.maker}. ${ware.words}`),
        element('div', { className: 'buy' }, element('b', {}, `£${ware.price}`), button),
      );
    }),
  );
}

basket.addEventListener('click', () => {
  list.hidden = !list.hidden;
  basket.setAttribute('aria-expanded', String(!list.hidden));
});

const wares = await fetch(`${API}/wares`).then((answer) => answer.json());
showShelf(wares);
const makers = ['Everybody', ...new Set(wares.map(({ maker }) => maker))];
for (const maker of makers) {
  const button = element('button', { type: 'button' }, maker);
  button.setAttribute('aria-pressed', String(maker === 'Everybody'));
  button.addEventListener('click', () => {
    for (const other of filters.children) other.setAttribute('aria-pressed', String(other === button));
    showShelf(wares.filter((ware) => maker === 'Everybody' || ware.maker === maker));
  });
  filters.append(button);
}
