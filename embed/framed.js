// For the page that is one file: what it does inside a frame of another page. It tells its height, so
// that the frame can be as high as it is, and takes its colours and its language from the page around
// once that has answered. It tells nothing else, and believes nobody but the page around.
(() => {
  'use strict';
  if (self === top) return;

  const root = document.documentElement;
  const element = document.querySelector('two-ladders');
  root.classList.add('framed');
  // Files of a frame come and go with it; a result is kept only by a page of its own.
  element.removeAttribute('history');
  const secret = /(?:[#&]|\?)secret=([^&]*)/.exec(location.hash)?.[1];

  const tell = (message) => parent.postMessage(message, '*');

  let told = 0;
  /** One height, in the words of each kind of page that knows what to do with one. */
  const tellHeight = () => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    // 0 while nobody can see it.
    if (!height || height === told) return;
    told = height;
    tell({ type: 'two-ladders:height', v: 1, height });
    tell({ 'datawrapper-height': { 'two-ladders': height } });
    tell({ sentinel: 'amp', type: 'embed-size', height });
    tell(JSON.stringify({ src: location.href, context: 'iframe.resize', height }));
    if (secret) tell({ message: 'height', value: height, secret });
  };
  let asked = 0;
  new ResizeObserver(() => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(tellHeight);
  }).observe(element);

  const THEMES = ['auto', 'light', 'dark'];
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || data?.type !== 'two-ladders:theme') return;
    if (THEMES.includes(data.theme)) {
      element.setAttribute('theme', data.theme);
      root.dataset.theme = data.theme;
    }
    try {
      [root.lang] = Intl.getCanonicalLocales(String(data.lang));
    } catch { /* not a language */ }
  });
  tell({ type: 'two-ladders:ready', v: 1 });
})();
