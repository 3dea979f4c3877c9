// From the script tag to the widget, and what a page sees when that fails.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { eventually } from './support/eventually.mjs';
import { heard, heardTypes } from './support/events.mjs';
import { asAnswers, sheet } from './support/sheets.mjs';
import { headingOf, pack, texts, verdictOf } from './support/texts.mjs';

const SHEET = sheet('1e', '2c', '3f', '4e', '5a', '6a');
const NETWORK = [/wasm/i, /Failed to load resource/, /NetworkError/, /CORS|Cross-Origin/i];

const without = (answer) => ({
  ready: false,
  allowed: NETWORK,
  prepare: (page) => page.route(/\.wasm$/, answer),
});

const fallback = (page) =>
  page.evaluate(() => document.querySelector('#fallback').checkVisibility());

/** Waits until the widget has said that it failed, and gives back the reason of `ready`. */
async function failure(widget) {
  await widget.seen('.broken');
  return widget.evaluate((element) =>
    element.ready.then(
      () => ({ settled: 'resolved' }),
      (error) => ({ settled: 'rejected', isError: error instanceof Error, message: error.message }),
    ),
  );
}

/** `ready` was rejected in words that help, the page was told, and its own text can be read. */
async function failsWell(page, widget) {
  const { settled, isError, message } = await failure(widget);
  assert.equal(settled, 'rejected');
  assert.ok(isError);
  assert.match(message, /Is the wasm file beside the script.*Content-Security-Policy/);
  assert.deepEqual(
    (await heard(page)).map(({ type, detail }) => ({ type, detail })),
    [{ type: 'tl-error', detail: { message } }],
  );
  assert.equal(await fallback(page), true, "the page's own text is shown");
}

