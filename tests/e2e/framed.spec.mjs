// In a frame of somebody else's page: as high as what is in it, in the colours and the language of the
// page around, and deaf to everybody else.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { eventually } from './support/eventually.mjs';
import { headingOf } from './support/texts.mjs';
import { Widget } from './support/widget.mjs';

const HOST = 'host.html';
const allowed = [/sandbox/i];

/** Writes down what arrives from the frame. */
const listenToFrame = () => {
  window.arrived = [];
  addEventListener('message', ({ data }) => window.arrived.push(data));
};

async function inFrame(open, address = HOST) {
  const { page } = await open(address, { ready: false, allowed, before: listenToFrame });
  const frame = await eventually(async () => {
    const found = page.frames().find((one) => one !== page.mainFrame());
    if (!found || !(await found.evaluate(() => Boolean(document.querySelector('two-ladders')?.ready)))) {
      throw new Error('no frame');
    }
    return found;
  });
  const widget = new Widget(frame, 'two-ladders', page.mouse);
  await widget.ready();
  return { page, frame, widget };
}

const heightOf = (page) => page.evaluate(() => document.querySelector('iframe').offsetHeight);
const inner = (frame) =>
  frame.evaluate(() => Math.ceil(document.querySelector('two-ladders').getBoundingClientRect().height));

/** The frame is as high as what is in it. */
const fits = (page, frame) =>
  eventually(async () => assert.equal(await heightOf(page), await inner(frame)));

inBrowsers((it) => {
  it('the frame grows and shrinks with what is in it', async ({ open }) => {
    const { page, frame, widget } = await inFrame(open);
    await fits(page, frame);
    const opening = await heightOf(page);
    await widget.next();
    await widget.headed(headingOf(1));
    await fits(page, frame);
    await widget.call('show', 'read');
    await widget.seen('.chapter');
    await fits(page, frame);
    assert.ok((await heightOf(page)) > 3 * opening, 'the read view is long');
    await widget.call('show', 'quiz');
    await widget.headed(headingOf(1));
    await fits(page, frame);
    const scrolls = await frame.evaluate(
      () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
    );
    assert.ok(scrolls <= 0, 'nothing scrolls inside');
  });

  it('tells its height in the words of those who know others', async ({ open }) => {
    const { page } = await inFrame(open);
    // WordPress hands a secret over in the address of the frame, and wants it back.
    await page.evaluate(() => {
      window.arrived = [];
      document.querySelector('iframe').src = '/dist/two-ladders.html?again#?secret=abc123';
    });
    await eventually(async () => {
      const arrived = await page.evaluate(() => window.arrived);
      const own = arrived.filter((one) => one.type === 'two-ladders:height').at(-1);
      assert.ok(own?.v === 1 && own.height > 200);
      const heights = (pick) => arrived.map(pick).filter(Boolean);
      assert.ok(heights((one) => one['datawrapper-height']?.['two-ladders']).includes(own.height));
      assert.ok(heights((one) => one.sentinel === 'amp' && one.height).includes(own.height));
      assert.ok(
        heights((one) => typeof one === 'string' && JSON.parse(one).context === 'iframe.resize' && JSON.parse(one).height).includes(own.height),
      );
      assert.ok(
        heights((one) => one.message === 'height' && one.secret === 'abc123' && one.value).includes(own.height),
      );
    });
  });

  it('takes colours and language from the page around', async ({ open }) => {
    const { page, frame } = await inFrame(open);
    const look = () =>
      frame.evaluate(() => {
        const root = document.querySelector('two-ladders').shadowRoot.querySelector('.root');
        return [document.documentElement.lang, getComputedStyle(root).colorScheme];
      });
    await eventually(async () => assert.deepEqual(await look(), ['en', 'dark']));
    await page.evaluate(() => {
      const { contentWindow } = document.querySelector('iframe');
      contentWindow.postMessage({ type: 'two-ladders:theme', theme: 'light', lang: 'en-gb' }, '*');
    });
    await eventually(async () => assert.deepEqual(await look(), ['en-GB', 'light']));
  });

  it('believes no wrong value and nobody but the page around', async ({ open }) => {
    const { page, frame } = await inFrame(open);
    const look = () =>
      frame.evaluate(() => [
        document.documentElement.lang,
        document.querySelector('two-ladders').getAttribute('theme'),
      ]);
    await eventually(async () => assert.deepEqual(await look(), ['en', 'dark']));
    await page.evaluate(() => {
      const { contentWindow } = document.querySelector('iframe');
      for (const data of [
        { type: 'two-ladders:theme', theme: 'url(x)', lang: '"><img>' },
        { type: 'two-ladders:theme', theme: 7, lang: {} },
        { theme: 'light' },
        'light',
        null,
      ]) {
        contentWindow.postMessage(data, '*');
      }
    });
    // A message of the frame to itself does not come from the page around.
    await frame.evaluate(() => {
      postMessage({ type: 'two-ladders:theme', theme: 'light', lang: 'de' }, '*');
    });
    await page.waitForTimeout(300);
    assert.deepEqual(await look(), ['en', 'dark']);
  });

  it('the page around believes a height from its frames only, and within reason', async ({ open }) => {
    const { page, frame } = await inFrame(open);
    await fits(page, frame);
    const height = await heightOf(page);
    await page.evaluate(() => postMessage({ type: 'two-ladders:height', height: 999 }, '*'));
    // As the page inside would say it, not as the test that reaches into it.
    const say = (height) =>
      frame.evaluate((one) => {
        const told = { text: '900', nothing: null, huge: Infinity, no: NaN }[one] ?? one;
        setTimeout(() => parent.postMessage({ type: 'two-ladders:height', height: told }, '*'));
      }, height);
    for (const wrong of ['text', 'nothing', 'huge', 'no']) {
      await say(wrong);
    }
    await page.waitForTimeout(300);
    assert.equal(await heightOf(page), height);
    // The frame says its own height again as soon as it has another, so each step is written down.
    await page.evaluate(() => {
      const element = document.querySelector('iframe');
      window.heights = [];
      new MutationObserver(() => window.heights.push(element.style.height)).observe(element, {
        attributeFilter: ['style'],
      });
    });
    for (const [told, wanted] of [[1, '200px'], [1e9, '60000px']]) {
      await say(told);
      await eventually(async () =>
        assert.ok((await page.evaluate(() => window.heights)).includes(wanted)),
      );
    }
  });

  it('shows nothing of its own page there', async ({ open }) => {
    const { frame } = await inFrame(open);
    const seen = await frame.evaluate(() => [
      document.querySelector('footer').checkVisibility(),
      getComputedStyle(document.body).backgroundColor,
    ]);
    assert.deepEqual(seen, [false, 'rgba(0, 0, 0, 0)']);
  });
});
