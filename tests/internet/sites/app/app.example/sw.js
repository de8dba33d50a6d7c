const SHELL = 'shell-1';
const FILES = ['/', '/app.css', '/app.js', '/boat.svg', '/app.webmanifest'];

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(SHELL)
      .then((cache) => cache.addAll(FILES))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(clients.claim());
});

// The shell comes from the cache; everything else goes out through this worker.
self.addEventListener('fetch', (event) => {
  event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request)));
});
