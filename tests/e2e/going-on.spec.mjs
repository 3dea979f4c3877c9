// Next, Back and the message for a missing choice.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { eventually } from './support/eventually.mjs';
import { heard } from './support/events.mjs';
import { headingOf, pack, texts } from './support/texts.mjs';

inBrowsers((it) => {
  it('chooses nothing beforehand and never goes on by itself', async ({ open }) => {
    const { widget } = await open('plain.html');
    await widget.next();
    for (const number of [1, 2]) {
      await widget.headed(headingOf(number));
      assert.deepEqual(await widget.chosen(), []);
      const [first, second] = await widget.order();
      await widget.choose(first);
      await widget.choose(second);
      assert.deepEqual(await widget.chosen(), [second]);
      await widget.headed(headingOf(number));
      await widget.next();
    }
  });

  it('says that a choice is missing, keeps the place and focuses the first option', async ({ open }) => {
    const { page, widget } = await open('plain.html');
    await widget.put(['1a']);
    const [first] = await widget.order();
    await widget.next();
    await eventually(async () => {
      assert.equal(await widget.text('.missing'), texts['choose-first']);
      assert.equal((await widget.focused())?.value, first);
    });
    await widget.headed(headingOf(2));
    const described = await widget.all('fieldset', ([fieldset]) =>
      fieldset.getAttribute('aria-describedby').split(' ').map((id) => fieldset.getRootNode().getElementById(id).textContent),
    );
    assert.deepEqual(described, [pack.questions[1].explanation, texts['choose-first']]);
    assert.deepEqual(await heard(page, 'tl-answer'), []);

    await widget.choose(first);
    await eventually(async () => assert.equal(await widget.text('.missing'), ''));
    await widget.next();
    await widget.headed(headingOf(3));
  });

  it('keeps every answer on the way back', async ({ open }) => {
    const { page, widget } = await open('plain.html');
    await widget.next();
    await widget.answer(['1c', '2d', 'none']);
    for (const [number, id] of [[3, 'none'], [2, '2d'], [1, '1c']]) {
      await widget.back();
      await widget.headed(headingOf(number));
      assert.deepEqual(await widget.chosen(), [id]);
    }
    await widget.back();
    await widget.headed(pack.opening.heading);
    await widget.next();
    await widget.headed(headingOf(4));
    assert.equal((await heard(page, 'tl-answer')).length, 3, 'going back answers nothing');
  });

  it('keeps the order of the options while one goes back and forth', async ({ open }) => {
    const { widget } = await open('plain.html');
    await widget.put(['1c']);
    const order = await widget.order();
    await widget.back();
    await widget.headed(headingOf(1));
    await widget.next();
    await widget.headed(headingOf(2));
    assert.deepEqual(await widget.order(), order);
    assert.equal(order.at(-1), 'none', 'the way out stands last');
  });

  it('shuffles the options anew for another visitor', async ({ open }) => {
    const { page, widget } = await open('plain.html');
    const orders = new Set();
    for (let visit = 0; visit < 6; visit += 1) {
      await widget.put([]);
      orders.add((await widget.order()).join());
      await page.evaluate(() => localStorage.clear());
      await page.reload();
      await widget.ready();
    }
    assert.ok(orders.size > 1, `six visitors saw ${[...orders]}`);
  });
});
