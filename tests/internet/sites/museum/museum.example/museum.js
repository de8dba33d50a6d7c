const kinds = document.getElementById('kinds');
kinds.addEventListener('click', ({ target }) => {
  const chosen = target.closest('button');
  if (!chosen) return;
  for (const button of kinds.children) button.setAttribute('aria-pressed', String(button === chosen));
  for (const figure of document.querySelectorAll('figure')) {
    figure.hidden =
      chosen.dataset.kind !== '' && !figure.dataset.kind.split(' ').includes(chosen.dataset.kind);
  }
});

document.getElementById('letter').addEventListener('submit', (event) => {
  event.preventDefault();
  event.target.querySelector('output').textContent = 'Posted. Mrs Adeyemi answers on Mondays, by hand.';
  event.target.reset();
});
