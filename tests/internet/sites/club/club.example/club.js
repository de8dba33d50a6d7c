// The club has no server of its own for this: the page reads its table straight from the database.
const DATABASE = 'https://dynamodb.us-east-1.amazonaws.com/';
const state = document.getElementById('state');

async function ask(action, body) {
  const answer = await fetch(DATABASE, {
    method: 'POST',
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `DynamoDB_20120810.${action}` },
    body: JSON.stringify({ TableName: 'boats', ...body }),
  });
  return answer.json();
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function slot(boat, time) {
  const button = element('button', { type: 'button' }, time);
  button.setAttribute('aria-pressed', 'false');
  button.addEventListener('click', async () => {
    const isBooked = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(isBooked));
    await ask('UpdateItem', { Key: { boat: { S: boat } } });
    state.textContent = isBooked ? `${boat} is yours: ${time}` : `${boat} is free again: ${time}`;
  });
  return button;
}

try {
  const { Items: items } = await ask('Scan', {});
  document
    .getElementById('boats')
    .append(
      ...items.map(({ boat, words, slots }) =>
        element(
          'section',
          {},
          element('h2', {}, boat.S),
          element('p', {}, words.S),
          element('div', { className: 'slots' }, ...slots.SS.map((time) => slot(boat.S, time))),
        ),
      ),
    );
  state.textContent = `${items.length} boats on the rack`;
} catch {
  state.textContent = 'The boathouse does not answer.';
}
