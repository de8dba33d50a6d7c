const plan = document.getElementById('plan');
const taken = new Set(['A3', 'A4', 'B7', 'B8', 'B9', 'C1', 'C12', 'D5', 'D6', 'E10']);
const chosen = new Set();

for (const row of 'ABCDE') {
  for (let number = 1; number <= 14; number++) {
    const seat = `${row}${number}`;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = seat;
    button.disabled = taken.has(seat);
    button.setAttribute('aria-pressed', 'false');
    button.addEventListener('click', () => {
      if (!chosen.delete(seat)) chosen.add(seat);
      button.setAttribute('aria-pressed', String(chosen.has(seat)));
      document.getElementById('chosen').textContent = chosen.size
        ? `${[...chosen].join(', ')}: £${chosen.size * 14}`
        : 'No seat chosen yet.';
    });
    plan.append(button);
  }
}

// The trial decides which words the button carries.
const words = globalThis.trials?.variant('book-button');
if (words) document.getElementById('book').textContent = words;
