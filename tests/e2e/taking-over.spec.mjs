// The widget is made, drawn and shown in the place of the paper, each in a task of its own: whatever happens between
// two of them is not lost.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { eventually, turn } from './support/eventually.mjs';
import { heardTypes } from './support/events.mjs';
import { acme } from './support/packs.mjs';
import { PANIC } from './support/panic.mjs';
import { asAnswers, sheet } from './support/sheets.mjs';
import { headingOf, texts } from './support/texts.mjs';

const SHEET = sheet('1e', '2c', '3f', '4e', '5a', '6a');

/** Before it is drawn, before it is shown. */
const MOMENTS = [0, 1];

/** Holds every step back until it is let go: a timer without a delay is one. */
const held = () => {
  const { setTimeout } = window;
  window.steps = [];
  window.setTimeout = (...given) => {
    if (given.length > 1 || !window.steps) return setTimeout(...given);
    window.steps.push(given[0]);
    return 0;
  };
  window.letGo = () => {
    const steps = window.steps.splice(0);
    window.steps = null;
    for (const step of steps) step();
  };
};

/** Opens a page whose widget stands before one of its steps. */
async function at(moment, open, file = 'paper.html', options = {}) {
  const opened = await open(file, { ready: false, before: held, ...options });
  const { page } = opened;
  for (let step = 0; step <= moment; step += 1) {
    await page.waitForFunction(() => window.steps.length === 1);
    if (step < moment) await page.evaluate(() => window.steps.shift()());
  }
  return { ...opened, letGo: () => page.evaluate(() => window.letGo()) };
}

const roots = (page, where = 'document.querySelector("two-ladders")') =>
  page.evaluate(`${where}.shadowRoot.querySelectorAll('[part="root"]').length`);

inBrowsers((it) => {
  it('the paper can be read and ticked until the widget is shown', async ({ open }) => {
    for (const moment of MOMENTS) {
      const { page, widget, letGo } = await at(moment, open);
      assert.equal(await roots(page), 0);
      await page.locator('input[type="radio"][value="1c"]').check();
      assert.deepEqual(await heardTypes(page), []);
      await letGo();
      await widget.ready();
      assert.deepEqual(await widget.get('answers'), { q1: '1c' }, `moment ${moment}`);
      await widget.headed(headingOf(2));
    }
  });

  it('a move between two steps changes nothing', async ({ open }) => {
    for (const moment of MOMENTS) {
      const { page, widget, letGo } = await at(moment, open);
      await page.evaluate(() => {
        const element = document.querySelector('two-ladders');
        element.parentNode.append(element);
      });
      await turn(page);
      await letGo();
      await widget.ready();
      assert.equal(await roots(page), 1, `moment ${moment}`);
      assert.deepEqual(await heardTypes(page), ['tl-ready']);
    }
  });

  it('a removal between two steps leaves nothing, and a return brings one widget', async ({ open }) => {
    for (const moment of MOMENTS) {
      const { page, widget, letGo } = await at(moment, open);
      await page.evaluate(() => {
        window.kept = document.querySelector('two-ladders');
        window.kept.remove();
      });
      await turn(page);
      await page.evaluate(() => document.querySelector('main').append(window.kept));
      await letGo();
      await widget.ready();
      assert.equal(await roots(page), 1, `moment ${moment}`);
      assert.deepEqual(await heardTypes(page), ['tl-ready']);

      const gone = await at(moment, open);
      await gone.page.evaluate(() => {
        window.kept = document.querySelector('two-ladders');
        window.kept.remove();
      });
      await turn(gone.page);
      await gone.letGo();
      await turn(gone.page);
      assert.equal(await roots(gone.page, 'window.kept'), 0, `moment ${moment}`);
      assert.deepEqual(await heardTypes(gone.page), []);
    }
  });

  it('a return before the removal was noticed brings one widget, with the code that it came with', async ({
    open,
  }) => {
    const first = await open('plain.html');
    const code = await first.widget.evaluate((element, answers) => {
      element.answers = answers;
      return element.code;
    }, asAnswers(SHEET.answers));
    for (const moment of MOMENTS) {
      const { page, widget, letGo } = await at(moment, open, 'plain.html');
      await page.evaluate(async (code) => {
        const element = document.querySelector('two-ladders');
        element.setAttribute('code', code);
        element.remove();
        // The step goes on in vain, all in one task.
        window.steps.shift()();
        for (let turn = 0; turn < 20; turn += 1) await null;
        document.querySelector('main').append(element);
      }, code);
      await letGo();
      await widget.ready();
      assert.equal(await roots(page), 1, `moment ${moment}`);
      assert.deepEqual(await widget.get('answers'), asAnswers(SHEET.answers), `moment ${moment}`);
      assert.deepEqual(await heardTypes(page), ['tl-ready']);
    }
  });

  it('breaks it while it is drawn, the paper stays, and Restart goes on with it', async ({ open }) => {
    const { page, widget, letGo } = await at(0, open, 'paper.html', { allowed: PANIC });
    await page.evaluate(() => {
      const { insertBefore } = Node.prototype;
      Node.prototype.insertBefore = () => {
        Node.prototype.insertBefore = insertBefore;
        throw new DOMException('refused by the test', 'HierarchyRequestError');
      };
    });
    const refused = widget.evaluate((element) => element.ready.catch(({ message }) => message));
    await letGo();
    await widget.seen('.broken[role="alert"]');
    assert.match(await refused, /refused by the test|panicked/);
    assert.deepEqual(await heardTypes(page), ['tl-error']);
    await page.locator('input[type="radio"][value="1c"]').check();
    await widget.pressButton(texts['element.restart']);
    await widget.ready();
    assert.deepEqual(await widget.get('answers'), { q1: '1c' });
    await widget.headed(headingOf(2));
  });

  it('what a script sets between two steps holds, the last of it', async ({ open }) => {
    for (const moment of MOMENTS) {
      const { widget, letGo } = await at(moment, open, 'plain.html');
      await widget.evaluate((element) => {
        element.answers = { q1: '1a' };
        element.answers = { q2: '2b' };
        element.setAttribute('heading-level', '4');
      });
      await letGo();
      await widget.ready();
      assert.deepEqual(await widget.get('answers'), { q2: '2b' }, `moment ${moment}`);
      assert.equal(await widget.count('h4.view-heading'), 1, `moment ${moment}`);
    }
  });

  it('another pack that is asked for between two steps is the one that is shown', async ({ open }) => {
    for (const moment of MOMENTS) {
      const { page, widget, letGo } = await at(moment, open, 'plain.html');
      const readied = widget.evaluate((element) => {
        const { ready } = element;
        element.setAttribute('pack', '/packs/acme.json');
        return ready;
      });
      await letGo();
      await readied;
      await widget.headed(acme.opening.heading);
      assert.equal(await roots(page), 1, `moment ${moment}`);
      await eventually(async () => assert.deepEqual(await heardTypes(page), ['tl-ready']));
    }
  });
});
