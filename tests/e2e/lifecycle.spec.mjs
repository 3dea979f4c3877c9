// Moved, removed, put back: what happens to an element happens on real pages all the time.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { eventually, turn } from './support/eventually.mjs';
import { heardTypes } from './support/events.mjs';
import { memories } from './support/memories.mjs';
import { headingOf } from './support/texts.mjs';

async function halfWay({ open }) {
  const opened = await open('plain.html');
  await opened.widget.put(['1c', '2d', '3d', '4a', '5b']);
  await opened.widget.headed(headingOf(6));
  await opened.widget.press('textarea');
  await opened.page.keyboard.type('Half a rea');
  return opened;
}

const written = (widget) => widget.all('textarea', ([area]) => area?.value);

inBrowsers((it) => {
  it('a move in the page keeps everything, half a sentence too, without mounting again', async (stage) => {
    const { page, widget } = await halfWay(stage);
    await page.evaluate(() => {
      const element = document.querySelector('two-ladders');
      window.rootBefore = element.shadowRoot.querySelector('[part="root"]');
      const section = document.createElement('section');
      document.querySelector('main').prepend(section);
      section.append(element);
    });
    await turn(page);
    const same = await page.evaluate(
      () =>
        document
          .querySelector('section > two-ladders')
          .shadowRoot.querySelector('[part="root"]') === window.rootBefore,
    );
    assert.ok(same);
    assert.equal(await written(widget), 'Half a rea');
    await widget.choose('6b');
    await widget.next();
    await widget.gone('textarea');
    assert.deepEqual(await heardTypes(page), ['tl-ready', 'tl-answer']);
  });

  it('a removal takes the widget down, and putting the element back brings everything back', async (stage) => {
    const { page, widget } = await halfWay(stage);
    await page.evaluate(() => {
      window.kept = document.querySelector('two-ladders');
      window.kept.remove();
    });
    await eventually(async () => {
      const roots = await page.evaluate(
        () => window.kept.shadowRoot.querySelectorAll('[part="root"]').length,
      );
      assert.equal(roots, 0);
    });
    await page.evaluate(() => document.querySelector('main').append(window.kept));
    await widget.ready();
    await widget.headed(headingOf(6));
    assert.equal(await written(widget), 'Half a rea');
    assert.deepEqual(Object.keys(await widget.get('answers')), ['q1', 'q2', 'q3', 'q4', 'q5']);
    await widget.choose('6b');
    await widget.next();
    await widget.gone('textarea');
  });

  it('an element that is away can still be read and written', async (stage) => {
    const { page, widget } = await halfWay(stage);
    await page.evaluate(() => {
      window.kept = document.querySelector('two-ladders');
      window.kept.remove();
    });
    await turn(page);
    assert.deepEqual(await page.evaluate(() => window.kept.answers.q2), '2d');
    await page.evaluate(() => {
      window.kept.answers = { q1: '1a' };
    });
    await page.evaluate(() => document.querySelector('main').append(window.kept));
    await widget.ready();
    await eventually(async () => assert.deepEqual(await widget.get('answers'), { q1: '1a' }));
  });

  it('a removal while the wasm file is on its way leaves nothing behind', async ({ open }) => {
    let release;
    const held = new Promise((resolve) => {
      release = resolve;
    });
    const { page, widget } = await open('plain.html', {
      ready: false,
      prepare: (tab) =>
        tab.route(/\.wasm$/, async (route) => {
          await held;
          await route.continue();
        }),
    });
    await page.evaluate(async () => {
      await customElements.whenDefined('two-ladders');
      window.kept = document.querySelector('two-ladders');
      window.kept.remove();
    });
    release();
    await turn(page);
    assert.equal(
      await page.evaluate(() => window.kept.shadowRoot.querySelectorAll('[part="root"]').length),
      0,
    );
    await page.evaluate(() => document.querySelector('main').append(window.kept));
    await widget.ready();
    await widget.next();
    await widget.headed(headingOf(1));
  });

  it('twenty removals and returns leave one live root', async ({ open }) => {
    const { page, widget } = await open('plain.html');
    await page.evaluate(async () => {
      const element = document.querySelector('two-ladders');
      const main = document.querySelector('main');
      for (let cycle = 0; cycle < 20; cycle += 1) {
        element.remove();
        await new Promise((resolve) => setTimeout(resolve, 5));
        main.append(element);
        await element.ready;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    });
    await widget.ready();
    assert.equal(await widget.count('[part="root"]'), 1);
    await widget.next();
    await widget.headed(headingOf(1));
    assert.equal(await page.evaluate(() => document.querySelectorAll('two-ladders').length), 1);
  });

  it('a copy of the element is a widget of its own', async ({ open }) => {
    const { page, widget } = await open('plain.html');
    await widget.next();
    await widget.choose('1c');
    const answers = await page.evaluate(async () => {
      const copy = document.querySelector('two-ladders').cloneNode(true);
      copy.setAttribute('storage-key', 'copy');
      document.querySelector('main').append(copy);
      await copy.ready;
      return copy.answers;
    });
    assert.deepEqual(answers, {});
  });
});

inBrowsers(
  (it) => {
    it('twenty elements that came and went leave no wasm memory behind', async ({ open }) => {
      const { page, context } = await open('plain.html');
      await page.evaluate(async () => {
        for (let cycle = 0; cycle < 20; cycle += 1) {
          const element = document.createElement('two-ladders');
          element.setAttribute('start', 'now');
          document.querySelector('main').append(element);
          await element.ready;
          await new Promise((resolve) => setTimeout(resolve, 20));
          element.remove();
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      });
      const inspector = await context.newCDPSession(page);
      await eventually(async () => {
        const alive = await memories(inspector);
        assert.ok(alive <= 3, `${alive} memories are alive`);
      });
    });
  },
  ['Chromium'],
);
