const API = 'https://api.app.example';
const board = document.getElementById('board');
const form = document.getElementById('new-task');
let state = { columns: [] };

navigator.serviceWorker?.register('/sw.js').catch(() => {});

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

async function tell(change) {
  await fetch(`${API}/boards/home/changes`, { method: 'POST', body: JSON.stringify(change) });
}

function card(task, column) {
  const isLast = state.columns.indexOf(column) === state.columns.length - 1;
  const move = element('button', { type: 'button' }, isLast ? 'Put back' : 'Move on');
  move.addEventListener('click', () => {
    const at = state.columns.indexOf(column);
    column.tasks.splice(column.tasks.indexOf(task), 1);
    state.columns[(at + 1) % state.columns.length].tasks.push(task);
    show();
    tell({ moved: task.id });
  });
  const made = element(
    'article',
    { className: isLast ? 'done' : '' },
    element('h3', {}, task.title),
    element('p', {}, task.note),
    move,
  );
  made.style.setProperty('--tag', task.colour);
  return made;
}

function show() {
  board.replaceChildren(
    ...state.columns.map((column) =>
      element(
        'section',
        {},
        element('h2', {}, `${column.title} · ${column.tasks.length}`),
        ...column.tasks.map((task) => card(task, column)),
      ),
    ),
  );
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const words = form.elements.words.value.trim();
  if (!words) return;
  const task = { id: `new-${words.length}`, title: words, note: 'Added just now', colour: '#e7b562' };
  state.columns[0].tasks.unshift(task);
  form.reset();
  show();
  tell({ added: words });
});

try {
  state = await fetch(`${API}/boards/home`).then((answer) => answer.json());
  document.getElementById('household').textContent = state.household;
  document.getElementById('people').append(
    ...state.people.map(({ letters, colour }) => {
      const person = element('i', { title: letters }, letters);
      person.style.background = colour;
      return person;
    }),
  );
  form.hidden = false;
  show();
} catch {
  document.getElementById('household').textContent = 'Your board cannot be reached just now.';
}
