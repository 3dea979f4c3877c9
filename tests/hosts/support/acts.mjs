// What a reader does on a page of a host.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { heard } from '../../e2e/support/events.mjs';
import { eventually } from '../../e2e/support/eventually.mjs';
import { Widget } from '../../e2e/support/widget.mjs';
import { fallback } from './files.mjs';

/** Begins, and answers the first question. */
export async function answersFirst(widget) {
  await widget.next();
  await widget.choose('1a');
  await widget.next();
  await eventually(async () => assert.deepEqual(await widget.get('answers'), { q1: '1a' }));
}

/** The page has the quiz, and the first question can be answered. */
export async function canBeAnswered({ open }) {
  const { page, widget } = await open('/');
  await answersFirst(widget);
  const events = await heard(page, 'tl-answer');
  assert.deepEqual(
    events.map((event) => event.detail),
    [{ question: 'q1', option: '1a' }],
  );
}

/** Runs in the page: the elements inside the widget's, and those of a file as it was written. */
function tags(file) {
  const written = new DOMParser().parseFromString(file, 'text/html').body;
  return [document.querySelector('two-ladders'), written].map((root) =>
    [...root.querySelectorAll('*')].map((one) => one.localName).join(' '),
  );
}

/** Where the wasm files do not come, what stands inside the element can be read and answered. */
export async function canBeReadWithout({ open }) {
  const { page } = await open('/', {
    ready: false,
    allowed: [/Failed to load resource|net::ERR_FAILED/],
    prepare: (tab) => tab.route('**/*.wasm', (route) => route.abort()),
  });
  const first = page.locator('two-ladders form input[type="radio"]').first();
  await first.click();
  assert.equal(await first.isChecked(), true);
  assert.ok(await page.locator('two-ladders table').first().isVisible(), 'a table can be seen');
  const [placed, written] = await page.evaluate(tags, await readFile(fallback, 'utf8'));
  assert.deepEqual(placed, written, 'the generator has left the form as it is');
}

const output = (page, text) =>
  eventually(async () => assert.equal(await page.locator('output').textContent(), text));

/** The page is told of answers. */
export async function tellsThePage({ open }) {
  const { page, widget } = await open('/');
  await answersFirst(widget);
  await output(page, 'q1 1a');
}

/** The framework's component tells of answers, also after it was taken away and brought back. */
export async function tellsTheFramework({ open }) {
  const { page, widget } = await open('/');
  await answersFirst(widget);
  await output(page, 'q1 1a');
  await page.getByRole('button', { name: 'Hide', exact: true }).click();
  await eventually(async () => assert.equal(await page.locator('two-ladders').count(), 0));
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await widget.ready();
  assert.deepEqual(await widget.get('answers'), { q1: '1a' });
  await widget.choose('2b');
  await widget.next();
  // Told twice, if a listener of the first component were still there.
  await output(page, 'q1 1a, q2 2b');
}

/** The quiz in a frame can be answered, and the frame is as high as what it shows. */
export async function worksInAFrame({ open }) {
  // Room for all of the frame: the mouse is that of the page, which must not scroll.
  const { page } = await open('/', { ready: false, size: { width: 1000, height: 4000 } });
  const frame = await eventually(() => {
    const [, found] = page.frames();
    if (!found) throw new Error('there is no frame');
    return found;
  });
  const widget = new Widget(frame, 'two-ladders', page.mouse);
  await widget.ready();
  await answersFirst(widget);
  await eventually(async () => {
    const height = await page.locator('iframe').evaluate((one) => one.clientHeight);
    const content = await frame.evaluate(() => document.querySelector('two-ladders').offsetHeight);
    assert.ok(height >= content, `the frame is ${height} px high, its content ${content} px`);
  });
}
