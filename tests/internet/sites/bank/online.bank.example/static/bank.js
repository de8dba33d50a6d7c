const signIn = document.getElementById('sign-in');
const overview = document.getElementById('overview');

signIn.addEventListener('submit', async (event) => {
  event.preventDefault();
  const status = signIn.querySelector('[role="status"]');
  status.textContent = 'One moment…';
  try {
    // Nothing that was typed is sent: the demonstration opens the same account for everybody.
    const answer = await fetch('/api/session', { method: 'POST' });
    const { accounts } = await answer.json();
    overview.querySelector('dl').replaceChildren(
      ...accounts.flatMap(({ name, balance }) => {
        const term = document.createElement('dt');
        term.textContent = name;
        const value = document.createElement('dd');
        value.textContent = `£${balance}`;
        return [term, value];
      }),
    );
    signIn.hidden = true;
    overview.hidden = false;
  } catch {
    status.textContent =
      'We cannot reach your accounts just now. Your money is safe; please try again later.';
  }
});

document.getElementById('sign-out').addEventListener('click', () => {
  overview.hidden = true;
  signIn.hidden = false;
  signIn.reset();
});

const loan = document.getElementById('loan');
loan.addEventListener('input', () => {
  const { amount, years } = Object.fromEntries(new FormData(loan));
  const rate = 0.031 / 12;
  const monthly = (Number(amount) * rate) / (1 - (1 + rate) ** (-12 * Number(years)));
  loan.querySelector('output').textContent = Number.isFinite(monthly)
    ? `£${Math.round(monthly)} a month`
    : '';
});
