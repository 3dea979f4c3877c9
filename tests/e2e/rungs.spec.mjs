// The rungs of the two ladders, which are pressed. How keys walk on them is in keyboard.spec.mjs.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { eventually } from './support/eventually.mjs';
import { expanded, show } from './support/ladders.mjs';
import { ladders } from './support/texts.mjs';

const RUNG = '[part="rung"]';

const reachable = (widget) =>
  widget.all(RUNG, (all) => all.filter((one) => one.tabIndex === 0).map((one) => one.dataset.rung));

async function open(stage) {
  const opened = await stage.open('plain.html');
  await show(opened.widget, 'ladder');
  return opened;
}

inBrowsers((it) => {
  it('has one button for every rung of the two ladders', async (stage) => {
    const { widget } = await open(stage);
    const { individual_contributor: individual, management } = ladders;
    const names = await widget.all(RUNG, (all) => all.map((one) => one.ariaLabel));
    const known = [...individual, ...management].map((rung) => `${rung.title}, ${rung.scope}`);
    assert.deepEqual(names.toSorted(), known.toSorted());
  });

  it('opens a rung by mouse, changes it for another, and closes it by a second press', async (stage) => {
    const { widget } = await open(stage);
    for (const rung of ['ic-4', 'management-3']) {
      await widget.press(`[data-rung="${rung}"]`);
      await eventually(async () => assert.deepEqual(await expanded(widget), [rung]));
    }
    assert.ok((await widget.text('.rung-detail')).includes(ladders.management[2].title));
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
    for (const rung of [...ladders.individual_contributor, ...ladders.management]) {
      assert.ok(cells.includes(rung.title), `the table has ${rung.title}`);
    }
  });
});
