// What is kept in this browser, for how long, and under which name.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { eventually } from './support/eventually.mjs';
import { choose, openRung, show } from './support/ladders.mjs';
import { sheet } from './support/sheets.mjs';
import { headingOf, pack, texts, verdictOf } from './support/texts.mjs';
import { Widget } from './support/widget.mjs';

const SHEET = sheet('1e', '2c', '3f', '4e', '5a', '6a');

const stored = (page) => page.evaluate(() => ({ ...localStorage }));

async function reload({ page, widget }) {
  await page.reload();
  await widget.ready();
}

inBrowsers((it) => {
  it('keeps answers, place and the order of options over a reload in the middle', async ({
    open,
  }) => {
    const opened = await open('plain.html');
    const { widget } = opened;
    await widget.next();
    await widget.answer(['1c', 'none']);
    await widget.headed(headingOf(3));
    const order = await widget.order();
    await widget.choose('3d');
    await reload(opened);
    await widget.headed(headingOf(3));
    assert.deepEqual(await widget.chosen(), ['3d']);
    assert.deepEqual(await widget.order(), order);
    assert.deepEqual(await widget.get('answers'), { q1: '1c', q2: 'none', q3: '3d' });
    await eventually(async () =>
      assert.equal(await widget.text('[role="status"]'), texts.restored),
    );
    await widget.back();
    await widget.headed(headingOf(2));
    assert.deepEqual(await widget.chosen(), ['none']);
  });

  it('keeps the result and the situation over a reload', async ({ open }) => {
    const opened = await open('plain.html');
    const { widget } = opened;
    await widget.next();
    await widget.answer(SHEET.answers);
    await widget.press('label:has(input[value="manager"])');
    await widget.next();
    await widget.headed(verdictOf(SHEET.headline).title);
    const result = await widget.get('result');
    await reload(opened);
    await widget.headed(verdictOf(SHEET.headline).title);
    assert.equal(await widget.view(), 'result');
    assert.deepEqual(await widget.get('result'), result);
    assert.equal((await widget.get('context')).now, 'manager');
  });

  it('says before the first answer where the answers stay', async ({ open }) => {
    const { widget } = await open('plain.html');
    await widget.next();
    await widget.headed(headingOf(1));
    assert.ok((await widget.texts('.panel > .quiet')).includes(texts['kept-here']));
  });

  it('stores nothing with storage="none", and says so', async ({ open }) => {
    const opened = await open('no-storage.html');
    const { page, widget } = opened;
    await widget.next();
    await widget.headed(headingOf(1));
    assert.ok((await widget.texts('.panel > .quiet')).includes(texts['kept-until-closed']));
    await widget.choose('1c');
    await widget.next();
    await widget.headed(headingOf(2));
    assert.deepEqual(await stored(page), {});
    await reload(opened);
    assert.deepEqual(await widget.get('answers'), {});
  });

  it('follows a change of storage', async ({ open }) => {
    const { page, widget } = await open('no-storage.html');
    await widget.attribute('storage', 'local');
    await widget.next();
    await widget.choose('1c');
    assert.equal(Object.keys(await stored(page)).length, 1);
    assert.ok((await widget.texts('.panel > .quiet')).includes(texts['kept-here']));
  });

  it('takes an unknown storage for the default', async ({ open }) => {
    const { page, widget } = await open('no-storage.html');
    await widget.attribute('storage', 'cloud');
    await widget.next();
    await widget.choose('1c');
    assert.equal(Object.keys(await stored(page)).length, 1);
  });

  it('goes on in memory where the page is denied storage', async ({ open }) => {
    const denied = () =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    const { widget } = await open('plain.html', { before: denied });
    await widget.next();
    await widget.headed(headingOf(1));
    assert.ok((await widget.texts('.panel > .quiet')).includes(texts['kept-until-closed']));
    await widget.answer(['1c', '2d']);
    await widget.headed(headingOf(3));
    await widget.back();
    await widget.headed(headingOf(2));
    assert.deepEqual(await widget.get('answers'), { q1: '1c', q2: '2d' });
    await openRung(widget, 'ic-3');
    await show(widget, 'ladder');
    await choose(widget, 'here', 'i2');
    await show(widget, 'path');
  });

  it('goes on in memory where storage is full', async ({ open }) => {
    const full = () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    };
    const { widget } = await open('plain.html', { before: full });
    await widget.next();
    await widget.headed(headingOf(1));
    assert.ok((await widget.texts('.panel > .quiet')).includes(texts['kept-until-closed']));
    await widget.answer(['1c', '2d']);
    assert.deepEqual(await widget.get('answers'), { q1: '1c', q2: '2d' });
  });

  it('starts afresh from an entry that it did not write, and says so', async ({ open }) => {
    const opened = await open('plain.html');
    const { page, widget } = opened;
    for (const entry of ['', 'x', '1;1.p9b1.zzzzzz.???;quiz;9;x', '2;;;;', '{"answers":{}}']) {
      await page.evaluate((given) => localStorage.setItem('two-ladders', given), entry);
      await reload(opened);
      await widget.headed(pack.opening.heading);
      await eventually(async () =>
        assert.equal(await widget.text('[role="status"]'), texts.outdated),
      );
    }
    assert.deepEqual(await widget.get('answers'), {});
    await widget.next();
    await widget.headed(headingOf(1));
  });

  it('works in a frame that has an origin of its own and no storage', async ({ open }) => {
    const { page } = await open('sandbox.html', { ready: false });
    const frame = await eventually(async () => {
      const found = page.frames()[1];
      if (!found) throw new Error('there is no frame');
      return found;
    });
    const widget = new Widget(frame, 'two-ladders', page.mouse);
    await widget.ready();
    assert.equal(await frame.evaluate(() => self.origin), 'null');
    await widget.complete(SHEET.answers);
    assert.equal((await widget.get('result')).headline, SHEET.headline);
    await openRung(widget, 'ic-3');
    await show(widget, 'ladder');
    await choose(widget, 'here', 'i2');
  });
});
