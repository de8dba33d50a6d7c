const filter = document.getElementById('class-filter');
filter.addEventListener('change', () => {
  for (const entry of document.querySelectorAll('.plan li')) {
    entry.hidden = filter.value !== '' && entry.dataset.class !== '' && entry.dataset.class !== filter.value;
  }
});

document.getElementById('absence').addEventListener('submit', (event) => {
  event.preventDefault();
  const chosen = new FormData(event.target).get('class');
  event.target.querySelector('output').textContent = `Thank you. ${chosen} know, and say get well soon.`;
});
