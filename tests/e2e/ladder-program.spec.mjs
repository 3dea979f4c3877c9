// The ladders are drawn by a program of its own: when it is fetched, what holds until it has come,
// and what a person sees when it cannot be had.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { eventually } from './support/eventually.mjs';
import { heard } from './support/events.mjs';
import { expanded, fetched, isLadders, openRung, rung, show } from './support/ladders.mjs';
import { sheet } from './support/sheets.mjs';
import { headingOf, ladders, texts, verdictOf } from './support/texts.mjs';
import { Widget } from './support/widget.mjs';

const SHEET = sheet('1e', '2c', '3f', '4e', '5a', '6a');
const FAILURES = [
  /ladders/i,
  /wasm/i,
  /Failed to load resource/,
  /NetworkError/,
  /integrity|digest/i,
];

const later = (page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));

const once = (requests) => eventually(async () => assert.equal(fetched(requests), 1));

/** Opens a page on which the program is on its way until `release()`. */
async function held({ open }, options = {}) {
  let release;
  const wait = new Promise((resolve) => {
    release = resolve;
  });
  const opened = await open('plain.html', {
    ...options,
    prepare: (page) =>
      page.route(
        (address) => isLadders(address.pathname),
        async (route) => {
          await wait;
          await route.continue();
        },
      ),
  });
  return { ...opened, release };
}

/** Opens a page on which the program cannot be had until `mend()`. */
async function failing({ open }, answer) {
  let broken = true;
  const opened = await open('plain.html', {
    allowed: FAILURES,
    prepare: (page) =>
      page.route(
        (address) => isLadders(address.pathname),
        (route) => (broken ? answer(route) : route.continue()),
      ),
  });
  const mend = () => {
    broken = false;
  };
  return { ...opened, mend };
}

/** Runs in the page before everything else: `window.breakLadders` makes the next drawing fail. */
function breakable() {
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...given) => {
    const instance = await instantiate.apply(WebAssembly, given);
    if (!instance.exports?.draw) return instance;
    const draw = () => {
      if (!window.breakLadders) return instance.exports.draw();
      window.breakLadders = false;
      throw new WebAssembly.RuntimeError('refused by the test');
    };
    return { exports: { ...instance.exports, draw } };
  };
}

