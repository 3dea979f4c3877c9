// For the hosted page: it works without a network once it was open, and a new version waits until the
// reader says so. In a frame it is somebody else's page, and nothing is kept there.
(() => {
  'use strict';
  if (!('serviceWorker' in navigator) || self !== top || !isSecureContext) return;

  const { serviceWorker } = navigator;
  const line = document.querySelector('#update');

  /** Says that a new version waits, and goes over to it when that is wanted. */
  const offer = (worker) => {
    line.hidden = false;
    line.querySelector('button').onclick = () => {
      serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      worker.postMessage('use-it-now');
    };
  };

  addEventListener('load', async () => {
    try {
      const registration = await serviceWorker.register('sw.js', { updateViaCache: 'none' });
      if (registration.waiting && serviceWorker.controller) offer(registration.waiting);
      registration.addEventListener('updatefound', () => {
        const worker = registration.installing;
        worker.addEventListener('statechange', () => {
          // The very first one replaces nothing.
          if (worker.state === 'installed' && serviceWorker.controller) offer(worker);
        });
      });
    } catch {
      // Private windows and some settings forbid it: the page works as before, with a network.
    }
  });
})();
