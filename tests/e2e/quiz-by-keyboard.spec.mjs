// The whole quiz by keyboard alone. What each key does is in keyboard.spec.mjs.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { eventually } from './support/eventually.mjs';
import { heardTypes } from './support/events.mjs';
import { asAnswers, sheet } from './support/sheets.mjs';
import { headingOf, pack, texts, verdictOf } from './support/texts.mjs';

const SHEET = sheet('1e', '2c', '3f', '4e', '5a', '6a');

/** Presses Tab until this button has the focus, and gives back what it passed. */
async function tabTo(page, widget, label) {
  const passed = [];
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await widget.focused();
    if (focused?.tag === 'button' && focused.label === label) return passed;
    passed.push(focused);
  }
  throw new Error(`Tab does not reach "${label}", only ${JSON.stringify(passed)}`);
}

/** From the chosen radio on, presses the arrow until this one is chosen. */
async function arrowTo(page, widget, id) {
  for (let presses = 0; presses < 8; presses += 1) {
    if ((await widget.chosen())[0] === id) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`the arrow does not reach ${id}`);
}

inBrowsers((it) => {
  it('goes from the page to the result', async ({ open }) => {
    const { page, widget } = await open('plain.html');
    const press = (key) => page.keyboard.press(key);
    assert.deepEqual(await tabTo(page, widget, texts.begin), []);
    await press('Enter');

    for (const [at, option] of SHEET.answers.entries()) {
      await widget.focusedOnHeading(headingOf(at + 1));
      await press('Tab');
      if (at === 5) {
        assert.equal((await widget.focused()).name, 'reason');
        await page.keyboard.type('To see people grow');
        await press('Tab');
        assert.equal((await widget.focused()).name, 'keep-reason');
        await press('Tab');
      }
      assert.equal((await widget.focused()).name, `q${at + 1}`);
      await press('Space');
      assert.equal((await widget.chosen()).length, 1);
      await arrowTo(page, widget, option);
      assert.deepEqual(await tabTo(page, widget, texts.next), [
        { tag: 'button', label: texts.back },
      ]);
      await press('Enter');
    }

    await widget.focusedOnHeading(pack.context.heading);
    await press('Tab');
    assert.deepEqual(await widget.focused(), {
      tag: 'input',
      label: '',
      name: 'now',
      value: 'engineer',
    });
    await press('ArrowDown');
    await tabTo(page, widget, texts['see-result']);
    await press('Enter');

    await widget.focusedOnHeading(verdictOf(SHEET.headline).title);
    assert.deepEqual(await widget.get('answers'), asAnswers(SHEET.answers));
    assert.equal((await widget.get('context')).now, 'tech-lead');
    assert.equal((await heardTypes(page)).filter((type) => type === 'tl-result').length, 1);
  });

  it('enters a question at its first option and chooses nothing by that', async ({ open }) => {
    const { page, widget } = await open('plain.html');
    await widget.next();
    await widget.focusedOnHeading(headingOf(1));
    await page.keyboard.press('Tab');
    assert.equal((await widget.focused()).value, (await widget.order())[0]);
    assert.deepEqual(await widget.chosen(), []);
  });

  it('chooses with Space, and moves the choice with the arrows', async ({ open }) => {
    const { page, widget } = await open('plain.html');
    await widget.put([]);
    const order = await widget.order();
    await page.keyboard.press('Tab');
    for (const [key, at] of [
      ['Space', 0],
      ['ArrowDown', 1],
      ['ArrowRight', 2],
      ['ArrowUp', 1],
      ['ArrowLeft', 0],
    ]) {
      await page.keyboard.press(key);
      await eventually(async () => {
        assert.deepEqual(await widget.chosen(), [order[at]], `after ${key}`);
        assert.equal((await widget.focused()).value, order[at]);
      });
    }
    await widget.headed(headingOf(1));
  });

  it('goes back and forth without losing an answer or the focus', async ({ open }) => {
    const { page, widget } = await open('plain.html');
    await widget.put(['1c', '2d']);
    await tabTo(page, widget, texts.back);
    await page.keyboard.press('Enter');
    await widget.focusedOnHeading(headingOf(2));
    assert.deepEqual(await widget.chosen(), ['2d']);
    await page.keyboard.press('Tab');
    assert.equal((await widget.focused()).value, '2d', 'Tab enters at the chosen option');
    await tabTo(page, widget, texts.next);
    await page.keyboard.press('Space');
    await widget.focusedOnHeading(headingOf(3));
  });

  it('takes no focus from the page when it loads, also in the middle of the quiz', async ({
    open,
  }) => {
    const { page, widget } = await open('plain.html');
    const active = () => page.evaluate(() => document.activeElement.localName);
    assert.equal(await active(), 'body');
    await widget.put(['1c', '2d']);
    assert.equal(await active(), 'body', 'nor when a script sets answers');
    await page.reload();
    await widget.ready();
    await widget.headed(headingOf(3));
    assert.equal(await active(), 'body');
  });
});
