const LIVE = 'https://live.transit.example';
const COLOURS = { 1: '#c8342f', 2: '#2f7d5b', 3: '#2b66a8' };
const board = document.getElementById('board');
const stops = document.getElementById('stops');

function cell(...content) {
  const made = document.createElement('td');
  made.append(...content);
  return made;
}

async function ask(address) {
  const answer = await fetch(address);
  return answer.json();
}

async function showDepartures(stop) {
  for (const button of stops.children) button.setAttribute('aria-pressed', String(button.value === stop));
  const departures = await ask(`${LIVE}/departures/${stop}`);
  board.replaceChildren(
    ...departures.map(({ line, to, minutes, platform }) => {
      const sign = document.createElement('b');
      sign.textContent = line;
      sign.style.setProperty('--line', COLOURS[line]);
      const row = document.createElement('tr');
      row.append(cell(sign), cell(to), cell(minutes === 0 ? 'now' : `${minutes} min`), cell(platform));
      return row;
    }),
  );
}

async function showNotices() {
  const notices = await ask(`${LIVE}/notices`);
  document.getElementById('notice-list').append(
    ...notices.map(({ line, words }) => {
      const item = document.createElement('li');
      item.style.setProperty('--line', COLOURS[line]);
      item.textContent = words;
      return item;
    }),
  );
}

async function showStops() {
  const known = await ask(`${LIVE}/stops`);
  stops.append(
    ...known.map(({ id, name }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.value = id;
      button.textContent = name;
      button.addEventListener('click', () => showDepartures(id));
      return button;
    }),
  );
  await showDepartures(known[0].id);
}

await Promise.all([showNotices(), showStops()]);

// Changes are pushed; the socket has a connection of its own.
const changes = new WebSocket('wss://live.transit.example/changes');
changes.addEventListener('open', () => {
  document.getElementById('live').textContent = 'live';
});
changes.addEventListener('close', () => {
  document.getElementById('live').textContent = '';
});
