// The quiz on paper: it can be read and answered as soon as the HTML is there, the widget goes on where
// somebody began, and without wasm it stays.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { eventually } from './support/eventually.mjs';
import { heard } from './support/events.mjs';
import { headingOf, pack, texts, verdictOf } from './support/texts.mjs';
import { asAnswers, sheet } from './support/sheets.mjs';

const SHEET = sheet('1e', '2c', '3f', '4e', '5a', '6a');
const LOST = [/wasm/i, /Failed to load|NetworkError|Loading failed/i, /Content[- ]Security[- ]Policy|violates|blocked/i];

const radio = (id) => `input[type="radio"][value="${id}"]`;

/** Holds the wasm file of the quiz back until `release` is called. */
function held() {
  let release;
  const wait = new Promise((resolve) => {
    release = resolve;
  });
  const prepare = (tab) =>
    tab.route(/two_ladders_bg-.*\.wasm$/, async (route) => {
      await wait;
      await route.continue();
    });
  return { prepare, release };
}

/** Adds up how far things jumped that nobody had touched, as browsers measure it. */
const watchShifts = () => {
  window.shifted = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) {
      if (!hadRecentInput) window.shifted += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

inBrowsers((it, name) => {
  it('is a form with six questions while no script has come', async ({ open }) => {
    const { page } = await open('paper.html', {
      ready: false,
      allowed: LOST,
      prepare: (tab) => tab.route(/two-ladders\.js$/, (route) => route.abort()),
    });
    for (const id of SHEET.answers) await page.locator(radio(id)).check();
    const sent = await page.evaluate(() =>
      Object.fromEntries(new FormData(document.querySelector('two-ladders form'))),
    );
    assert.deepEqual(sent, asAnswers(SHEET.answers));
    const words = await page.locator('two-ladders').innerText();
    for (const question of pack.questions) assert.ok(words.includes(question.heading));
    assert.equal(await page.locator('two-ladders table').count(), 2);
  });

  it('goes on in the widget that shows the same pack, and in no other', async ({ open }) => {
    for (const [mark, answers] of [
      // The questions of this pack mean what the built-in ones do.
      ['acme 1 rd0', { q1: '1c' }],
      ['acme 1 xyz', {}],
      [null, {}],
    ]) {
      const { prepare, release } = held();
      const { page, widget } = await open('paper.html', { ready: false, prepare });
      await page.evaluate((mark) => {
        document.querySelector('two-ladders').setAttribute('pack', '/packs/acme.json');
        if (mark) document.querySelector('two-ladders form').dataset.pack = mark;
      }, mark);
      await page.locator(radio('1c')).check();
      release();
      await widget.ready();
      assert.deepEqual(await widget.get('answers'), answers, String(mark));
    }
  });

  it('what was chosen stays chosen when the widget comes, and the quiz goes on there', async ({
    open,
  }) => {
    const { prepare, release } = held();
    const { page, widget } = await open('paper.html', { ready: false, prepare });
    // A long text before it: the page can then be scrolled to where the question was.
    await page.evaluate(() => {
      document.querySelector('main').style.paddingTop = '2000px';
    });
    await page.locator(radio('1c')).check();
    await page.locator(radio('2d')).check();
    const before = await page.evaluate(
      () => document.querySelectorAll('fieldset')[2].getBoundingClientRect().top,
    );
    release();
    await widget.ready();
    await widget.headed(headingOf(3));
    assert.deepEqual(await widget.get('answers'), { q1: '1c', q2: '2d' });
    // The keyboard was in the form, so it goes on here.
    await widget.focusedOnHeading(headingOf(3));
    await eventually(async () => {
      const after = await widget.all('.view-heading', ([one]) => one.getBoundingClientRect().top);
      assert.ok(Math.abs(after - before) <= 2, `from ${before} to ${after}`);
    });
    await widget.back();
    assert.deepEqual(await widget.chosen(), ['2d']);
    assert.equal(await page.locator('#widget form').isVisible(), false);
  });

  it('six answers on paper become a result', async ({ open }) => {
    const { prepare, release } = held();
    const { page, widget } = await open('paper.html', { ready: false, prepare });
    for (const id of SHEET.answers) await page.locator(radio(id)).check();
    release();
    await widget.ready();
    assert.equal((await widget.get('result')).headline, SHEET.headline);
    await widget.headed(texts['review-heading']);
    await widget.call('show', 'result');
    await widget.headed(verdictOf(SHEET.headline).title);
  });

  it('a code in the address asks where something was begun on paper', async ({ open }) => {
    const { widget: other } = await open('plain.html');
    await other.set('answers', { q1: '1b', q2: '2a' });
    const code = await other.get('code');
    const { prepare, release } = held();
    const { page, widget } = await open('paper.html', { ready: false, prepare });
    await widget.attribute('code', code);
    await page.locator(radio('1c')).check();
    release();
    await widget.ready();
    await widget.seen('.offered');
    assert.deepEqual(await widget.get('answers'), { q1: '1c' });
  });

  it('an answer that was changed in the widget is not taken from paper again', async ({ open }) => {
    const { prepare, release } = held();
    const { page, widget } = await open('paper.html', { ready: false, prepare });
    await page.locator(radio('1c')).check();
    release();
    await widget.ready();
    await widget.back();
    await widget.choose('1a');
    await page.evaluate(() => {
      window.kept = document.querySelector('two-ladders');
      window.kept.remove();
      setTimeout(() => document.querySelector('main').append(window.kept), 50);
    });
    await eventually(async () => assert.deepEqual(await widget.get('answers'), { q1: '1a' }));
    await widget.ready();
    assert.deepEqual(await widget.get('answers'), { q1: '1a' });
  });

  const failures = [
    ['a policy forbids wasm', 'why-policy', 'paper-no-wasm.html', {}],
    ['the file is missing', 'why-file', 'paper.html', (route) => route.fulfill({ status: 404 })],
    [
      'the file is broken',
      'why-file',
      'paper.html',
      (route) => route.fulfill({ status: 200, contentType: 'application/wasm', body: 'no wasm' }),
    ],
    ['the network fails', 'why-file', 'paper.html', (route) => route.abort()],
  ];
  for (const [what, why, address, answer] of failures) {
    it(`the form stays where ${what}, with one line saying why`, async ({ open }) => {
      const { page, widget } = await open(address, {
        ready: false,
        allowed: [...LOST, /integrity|digest/i],
        prepare: (tab) => typeof answer === 'function' && tab.route(/\.wasm$/, answer),
      });
      await widget.seen('.broken');
      const said = (await widget.texts('.broken p')).join(' ');
      assert.ok(said.includes(texts[`element.${why}`]) && said.includes(texts['element.failed']), said);
      await page.locator(radio('1c')).check();
      assert.equal(await page.locator(radio('1c')).isChecked(), true);
      assert.equal((await heard(page, 'tl-error')).length, 1);
    });
  }

  it('the form stays where the browser has no WebAssembly', async ({ open }) => {
    const { page, widget } = await open('paper.html', {
      ready: false,
      before: () => {
        delete window.WebAssembly;
      },
    });
    await widget.seen('.broken');
    assert.ok((await widget.texts('.broken p')).join(' ').includes(texts['element.why-no-wasm']));
    await page.locator(radio('1c')).check();
  });

  it('a wasm file with a wrong type is used all the same', async ({ open }) => {
    const { widget } = await open('paper.html', {
      prepare: (tab) =>
        tab.route(/\.wasm$/, async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, headers: { 'content-type': 'text/html' } });
        }),
    });
    await widget.headed(pack.opening.heading);
  });

  it('inside a form of the page its value is the share code, and nothing of the paper is sent', async ({
    open,
  }) => {
    const { page, widget } = await open('form.html');
    const sent = () =>
      page.evaluate(() => Object.fromEntries(new FormData(document.querySelector('#outer'))));
    assert.deepEqual(await sent(), { name: 'Ada' });
    await widget.next();
    await widget.choose('1c');
    await eventually(async () =>
      assert.deepEqual(await sent(), { name: 'Ada', quiz: await widget.get('code') }),
    );
    await page.locator('button[type="reset"]').click();
    await eventually(async () => assert.deepEqual(await widget.get('answers'), {}));
    assert.deepEqual(await sent(), { name: 'Ada' });
  });

  if (name === 'Chromium') {
    for (const width of [320, 760, 1280]) {
      it(`nothing jumps when the widget comes, ${width} px wide`, async ({ open }) => {
        const { page, widget } = await open('paper.html', {
          size: { width, height: 900 },
          before: watchShifts,
        });
        await widget.headed(pack.opening.heading);
        await page.waitForTimeout(500);
        assert.equal(await page.evaluate(() => window.shifted), 0);
        // What was held back for that goes with the first thing somebody does.
        await widget.next();
        await widget.headed(headingOf(1));
        const [room, held] = await widget.all('.root', ([root]) => [
          root.offsetHeight,
          root.parentNode.offsetHeight,
        ]);
        assert.equal(held, room);
      });
    }

    it('nothing jumps on the hosted page', async ({ open }) => {
      const { page, widget } = await open('/dist/site/', { before: watchShifts });
      await widget.headed(pack.opening.heading);
      await page.waitForTimeout(500);
      assert.equal(await page.evaluate(() => window.shifted), 0);
    });
  }
});