inBrowsers((it) => {
  it('is not asked for before the first answer, and after it once', async ({ open }) => {
    const { page, widget, requests } = await open('plain.html');
    await widget.next();
    await widget.headed(headingOf(1));
    await later(page);
    assert.equal(fetched(requests), 0);
    await widget.choose('1c');
    await once(requests);
    await widget.next();
    await widget.headed(headingOf(2));
    await openRung(widget, 'ic-3');
    await show(widget, 'ladder');
    assert.equal(fetched(requests), 1);
  });

  it('is asked for when a view of the ladders is shown', async ({ open }) => {
    for (const view of ['ladder', 'path']) {
      const { widget, requests } = await open('plain.html');
      await widget.call('show', view);
      await once(requests);
      await widget.seen(`.view-${view} .panel > :nth-child(3)`);
    }
  });

  it('a press on a rung before it has come is not lost', async (stage) => {
    const { page, widget, requests, release } = await held(stage);
    assert.equal(await widget.count('[part="rung"]'), 12, 'the rungs are there');
    await widget.press(rung('ic-4'));
    await once(requests);
    await later(page);
    assert.deepEqual(await expanded(widget), []);
    release();
    await widget.seen('.rung-detail');
    assert.deepEqual(await expanded(widget), ['ic-4']);
    const [{ detail }] = ladders.individual_contributor.slice(3);
    assert.ok((await widget.text('.rung-detail')).includes(detail));
  });

  it('a key on the rungs before it has come is not lost', async (stage) => {
    const { page, widget, requests, release } = await held(stage);
    await widget.press('[part="next"]');
    await widget.focusedOnHeading(headingOf(1));
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await widget.focused())?.rung) break;
    }
    assert.equal((await widget.focused()).rung, 'ic-1');
    await page.keyboard.press('ArrowUp');
    await once(requests);
    release();
    await eventually(async () => assert.equal((await widget.focused())?.rung, 'ic-2'));
  });

  it('the focus on a rung stays when the view that it stands in has come', async (stage) => {
    const { page, widget, release } = await held(stage);
    await widget.call('show', 'path');
    await widget.headed(texts['show-path']);
    await page.keyboard.press('Tab');
    assert.equal((await widget.focused()).rung, 'ic-1');
    release();
    await widget.seen('.planner');
    await later(page);
    assert.equal((await widget.focused())?.rung, 'ic-1');
  });

  it('its view says that it is on its way, and keeps the focus when it has come', async (stage) => {
    const { widget, release } = await held(stage);
    await widget.pressButton(texts['show-ladder']);
    await widget.focusedOnHeading(texts['show-ladder']);
    assert.ok((await widget.texts('.panel p')).includes(texts['part-loading']));
    release();
    await widget.seen('.stand');
    await widget.focusedOnHeading(texts['ladders.chart-name']);
    assert.ok(!(await widget.texts('.panel p')).includes(texts['part-loading']));
  });

  const DAMAGED = Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
  const WAYS = {
    'it is missing': (route) => route.fulfill({ status: 404, body: 'no' }),
    'the network fails': (route) => route.abort(),
    'its file is damaged': (route) =>
      route.fulfill({ status: 200, contentType: 'application/wasm', body: DAMAGED }),
  };
  for (const [way, answer] of Object.entries(WAYS)) {
    it(`where ${way} the quiz goes on to its result, and 'Try again' brings it`, async (stage) => {
      const { page, widget, mend } = await failing(stage, answer);
      await widget.complete(SHEET.answers);
      await widget.headed(verdictOf(SHEET.headline).title);
      const errors = await heard(page, 'tl-error');
      assert.equal(errors.length, 1, 'the page hears of it once');
      assert.match(errors[0].detail.message, /^Two Ladders could not load its ladders: .+/);

      await widget.pressButton(texts['show-ladder']);
      await widget.focusedOnHeading(texts['show-ladder']);
      assert.ok((await widget.texts('.panel p')).includes(texts['part-failed']));
      assert.equal((await heard(page, 'tl-error')).length, 1);

      await widget.pressButton(texts['try-again']);
      await eventually(async () => assert.equal((await heard(page, 'tl-error')).length, 2));
      await widget.seen('.panel .primary');
      mend();
      await widget.pressButton(texts['try-again']);
      await widget.seen('.stand');
      await widget.focusedOnHeading(texts['ladders.chart-name']);
      await openRung(widget, 'management-2');
      assert.equal((await heard(page, 'tl-error')).length, 2);
      assert.equal((await widget.get('result')).headline, SHEET.headline);
    });
  }

  it('a press on a rung tries again too, and is not lost', async (stage) => {
    const { page, widget, mend } = await failing(stage, (route) => route.abort());
    await widget.press(rung('ic-2'));
    await eventually(async () => assert.equal((await heard(page, 'tl-error')).length, 1));
    mend();
    await widget.press(rung('ic-5'));
    await widget.seen('.rung-detail');
    assert.deepEqual(await expanded(widget), ['ic-5']);
  });

  it('one that breaks takes nothing with it, and another element brings a fresh one', async ({
    open,
  }) => {
    const { page } = await open('two.html', {
      ready: false,
      before: breakable,
      allowed: [/refused by the test/],
    });
    const [first, second] = ['#first', '#second'].map((selector) => new Widget(page, selector));
    for (const widget of [first, second]) {
      await widget.ready();
      await show(widget, 'ladder');
    }
    await page.evaluate(() => {
      window.breakLadders = true;
    });
    await first.press(rung('ic-2'));
    await first.seen('.panel .primary');
    assert.ok((await first.texts('.panel p')).includes(texts['part-failed']));
    assert.deepEqual(
      (await heard(page, 'tl-error')).map(({ target }) => target),
      ['first'],
    );
    await second.press(rung('ic-3'));
    await eventually(async () => assert.deepEqual(await expanded(second), ['ic-3']));
    await first.pressButton(texts['try-again']);
    await first.seen('.stand');
    assert.deepEqual(await expanded(first), ['ic-2'], 'what was set is still there');
  });
});
