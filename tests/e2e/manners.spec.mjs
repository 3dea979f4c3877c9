// A guest on somebody's page: what it asks for, what it needs, and what it leaves alone. That the
// console stays clean is checked after every test of every file.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { heard, heardTypes } from './support/events.mjs';
import { openRung, show } from './support/ladders.mjs';
import { sheet } from './support/sheets.mjs';
import { headingOf, texts, verdictOf } from './support/texts.mjs';
import { Widget } from './support/widget.mjs';

const SHEET = sheet('1e', '2c', '3f', '4e', '5a', '6a');
const REFUSALS = [
  /Content[- ]Security[- ]Policy|settings blocked|violates/i,
  /WebAssembly/,
  /Failed to load/,
  /CORS|Cross-Origin/i,
];

/** What the page asked for, as paths; pages that need no request of their own are left out. */
const asked = (requests) =>
  requests
    .filter((address) => !address.startsWith('data:'))
    .map((address) => new URL(address).pathname);

inBrowsers((it) => {
  it('asks for the script and its three wasm files, once, from one place, and for nothing else', async ({
    open,
    origin,
  }) => {
    const { widget, requests } = await open('plain.html');
    await widget.complete(SHEET.answers);
    await widget.pressButton(texts.review);
    await widget.headed(texts['review-heading']);
    await show(widget, 'ladder');
    await show(widget, 'path');
    assert.ok(
      requests.every((address) => address.startsWith('data:') || address.startsWith(origin)),
      requests.join('\n'),
    );
    const [page, script, quiz, ...more] = asked(requests);
    const [ladders, result, ...rest] = more.sort();
    assert.deepEqual([page, script, rest], ['/pages/plain.html', '/dist/embed/two-ladders.js', []]);
    assert.match(quiz, /^\/dist\/embed\/two_ladders_bg-[0-9a-f]+\.wasm$/);
    assert.match(ladders, /^\/dist\/embed\/ladders-[0-9a-f]+\.wasm$/);
    assert.match(result, /^\/dist\/embed\/result-[0-9a-f]+\.wasm$/);
  });

  it('leaves the page around it as it was', async ({ open }) => {
    const { page, widget } = await open('plain.html');
    const around = () =>
      page.evaluate(() => {
        const element = document.querySelector('two-ladders');
        const copy = document.documentElement.cloneNode(true);
        copy.querySelector('two-ladders').replaceWith('');
        const globals = Object.keys(window).filter((name) => name !== 'heard');
        return [
          copy.outerHTML,
          element.innerHTML,
          document.title,
          document.adoptedStyleSheets.length,
          globals.length,
        ];
      });
    const before = await around();
    await widget.complete(SHEET.answers);
    assert.deepEqual(await around(), before);
  });

  it('leaves no name on the page but the element', async ({ open }) => {
    const { page } = await open('late.html', { ready: false });
    const names = () => page.evaluate(() => Object.getOwnPropertyNames(window));
    const before = new Set(await names());
    await page.evaluate(() => window.bringScript());
    await new Widget(page).ready();
    assert.deepEqual(
      (await names()).filter((name) => !before.has(name) && !name.startsWith('__pw')),
      [],
    );
  });

  it('works with its styles on a page whose policy allows no inline script and no style', async ({
    open,
  }) => {
    const { widget } = await open('strict-policy.html');
    await widget.complete(SHEET.answers);
    await widget.headed(verdictOf(SHEET.headline).title);
    const styled = await widget.all('.root, .pull', ([root, pull]) => ({
      paper: getComputedStyle(root).backgroundColor,
      pull: getComputedStyle(pull).position,
    }));
    assert.notEqual(styled.paper, 'rgba(0, 0, 0, 0)');
    assert.equal(styled.pull, 'absolute');
    await openRung(widget, 'ic-3');
    await show(widget, 'path');
  });

  it('works where every text must be a trusted type', async ({ open }) => {
    const { widget } = await open('trusted-types.html');
    await widget.complete(SHEET.answers);
    await widget.headed(verdictOf(SHEET.headline).title);
    await widget.pressButton(texts.review);
    await widget.headed(texts['review-heading']);
    await show(widget, 'ladder');
    await show(widget, 'path');
  });

  it('is tested with trusted types in a browser that enforces them', async ({ open }) => {
    const { page } = await open('trusted-types.html', { allowed: [/TrustedHTML|injection sink/] });
    const refused = await page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '<b>no</b>';
        return false;
      } catch {
        return true;
      }
    });
    assert.ok(refused);
  });

  it('says what is missing where the policy forbids WebAssembly', async ({ open }) => {
    const { page, widget } = await open('no-wasm-policy.html', { ready: false, allowed: REFUSALS });
    await widget.seen('.broken');
    const [error] = await heard(page, 'tl-error');
    assert.match(error.detail.message, /'wasm-unsafe-eval'/);
    assert.equal(
      await page.evaluate(() => document.querySelector('#fallback').checkVisibility()),
      true,
    );
  });

  it('is not changed by the styles of the page', async ({ open }) => {
    const { widget } = await open('loud-page.html');
    await widget.next();
    await widget.headed(headingOf(1));
    const look = await widget.all('.root, .option span', ([root, words]) =>
      [root, words].map((node) => {
        const { textTransform, letterSpacing, textAlign, fontStyle, fontWeight } =
          getComputedStyle(node);
        return { textTransform, letterSpacing, textAlign, fontStyle, fontWeight };
      }),
    );
    for (const one of look) {
      assert.deepEqual(one, {
        textTransform: 'none',
        letterSpacing: 'normal',
        textAlign: 'start',
        fontStyle: 'normal',
        fontWeight: '400',
      });
    }
  });

  it('hides in a closed root inside another Yew program, and the two do not hear each other', async ({
    open,
  }) => {
    const { page, widget } = await open('plain.html');
    // The nearest Yew program at hand is the widget itself: its root is where one would be.
    await page.evaluate(async () => {
      const outer = document.querySelector('two-ladders').shadowRoot.querySelector('.main');
      window.inner = document.createElement('two-ladders');
      for (const [name, value] of [
        ['id', 'inner'],
        ['start', 'now'],
        ['storage', 'none'],
      ]) {
        window.inner.setAttribute(name, value);
      }
      outer.prepend(window.inner);
      await window.inner.ready;
    });
    assert.equal(await page.evaluate(() => window.inner.shadowRoot), null);
    for (const key of ['Tab', 'Enter', 'Tab', 'Space', 'Tab', 'Tab', 'Enter', 'Tab', 'Space']) {
      await page.keyboard.press(key);
    }
    const inner = await page.evaluate(() => window.inner.answers);
    assert.deepEqual(Object.keys(inner), ['q1', 'q2']);
    assert.deepEqual(await widget.get('answers'), {}, 'the outer one was not answered');
    assert.equal(await widget.count('.opening'), 1, 'nor did it go on');
    const types = await heardTypes(page);
    assert.equal(types.filter((type) => type === 'tl-answer').length, 2);
  });

  it('hides in a closed root below any element that Yew has marked', async ({ open }) => {
    const { page } = await open('late.html', { ready: false });
    await page.evaluate(async () => {
      document.querySelector('main').__yew_subtree_id = 1;
      await window.bringScript();
      await document.querySelector('two-ladders').ready;
    });
    assert.equal(await page.evaluate(() => document.querySelector('two-ladders').shadowRoot), null);
    assert.equal(
      await page.evaluate(() => document.querySelector('#fallback').checkVisibility()),
      false,
    );
  });

  it('the site works from its own folder', async ({ open, origin }) => {
    const { widget, requests } = await open('/dist/site/index.html', { ready: false });
    await widget.ready();
    await widget.complete(SHEET.answers);
    assert.equal((await widget.get('result')).headline, SHEET.headline);
    await openRung(widget, 'management-3');
    assert.ok(
      requests.every(
        (address) => address.startsWith('data:') || address.startsWith(`${origin}/dist/site/`),
      ),
      requests.join('\n'),
    );
  });
});
