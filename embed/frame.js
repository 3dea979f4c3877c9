// For a page with Two Ladders in a frame: the frame is as high as what is in it, and looks like the page.
// Only what comes from such a frame is heard, and only a height of it.
addEventListener('message', ({ data, origin, source }) => {
  const frames = [...document.querySelectorAll('iframe')];
  const frame = frames.find(({ contentWindow }) => contentWindow === source);
  if (!frame || !['null', new URL(frame.src, location.href).origin].includes(origin)) return;
  if (data?.type === 'two-ladders:height' && Number.isFinite(data.height)) {
    frame.style.height = `${Math.min(Math.max(data.height, 200), 60000)}px`;
  } else if (data?.type === 'two-ladders:ready') {
    const theme = frame.dataset.theme || getComputedStyle(frame).colorScheme;
    source.postMessage({ type: 'two-ladders:theme', theme, lang: document.documentElement.lang }, '*');
  }
});
