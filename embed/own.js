// For the hosted page and the page that is one file: a pack of the reader's own, dropped or chosen. It is
// read in this page, checked there, and goes nowhere.
(() => {
  'use strict';

  const element = document.querySelector('two-ladders');
  const line = document.querySelector('#own');
  const field = line.querySelector('input');
  const back = line.querySelector('button');

  /** Shows a pack, or the built-in one for nothing. What is wrong with one the widget itself says. */
  const show = async (file) => {
    back.hidden = !file;
    await element.loadPack(file).catch(() => {});
    element.scrollIntoView({ block: 'start' });
  };

  field.addEventListener('change', () => {
    if (field.files[0]) show(field.files[0]);
    field.value = '';
  });
  back.addEventListener('click', () => show(null));

  /** A file over the page, unless it is over a field that takes one itself. */
  const carries = (event) =>
    event.dataTransfer?.types.includes('Files') && event.composedPath()[0].type !== 'file';
  addEventListener('dragover', (event) => {
    if (carries(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (!carries(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) show(file);
  });
})();
