document.getElementById('poll').addEventListener('submit', async (event) => {
  event.preventDefault();
  const status = event.target.querySelector('[role="status"]');
  const choice = new FormData(event.target).get('choice');
  if (choice === null) {
    status.textContent = 'Please choose a name first.';
    return;
  }
  const { votes } = await fetch('/votes', { method: 'POST', body: choice }).then((answer) => answer.json());
  const all = votes.reduce((sum, count) => sum + count, 0);
  status.textContent = `Thank you. So far ${Math.round((100 * votes[Number(choice)]) / all)} % think as you do.`;
});
