// The reason in one's own words: never scored, and never stored unless the person asks.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { eventually } from './support/eventually.mjs';
import { headingOf } from './support/texts.mjs';

const WORDS = 'Because of the quiet mornings';

const kept = (page) =>
  page.evaluate(
    (words) => Object.values(localStorage).filter((entry) => entry.includes(words)).length,
    WORDS,
  );

const written = (widget) => widget.all('textarea', ([area]) => area?.value);

async function atQuestionSix({ open }) {
  const opened = await open('plain.html');
  await opened.widget.put(['1c', '2d', '3d', '4a', '5b']);
  await opened.widget.headed(headingOf(6));
  return opened;
}

async function reload({ page, widget }) {
  await page.reload();
  await widget.ready();
  await widget.headed(headingOf(6));
}

inBrowsers((it) => {
  it('stays out of storage, and is gone after a reload', async (stage) => {
    const opened = await atQuestionSix(stage);
    const { page, widget } = opened;
    await widget.press('textarea');
    await page.keyboard.type(WORDS);
    await widget.choose('6b');
    assert.equal(await written(widget), WORDS);
    assert.equal(await kept(page), 0);
    assert.equal(await widget.all('[name="keep-reason"]', ([box]) => box.checked), false);
    await widget.next();
    await widget.back();
    await widget.headed(headingOf(6));
    assert.equal(await written(widget), WORDS, 'it is there for the visit');
    await reload(opened);
    assert.equal(await written(widget), '');
    assert.deepEqual(await widget.chosen(), ['6b']);
  });

  it('is kept while the box is ticked, as it is written on', async (stage) => {
    const opened = await atQuestionSix(stage);
    const { page, widget } = opened;
    await widget.press('textarea');
    await page.keyboard.type('Because');
    await widget.press('label:has([name="keep-reason"])');
    await widget.press('textarea');
    await page.keyboard.press('End');
    await page.keyboard.type(' of the quiet mornings');
    await eventually(async () => assert.equal(await kept(page), 1));
    await reload(opened);
    assert.equal(await written(widget), WORDS);
    assert.equal(await widget.all('[name="keep-reason"]', ([box]) => box.checked), true);

    await widget.press('label:has([name="keep-reason"])');
    await eventually(async () => assert.equal(await kept(page), 0));
    assert.equal(await written(widget), WORDS, 'it is not taken out of the box');
    await reload(opened);
    assert.equal(await written(widget), '');
  });

  it('is in no result, no code and no event', async (stage) => {
    const { page, widget } = await atQuestionSix(stage);
    await widget.press('textarea');
    await page.keyboard.type(WORDS);
    await widget.choose('6b');
    await widget.next();
    await widget.next();
    await widget.seen('[part="headline"]');
    const told = await widget.evaluate((element) =>
      JSON.stringify([element.result, element.code, window.heard]),
    );
    assert.ok(!told.includes('quiet'));
  });

  it('keeps the letters in their order when one types in the middle', async (stage) => {
    const { page, widget } = await atQuestionSix(stage);
    await widget.press('textarea');
    await page.keyboard.type('abef');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('cd');
    assert.equal(await written(widget), 'abcdef');
  });
});
