// 'Start again' asks first, and then forgets everything.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { eventually } from './support/eventually.mjs';
import { heard } from './support/events.mjs';
import { sheet } from './support/sheets.mjs';
import { headingOf, pack, texts, verdictOf } from './support/texts.mjs';

const SHEET = sheet('1e', '2c', '3f', '4e', '5a', '6a');

const stored = (page) => page.evaluate(() => Object.keys(localStorage));

inBrowsers((it) => {
  it('offers nothing to forget before anything was begun', async ({ open }) => {
    const { widget } = await open('plain.html');
    assert.equal(await widget.count('.restart'), 0);
  });

  it('asks first, with the focus on the question, and keeps all when one thinks better of it', async ({
    open,
  }) => {
    const { page, widget } = await open('plain.html');
    await widget.next();
    await widget.answer(['1c']);
    await widget.choose('2d');
    await widget.press('.restart');
    await widget.seen('.ask');
    await eventually(async () =>
      assert.equal((await widget.focused())?.label, texts['restart-question']),
    );
    await page.keyboard.press('Tab');
    assert.equal(
      (await widget.focused()).label,
      texts['restart-cancel'],
      'the safe answer comes first',
    );
    await page.keyboard.press('Enter');
    await widget.gone('.ask');
    await widget.focusedOnHeading(headingOf(2));
    assert.deepEqual(await widget.get('answers'), { q1: '1c', q2: '2d' });
    assert.deepEqual(await heard(page, 'tl-reset'), []);
  });

  it('forgets the answers here and in storage, and tells the page', async ({ open }) => {
    const { page, widget } = await open('plain.html');
    await widget.put(['1c', '2d', '3d', '4a', '5b']);
    await widget.press('textarea');
    await page.keyboard.type('My reason');
    await widget.press('label:has([name="keep-reason"])');
    await widget.choose('6b');
    assert.equal((await stored(page)).length, 2);

    await widget.press('.restart');
    await widget.pressButton(texts['restart-confirm']);
    await widget.focusedOnHeading(pack.opening.heading);
    assert.equal(await widget.view(), 'quiz');
    assert.deepEqual(await widget.get('answers'), {});
    assert.equal(await widget.get('result'), null);
    assert.deepEqual(await stored(page), []);
    assert.deepEqual((await heard(page, 'tl-reset')).length, 1);

    await page.reload();
    await widget.ready();
    await widget.headed(pack.opening.heading);
    assert.deepEqual(await widget.get('answers'), {});
  });

  it('lets the same answers be announced again afterwards', async ({ open }) => {
    const { page, widget } = await open('plain.html');
    await widget.complete(SHEET.answers);
    await widget.press('.restart');
    await widget.pressButton(texts['restart-confirm']);
    await widget.headed(pack.opening.heading);
    await widget.complete(SHEET.answers);
    await widget.headed(verdictOf(SHEET.headline).title);
    assert.equal((await heard(page, 'tl-result')).length, 2);
  });
});
