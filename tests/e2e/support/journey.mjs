// What a reader can do from the first page to the last: the same in every way of having the widget.
import assert from 'node:assert/strict';
import { sheet } from './sheets.mjs';
import { reading, verdictOf } from './texts.mjs';

const SHEET = sheet('1e', '2c', '3f', '4e', '5a', '6a');

/** From the opening to the result, then every other view, and all there is to read. */
export async function journey(widget) {
  await widget.complete(SHEET.answers);
  await widget.headed(verdictOf(SHEET.headline).title);
  await widget.seen('[part="export"]');
  assert.equal((await widget.get('result')).headline, SHEET.headline);
  for (const [view, seen] of [
    ['ladder', '[part="rung"]'],
    ['path', '.presets'],
    ['compare', '.view-heading'],
    ['review', '.view-heading'],
    ['read', '.chapter'],
  ]) {
    await widget.call('show', view);
    await widget.seen(seen);
  }
  assert.equal(await widget.count('.chapter'), reading.sections.length);
}

/** The ways to have the one file in a frame that may run scripts and nothing else. */
export const IN_A_FRAME = {
  src: "frame.src = '/dist/two-ladders.html'",
  srcdoc: "frame.srcdoc = await (await fetch('/dist/two-ladders.html')).text()",
};

/** Fills the page with such a frame, in its top left corner. */
export const frameAlone = (page, how) =>
  page.evaluate(`(async () => {
    document.body.replaceChildren();
    document.body.style.margin = 0;
    const frame = document.createElement('iframe');
    frame.title = 'Two Ladders';
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.width = 900;
    frame.height = 800;
    frame.style.border = 0;
    const there = new Promise((resolve) => frame.addEventListener('load', resolve));
    ${how};
    document.body.append(frame);
    await there;
  })()`);

/** Puts fifty more elements on a page that brings the script late; milliseconds for each. */
export const fiftyMore = (page) =>
  page.evaluate(`(async () => {
    const started = performance.now();
    window.fifty = Array.from({ length: 50 }, (_, at) => {
      const element = document.createElement('two-ladders');
      element.id = 'one-' + at;
      element.setAttribute('start', 'now');
      element.setAttribute('storage', 'none');
      document.querySelector('main').append(element);
      return element;
    });
    await Promise.all(window.fifty.map((element) => element.ready));
    return (performance.now() - started) / 50;
  })()`);
