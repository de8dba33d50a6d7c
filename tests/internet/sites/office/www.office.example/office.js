document.getElementById('find').addEventListener('input', ({ target }) => {
  const wanted = target.value.trim().toLowerCase();
  for (const tile of document.querySelectorAll('.tiles li')) {
    const words = `${tile.dataset.words} ${tile.textContent}`.toLowerCase();
    tile.hidden = wanted !== '' && !words.includes(wanted);
  }
});
document.getElementById('find').addEventListener('submit', (event) => event.preventDefault());

const times = document.getElementById('times');
document.getElementById('book').addEventListener('submit', async (event) => {
  event.preventDefault();
  const matter = new FormData(event.target).get('matter');
  const free = await fetch(`https://api.office.example/appointments/${matter}`).then((answer) =>
    answer.json(),
  );
  times.replaceChildren(
    ...free.map((time) => {
      const item = document.createElement('li');
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = time;
      button.addEventListener('click', () => {
        for (const other of times.querySelectorAll('button')) {
          other.setAttribute('aria-pressed', String(other === button));
        }
      });
      item.append(button);
      return item;
    }),
  );
});

const status = await fetch('https://api.office.example/queue').then((answer) => answer.json());
const line = document.createElement('p');
line.textContent = `In the waiting room now: ${status.waiting} people, about ${status.minutes} minutes.`;
document.getElementById('appointment').append(line);
