// The rungs of the two ladders, which are pressed and walked by keys.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { eventually } from './support/eventually.mjs';
import { pack, texts } from './support/texts.mjs';

const RUNG = '[part="rung"]';

const reachable = (widget) =>
  widget.all(RUNG, (all) => all.filter((one) => one.tabIndex === 0).map((one) => one.dataset.rung));

const expanded = (widget) =>
  widget.all(RUNG, (all) =>
    all.filter((one) => one.ariaExpanded === 'true').map((one) => one.dataset.rung),
  );

async function open(stage) {
  const opened = await stage.open('plain.html');
  await opened.widget.evaluate((element) => element.show('ladder'));
  await opened.widget.gone('.opening');
  return opened;
}

/** Presses a key, and waits for the focus to be on this rung, the only one that Tab reaches. */
async function walks(page, widget, key, rung) {
  await page.keyboard.press(key);
  await eventually(async () => {
    assert.equal((await widget.focused())?.rung, rung, `after ${key}`);
    assert.deepEqual(await reachable(widget), [rung]);
  });
}

inBrowsers((it) => {
  it('has one button for every rung of the two ladders', async (stage) => {
    const { widget } = await open(stage);
    const { individual_contributor: individual, management } = pack.ladders;
    const names = await widget.all(RUNG, (all) => all.map((one) => one.ariaLabel));
    const known = [...individual, ...management].map((rung) => `${rung.title}, ${rung.scope}`);
    assert.deepEqual(names.toSorted(), known.toSorted());
  });

  it('is one stop for Tab, and the arrows, Home and End walk inside', async (stage) => {
    const { page, widget } = await open(stage);
    assert.equal((await reachable(widget)).length, 1);
    await walks(page, widget, 'Tab', 'ic-1');
    await walks(page, widget, 'ArrowUp', 'ic-2');
    await walks(page, widget, 'ArrowUp', 'ic-3');
    await walks(page, widget, 'ArrowRight', 'management-2');
    await walks(page, widget, 'ArrowLeft', 'ic-3');
    await walks(page, widget, 'ArrowDown', 'ic-2');
    await walks(page, widget, 'End', 'ic-6');
    await walks(page, widget, 'ArrowUp', 'ic-6');
    await walks(page, widget, 'Home', 'ic-1');
    await page.keyboard.press('Control+ArrowUp');
    assert.equal((await widget.focused()).rung, 'ic-1', 'keys of the browser stay its own');
    await page.keyboard.press('Tab');
    assert.equal((await widget.focused()).tag, 'summary');
    assert.deepEqual(await expanded(widget), [], 'walking opens nothing');
  });

  it('opens a rung by Enter and gives the focus back on Close', async (stage) => {
    const { page, widget } = await open(stage);
    await walks(page, widget, 'Tab', 'ic-1');
    await walks(page, widget, 'ArrowUp', 'ic-2');
    await page.keyboard.press('Enter');
    await widget.seen('.rung-detail');
    assert.deepEqual(await expanded(widget), ['ic-2']);
    const rung = pack.ladders.individual_contributor[1];
    assert.ok((await widget.text('.rung-detail')).includes(rung.detail));
    assert.equal((await widget.focused()).rung, 'ic-2');
    await page.keyboard.press('Tab');
    assert.equal((await widget.focused()).label, texts['rung-close'], 'the detail is next');
    await page.keyboard.press('Enter');
    await widget.gone('.rung-detail');
    await eventually(async () => assert.equal((await widget.focused())?.rung, 'ic-2'));
    assert.deepEqual(await expanded(widget), []);
  });

  it('opens a rung by mouse, changes it for another, and closes it by a second press', async (stage) => {
    const { widget } = await open(stage);
    for (const rung of ['ic-4', 'management-3']) {
      await widget.press(`[data-rung="${rung}"]`);
      await eventually(async () => assert.deepEqual(await expanded(widget), [rung]));
    }
    assert.ok((await widget.text('.rung-detail')).includes(pack.ladders.management[2].title));
    assert.deepEqual(await reachable(widget), ['management-3']);
    await widget.press('[data-rung="management-3"]');
    await widget.gone('.rung-detail');
  });

  it('says the same in a table, for those who read that better', async (stage) => {
    const { widget } = await open(stage);
    assert.equal(await widget.all('[part="table"]', ([table]) => table.checkVisibility()), false);
    await widget.press('details.twin summary');
    await widget.seen('[part="table"]');
    const cells = (await widget.texts('[part="table"] td')).join('\n');
    for (const rung of [...pack.ladders.individual_contributor, ...pack.ladders.management]) {
      assert.ok(cells.includes(rung.title), `the table has ${rung.title}`);
    }
  });
});
