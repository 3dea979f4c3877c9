// When an instance breaks: a box that can be read, Restart, and no answer lost. The panics are real
// ones: the browser refuses to put a node where Yew wants it.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { eventually } from './support/eventually.mjs';
import { heard } from './support/events.mjs';
import { PANIC, refuseOnce } from './support/panic.mjs';
import { headingOf, texts } from './support/texts.mjs';
import { Widget } from './support/widget.mjs';

async function breaks(page, widget) {
  await widget.seen('.broken[role="alert"]');
  assert.equal(await page.evaluate(() => window.refused), true);
}

inBrowsers((it) => {
  it('shows a box with Restart, and Restart goes on where one was', async ({ open }) => {
    const { page, widget } = await open('plain.html', { allowed: PANIC });
    await widget.next();
    await widget.answer(['1c', '2d']);
    await widget.headed(headingOf(3));
    const order = await widget.order();
    await widget.choose('3e');
    await refuseOnce(page, 'widget');
    await widget.pressButton(texts.review);
    await breaks(page, widget);
    const box = await widget.text('.broken');
    assert.ok(box.includes(texts['element.panic-heading']));
    assert.ok(box.includes(texts['element.panic']));
    assert.equal(await widget.count('[part="root"]'), 0);
    const [error] = await heard(page, 'tl-error');
    assert.ok(error.detail.message.length > 0);
    assert.deepEqual(
      await widget.get('answers'),
      { q1: '1c', q2: '2d', q3: '3e' },
      'readable while it is broken',
    );

    await widget.pressButton(texts['element.restart']);
    await widget.ready();
    await widget.headed(texts['review-heading']);
    assert.deepEqual(await widget.get('answers'), { q1: '1c', q2: '2d', q3: '3e' });
    await widget.pressButton(texts.continue);
    await widget.headed(headingOf(4));
    await widget.back();
    await widget.headed(headingOf(3));
    assert.deepEqual(await widget.chosen(), ['3e']);
    assert.deepEqual(await widget.order(), order, 'the options stand as before');
  });

  it('loses neither answers nor half a reason where nothing may be stored', async ({ open }) => {
    const { page, widget } = await open('no-storage.html', { allowed: PANIC });
    await widget.put(['1c', '2d', '3d', '4a', '5b']);
    await widget.press('textarea');
    await page.keyboard.type('Half a rea');
    await refuseOnce(page, 'widget');
    await widget.pressButton(texts.review);
    await breaks(page, widget);
    await widget.pressButton(texts['element.restart']);
    await widget.ready();
    await widget.headed(texts['review-heading']);
    assert.equal(Object.keys(await widget.get('answers')).length, 5);
    await widget.pressButton(texts.continue);
    await widget.headed(headingOf(6));
    assert.equal(await widget.all('textarea', ([area]) => area.value), 'Half a rea');
  });

  it('can be restarted by keyboard, and breaks and restarts more than once', async ({ open }) => {
    const { page, widget } = await open('plain.html', { allowed: PANIC });
    await widget.next();
    for (const [at, option] of ['1c', '2d', '3d'].entries()) {
      await widget.headed(headingOf(at + 1));
      await widget.choose(option);
      await refuseOnce(page, 'widget');
      await widget.pressButton(texts.review);
      await breaks(page, widget);
      await page.keyboard.press('Tab');
      await eventually(async () =>
        assert.equal((await widget.focused())?.label, texts['element.restart']),
      );
      await page.keyboard.press('Enter');
      await widget.ready();
      await widget.pressButton(texts.continue);
    }
    await widget.headed(headingOf(4));
    assert.deepEqual(await widget.get('answers'), { q1: '1c', q2: '2d', q3: '3d' });
  });

  it('what is set while it is broken is there after Restart', async ({ open }) => {
    const { page, widget } = await open('plain.html', { allowed: PANIC });
    await refuseOnce(page, 'widget');
    await widget.next();
    await breaks(page, widget);
    await widget.set('answers', { q1: '1a' });
    await widget.pressButton(texts['element.restart']);
    await widget.ready();
    assert.deepEqual(await widget.get('answers'), { q1: '1a' });
  });

  it('leaves another element on the page as it was', async ({ open }) => {
    const { page } = await open('two.html', { ready: false, allowed: PANIC });
    const [first, second] = ['#first', '#second'].map((selector) => new Widget(page, selector));
    await first.ready();
    await second.ready();
    await second.next();
    await second.choose('1c');
    await refuseOnce(page, 'first');
    await first.next();
    await breaks(page, first);
    await second.next();
    await second.headed(headingOf(2));
    assert.deepEqual(await second.get('answers'), { q1: '1c' });
    assert.equal(await second.count('.broken'), 0);
  });
});
