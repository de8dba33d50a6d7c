const nav = document.querySelector('nav');
const menu = document.getElementById('menu');
menu.setAttribute('aria-expanded', 'true');
menu.addEventListener('click', () => {
  const isClosed = nav.classList.toggle('closed');
  menu.setAttribute('aria-expanded', String(!isClosed));
});

document.getElementById('search').addEventListener('submit', (event) => {
  event.preventDefault();
  const wanted = new FormData(event.target).get('q').trim().toLowerCase();
  for (const story of document.querySelectorAll('.cards .story')) {
    story.hidden = wanted !== '' && !story.textContent.toLowerCase().includes(wanted);
  }
});

document.getElementById('subscribe').addEventListener('submit', (event) => {
  event.preventDefault();
  event.target.querySelector('output').textContent = ' Thank you: this is a demonstration, nothing was sent.';
});

// The slot's auction: tell the exchange what there is, whatever it answers the house's own advert is shown.
navigator.sendBeacon(
  'https://bid.adfoundry.example/auction',
  JSON.stringify({ slot: 'slot-1', size: '300x250' }),
);
