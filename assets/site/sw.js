// The service worker of the hosted page: everything the page is made of is kept when it is first
// opened, and then given from there. `cargo xtask dist` fills in what that is; the version is made of
// the files, so that it changes when and only when one of them does.
'use strict';

const FILES = "{files}";
const PREFIX = `two-ladders ${registration.scope} `;
const CACHE = PREFIX + "{version}";

addEventListener('install', (event) => {
  // Past the cache of the browser, which may hold an older one.
  const fresh = FILES.map((file) => new Request(file, { cache: 'reload' }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(fresh)));
});

addEventListener('activate', (event) => {
  const isOld = (name) => name.startsWith(PREFIX) && name !== CACHE;
  event.waitUntil(caches.keys()
    .then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name)))));
});

addEventListener('message', ({ data }) => {
  if (data === 'use-it-now') skipWaiting();
});

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(registration.scope)) return;
  const kept = async () => {
    const cache = await caches.open(CACHE);
    return (await cache.match(request, { ignoreSearch: request.mode === 'navigate' }))
      ?? fetch(request);
  };
  event.respondWith(kept());
});
