// The result is shown by a program of its own: when it is fetched, what holds until it has come, and
// what a person sees when it cannot be had.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { today } from './support/clock.mjs';
import { heard } from './support/events.mjs';
import { eventually } from './support/eventually.mjs';
import { headingOf, texts, verdictOf } from './support/texts.mjs';
import { sheet } from './support/sheets.mjs';

const SHEET = sheet('1e', '2c', '3f', '4e', '5a', '6a');
const FAILURES = [/result/i, /wasm/i, /Failed to load resource/, /NetworkError/, /integrity|digest/i];

const isResult = (address) => /\/result-[0-9a-f]+\.wasm$/.test(address);
const fetched = (requests) => requests.filter(isResult).length;

/** Opens a page on which the program does not come until `release()`. */
async function held({ open }, page, options = {}) {
  let release;
  const wait = new Promise((resolve) => {
    release = resolve;
  });
  const opened = await open(page, {
    prepare: async (tab) => {
      await options.prepare?.(tab);
      await tab.route(
        (address) => isResult(address.pathname),
        async (route) => {
          await wait;
          await route.continue();
        },
      );
    },
  });
  return { ...opened, release };
}

inBrowsers((it) => {
  it('is not asked for before the first answer, and after it once', async ({ open }) => {
    const { widget, requests } = await open('plain.html');
    await widget.next();
    await widget.headed(headingOf(1));
    assert.equal(fetched(requests), 0);
    await widget.choose('1c');
    await eventually(async () => assert.equal(fetched(requests), 1));
    await widget.next();
    await widget.headed(headingOf(2));
    assert.equal(fetched(requests), 1);
  });

  it('the headline and the focus are there before it, and stay when it comes', async (stage) => {
    const { widget, release } = await held(stage, 'plain.html');
    await widget.complete(SHEET.answers);
    await widget.focusedOnHeading(verdictOf(SHEET.headline).title);
    assert.ok((await widget.texts('.told p')).includes(texts['part-loading']));
    assert.equal((await widget.get('result')).headline, SHEET.headline);
    release();
    await widget.seen('.how-read');
    await widget.focusedOnHeading(verdictOf(SHEET.headline).title);
  });

  it('a result that was finished before it came is kept all the same', async (stage) => {
    const { page, widget, release } = await held(stage, 'history.html', {
      prepare: today('2026-11-26'),
    });
    await widget.complete(SHEET.answers);
    await widget.seen('.told');
    release();
    await widget.seen('.how-read');
    const stored = () => page.evaluate(() => localStorage.getItem('two-ladders:results'));
    await eventually(async () => assert.match((await stored()) ?? '', /^2026-11-26 clear-management/));
  });

  for (const [what, answer] of [
    ['it is missing', (route) => route.fulfill({ status: 404 })],
    ['the network fails', (route) => route.abort()],
    ['its file is damaged', (route) => route.fulfill({ body: 'not wasm' })],
  ]) {
    it(`where ${what} the headline is told, and 'Try again' brings the rest`, async ({ open }) => {
      let broken = true;
      const { page, widget } = await open('plain.html', {
        allowed: FAILURES,
        prepare: (tab) =>
          tab.route(
            (address) => isResult(address.pathname),
            (route) => (broken ? answer(route) : route.continue()),
          ),
      });
      await widget.complete(SHEET.answers);
      await widget.headed(verdictOf(SHEET.headline).title);
      await eventually(async () =>
        assert.ok((await widget.texts('.told p')).includes(texts['part-failed'])),
      );
      // After the first answer, and once more when the result is wanted: not for every answer.
      assert.equal((await heard(page, 'tl-error')).length, 2);
      assert.equal((await widget.get('result')).headline, SHEET.headline);
      broken = false;
      await widget.pressButton(texts['try-again']);
      await widget.seen('.how-read');
    });
  }
});