inBrowsers((it, name) => {
  it('ready is resolved, the page hears tl-ready once, and its own text gives way', async ({
    open,
  }) => {
    const { page, widget } = await open('plain.html');
    await widget.evaluate((element) => element.ready);
    assert.deepEqual(await heardTypes(page), ['tl-ready']);
    assert.equal(await fallback(page), false);
    assert.equal(await widget.view(), 'quiz');
  });

  it('ready is rejected with what to do where the wasm file is missing', async ({ open }) => {
    const { page, widget } = await open(
      'plain.html',
      without((route) => route.fulfill({ status: 404, body: 'no' })),
    );
    await failsWell(page, widget);
  });

  it('ready is rejected with what to do where the network fails', async ({ open }) => {
    const { page, widget } = await open(
      'plain.html',
      without((route) => route.abort()),
    );
    await failsWell(page, widget);
  });

  it('a wasm file that is not the one of the release is not run', async ({ open }) => {
    const body = Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
    const answer = (route) => route.fulfill({ status: 200, contentType: 'application/wasm', body });
    const options = without(answer);
    const { page, widget } = await open('plain.html', {
      ...options,
      allowed: [...NETWORK, /integrity|digest/i],
    });
    await failsWell(page, widget);
  });

  it('Restart tries again, and what was set meanwhile is not lost', async ({ open }) => {
    let broken = true;
    const answer = (route) => (broken ? route.abort() : route.continue());
    const { page, widget } = await open('plain.html', without(answer));
    await failure(widget);
    await widget.set('answers', { q1: '1b' });
    broken = false;
    await widget.pressButton(texts['element.restart']);
    await widget.ready();
    assert.equal(await fallback(page), false);
    assert.deepEqual(await widget.get('answers'), { q1: '1b' });
    assert.deepEqual(await heardTypes(page), ['tl-error', 'tl-ready']);
  });

  it('properties that were set before the script was there arrive', async ({ open }) => {
    const { page, widget } = await open('late.html', { ready: false });
    await widget.evaluate((element, answers) => {
      element.answers = answers;
      element.context = { now: 'manager', monthsAway: 3, employer: 'past-staff', years: 9 };
    }, asAnswers(SHEET.answers));
    await page.evaluate(() => window.bringScript());
    await widget.ready();
    assert.deepEqual(await widget.get('answers'), asAnswers(SHEET.answers));
    assert.equal((await widget.get('context')).employer, 'past-staff');
    assert.equal((await widget.get('result')).headline, SHEET.headline);
    assert.deepEqual(await heardTypes(page), ['tl-ready']);
  });

  it('properties that are set between the script and the wasm file arrive', async ({ open }) => {
    let release;
    const held = new Promise((resolve) => {
      release = resolve;
    });
    const { widget } = await open(
      'plain.html',
      without(async (route) => {
        await held;
        await route.continue();
      }),
    );
    await widget.page.evaluate(async () => {
      await customElements.whenDefined('two-ladders');
    });
    assert.equal(await widget.get('result'), null);
    assert.deepEqual(await widget.get('answers'), {});
    await widget.set('answers', asAnswers(SHEET.answers));
    await widget.call('show', 'result');
    release();
    await widget.ready();
    await widget.headed(verdictOf(SHEET.headline).title);
    assert.deepEqual(await widget.get('answers'), asAnswers(SHEET.answers));
  });

  it('a wrong property that was set too early is told as tl-error and does no harm', async ({
    open,
  }) => {
    const { page, widget } = await open('late.html', { ready: false });
    await widget.evaluate((element) => {
      element.answers = { q9: '9a' };
    });
    await page.evaluate(() => window.bringScript());
    await widget.ready();
    const [error] = await heard(page, 'tl-error');
    assert.match(error.detail.message, /q9/);
    assert.deepEqual(await widget.get('answers'), {});
    await widget.headed(pack.opening.heading);
  });

  it('the code attribute opens a code, also later, and a wrong one does no harm', async ({
    open,
  }) => {
    const { page, widget } = await open('late.html', { ready: false });
    await page.evaluate(() => window.bringScript());
    await widget.ready();
    await widget.set('answers', { q1: '1b', q2: 'none' });
    const code = await widget.get('code');
    await widget.call('reset');
    await widget.attribute('code', 'nonsense');
    await eventually(async () => assert.equal((await heard(page, 'tl-error')).length, 1));
    assert.deepEqual(await widget.get('answers'), {});
    await widget.attribute('code', code);
    await widget.headed(headingOf(3));
    assert.deepEqual(await widget.get('answers'), { q1: '1b', q2: 'none' });

    const other = await open('late.html', { ready: false });
    await other.widget.attribute('code', code);
    await other.page.evaluate(() => window.bringScript());
    await other.widget.ready();
    await other.widget.headed(headingOf(3));
  });

  it('the script may stand on the page twice', async ({ open }) => {
    const { page, widget, requests } = await open('late.html', { ready: false });
    await page.evaluate(async () => {
      await window.bringScript();
      await window.bringScript();
    });
    await widget.ready();
    await widget.next();
    await widget.headed(headingOf(1));
    assert.deepEqual(await heardTypes(page), ['tl-ready']);
    assert.equal(requests.filter((address) => address.endsWith('.wasm')).length, 1);
  });

  it('the class says its version', async ({ open }) => {
    const { page } = await open('plain.html');
    const version = await page.evaluate(() => customElements.get('two-ladders').version);
    assert.match(version, /^\d+\.\d+\.\d+/);
  });

  it('what stands on the hosted page keeps its place when the script comes', async ({ open }) => {
    const { page, widget } = await open('/dist/site/index.html', {
      ready: false,
      before: () => {
        customElements.define = new Proxy(customElements.define, {
          apply(define, registry, given) {
            window.slotBefore = document.querySelector('two-ladders').shadowRoot.firstChild;
            Reflect.apply(define, registry, given);
            window.slotAfter = document.querySelector('two-ladders').shadowRoot.firstChild;
          },
        });
      },
    });
    await widget.ready();
    const [kept, left] = await page.evaluate(() => [
      window.slotBefore.matches('slot') && window.slotBefore === window.slotAfter,
      document.querySelector('two-ladders').shadowRoot.querySelectorAll('slot').length,
    ]);
    assert.deepEqual([kept, left], [true, 0]);
  });

  it('the line that preloads the quiz names the file that is there', async ({ open, origin }) => {
    const line = await (await fetch(`${origin}/dist/embed/preload.html`)).text();
    const [, file] = /href="\/two-ladders\/([^"]+)"/.exec(line);
    const { requests } = await open('plain.html');
    assert.ok(requests.some((address) => address.endsWith(`/dist/embed/${file}`)), file);
  });

  // Firefox uses nothing preloaded that the server does not let it keep, as this one does not.
  if (name === 'Chromium') {
    it('with that line the quiz is fetched once', async ({ open }) => {
      const { requests } = await open('/dist/site/index.html');
      assert.equal(requests.filter((address) => address.includes('two_ladders_bg')).length, 1);
    });
  }
});
