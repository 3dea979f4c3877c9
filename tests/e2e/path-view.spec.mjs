// The view of a path: ready paths, single steps, the numbers behind it, and two paths side by side.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { eventually } from './support/eventually.mjs';
import { choose, fetched, lay, show } from './support/ladders.mjs';
import { asAnswers, sheet } from './support/sheets.mjs';
import { fill, ladders, pack, texts } from './support/texts.mjs';

const SHEET = sheet('1e', '2c', '3f', '4e', '5a', '6a');
const { planner, constants } = pack.ladders;
const words = (key, values = {}) => fill(texts[`ladders.${key}`], values);
const steps = (at) => `.path:nth-child(${at}) .step`;

/** The steps of a path as its lists say them: `['i3', '12', 'm2', '24']`. */
const listed = (widget, at = 1) =>
  widget.all(`${steps(at)} select`, (all) => all.map((one) => one.value));

/** The same out of a share code: of its first path, or of its second. */
function coded(code, at = 1) {
  const part = code.split('.').find((one) => /^p.*x/.test(one))?.slice(1) ?? '';
  const path = part.split('-')[at - 1] ?? '';
  return path.split(/(?=[im])|x/).filter(Boolean);
}

/** Lists and share code say the same; gives it back. */
const agreed = (widget, at = 1) =>
  eventually(async () => {
    const [lists, code] = [await listed(widget, at), await widget.get('code')];
    assert.deepEqual(lists, coded(code, at), code);
    return lists;
  });

/** Chooses from a list that has no name. */
const pick = (widget, selector, value) =>
  widget.page.locator(`${widget.selector} ${selector}`).selectOption(value);

async function atPath({ open }, here) {
  const opened = await open('plain.html');
  if (here) {
    await show(opened.widget, 'ladder');
    await choose(opened.widget, 'here', here);
  }
  await show(opened.widget, 'path');
  return opened;
}

inBrowsers((it) => {
  it('lays a ready path from where one stands, draws it, and puts it into the code', async (stage) => {
    const { widget } = await atPath(stage, 'i3');
    await widget.headed(words('path-heading'));
    assert.match(await widget.get('code'), /^1\./);
    assert.equal(await widget.count('.ladders .route, .time-line'), 0);
    assert.equal(await widget.count('.path'), 1, 'no second path is offered before the first');
    for (const number of [1, 2, 3]) {
      await lay(widget, 'first', number);
      const found = await agreed(widget);
      const tracks = found.filter((_, at) => at % 2 === 0).map(([track]) => track);
      assert.match(tracks.join(''), [/^i+$/, /^i*m+$/, /^i*m+i+$/][number - 1]);
      const months = found.filter((_, at) => at % 2 === 1).map(Number);
      assert.ok(months.reduce((all, one) => all + one) >= 60, 'five years or more');
    }
    const code = await widget.get('code');
    assert.match(code, /^2\./);
    assert.equal(await widget.count('.ladders .route'), 1);
    await widget.seen('.time-line');
    assert.equal(
      await widget.all('.time-line', (all) => all.filter((one) => one.checkVisibility()).length),
      1,
    );
    const said = await widget.text('.said-legs');
    for (const text of [planner.management_years_1_2[0].text, words('path-kind-into')]) {
      assert.ok(said.includes(text), text);
    }
    assert.ok(said.includes(words('path-kind-back')));

    const other = await stage.open('plain.html');
    await other.widget.set('code', code);
    await show(other.widget, 'path');
    assert.deepEqual(await agreed(other.widget), coded(code));
  });

  it('changes, adds and removes steps, and takes the path away', async (stage) => {
    const { widget } = await atPath(stage, 'i2');
    await lay(widget, 'first', 2);
    const before = await agreed(widget);
    await pick(widget, `${steps(1)} >> nth=1 >> select >> nth=0`, 'm3');
    await eventually(async () => assert.equal((await agreed(widget))[2], 'm3'));
    await pick(widget, `${steps(1)} >> nth=1 >> select >> nth=1`, '18');
    await eventually(async () => assert.equal((await agreed(widget))[3], '18'));
    assert.equal((await agreed(widget))[0], before[0]);

    await widget.pressButton(words('path-add'));
    await eventually(async () => assert.equal((await agreed(widget)).length, before.length + 2));
    await widget.pressButton(words('path-remove-step', { number: '1' }));
    await eventually(async () =>
      assert.deepEqual((await agreed(widget)).slice(0, 2), ['m3', '18']),
    );
    await eventually(async () =>
      assert.equal((await widget.focused())?.label, words('path-only'), 'the focus is not lost'),
    );

    await widget.pressButton(words('path-clear'));
    await widget.gone(steps(1));
    assert.match(await widget.get('code'), /^1\./);
    assert.equal(await widget.count('.ladders .route'), 0);
  });

  it('says when a path has no more room, and then adds nothing', async (stage) => {
    const { widget } = await atPath(stage);
    await lay(widget, 'first', 1);
    const add = '.path:nth-child(1) .steps .secondary';
    for (let presses = 0; presses < 10; presses += 1) {
      if (await widget.all(add, ([one]) => one.ariaDisabled === 'true')) break;
      const { length } = await agreed(widget);
      await widget.press(add);
      await eventually(async () => assert.equal((await agreed(widget)).length, length + 2));
    }
    const full = await agreed(widget);
    assert.match((await widget.texts('.steps > .quiet')).join(), /room for \d+ steps/);
    await widget.press(add);
    await widget.press(add);
    assert.deepEqual(await agreed(widget), full);
  });

  it('counts with numbers that can be seen and changed', async (stage) => {
    const { page, widget } = await atPath(stage, 'i3');
    await lay(widget, 'first', 2);
    const costs = () => widget.texts('.way-back tbody td:last-child');
    const [after1, after2, , , after5] = await costs();
    assert.equal(after1, words('path-cost-same'));
    assert.equal(after2, words('path-cost-ramp'));
    const months = { pace: '3–6', credibility: '3–6' };
    assert.equal(after5, words('path-cost-rebuild', months));
    await widget.press('.numbers > summary');
    const labels = await widget.texts('.numbers label span');
    assert.deepEqual(
      labels,
      constants.map((one) => one.label),
    );
    const notes = await widget.texts('.numbers li .quiet');
    assert.deepEqual(
      notes,
      constants.map((one) => one.note),
    );
    assert.equal(await widget.count('.numbers li .source'), constants.length);

    await widget.press('.numbers li:nth-child(1) input');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('9');
    await page.keyboard.press('Tab');
    await eventually(async () => assert.equal((await costs())[0], words('path-cost-ramp')));
    assert.deepEqual(await widget.texts('.numbers .changed'), [
      words('path-pack-number', { value: String(constants[0].value) }),
    ]);
    assert.ok((await widget.text('.way-back .source')).endsWith('with numbers you changed'));

    await page.reload();
    await widget.ready();
    await widget.seen('.planner');
    assert.equal((await costs())[0], words('path-cost-ramp'), 'it is kept');
    await widget.press('.numbers > summary');
    await widget.pressButton(words('path-reset'));
    await eventually(async () => assert.equal((await costs())[0], words('path-cost-same')));
    assert.equal(await widget.count('.numbers .changed'), 0);
  });

  it('lets the clock run faster at frontier employers', async (stage) => {
    const { widget } = await atPath(stage, 'i3');
    await lay(widget, 'first', 2);
    const head = () => widget.texts('.way-back thead th');
    assert.equal((await head()).length, 2);
    await widget.press('.start .keep');
    await eventually(async () => assert.equal((await head()).length, 3));
    const rows = await widget.all('.way-back tbody tr', (all) =>
      all.map((row) => [...row.querySelectorAll('td')].map((one) => one.textContent)),
    );
    const months = { pace: '3–6', credibility: '3–6' };
    assert.deepEqual(rows[0], [
      words('path-years', { years: '4' }),
      words('path-cost-rebuild', months),
    ]);
    assert.equal(rows[4][1], words('path-cost-reinvest', months));
    await widget.press('.start .keep');
    await eventually(async () => assert.equal((await head()).length, 2));
  });

  it('starts the clock where a manager said it stands', async ({ open }) => {
    const { widget } = await open('plain.html');
    await widget.set('context', { now: 'manager', monthsAway: 24 });
    await show(widget, 'path');
    const duration = words('path-years', { years: '2' });
    assert.equal(await widget.text('.start .quiet'), words('path-clock-today', { duration }));
  });

  it('sets two paths side by side, and keeps both over a reload until Restart', async (stage) => {
    const { page, widget } = await atPath(stage, 'i3');
    await widget.set('answers', asAnswers(SHEET.answers));
    await lay(widget, 'first', 3);
    await lay(widget, 'second', 1);
    const both = [await agreed(widget, 1), await agreed(widget, 2)];
    assert.notDeepEqual(both[0], both[1]);
    assert.equal(await widget.count('.ladders .route'), 2);
    assert.equal(await widget.count('.ladders .route.second'), 1);
    const ends = await widget.texts('.comparison p:not(.source)');
    assert.equal(ends.length, 2);
    assert.ok(ends[0].startsWith(words('path-first')) && ends[1].startsWith(words('path-second')));
    assert.equal((await widget.get('result')).code, await widget.get('code'));

    await page.reload();
    await widget.ready();
    await widget.seen('.comparison');
    assert.deepEqual([await agreed(widget, 1), await agreed(widget, 2)], both);
    await widget.press('.restart');
    await widget.pressButton(texts['restart-confirm']);
    await widget.headed(pack.opening.heading);
    assert.match(await widget.get('code'), /^1\./);
    await show(widget, 'path');
    assert.equal(await widget.count('.step'), 0);
  });

  it('is reached from the ladders and from every view, and its paths lie on the first form', async (stage) => {
    const { widget, requests } = await atPath(stage);
    await lay(widget, 'first', 2);
    await widget.pressButton(texts['show-ladder']);
    await widget.focusedOnHeading(words('chart-name'));
    assert.equal(await widget.count('.ladders .route'), 1);
    await widget.press('label:has(input[value="short"])');
    await eventually(async () => assert.equal(await widget.count('.ladders .route'), 0));
    await widget.pressButton(words('plan-path'));
    await widget.focusedOnHeading(words('path-heading'));
    const titles = await widget.all(`${steps(1)} select:first-of-type option`, (all) =>
      all.map((one) => one.textContent),
    );
    assert.ok(titles.includes(ladders.individual_contributor[0].title), 'rungs of the first form');
    await widget.pressButton(texts['show-quiz']);
    await widget.focusedOnHeading(pack.opening.heading);
    assert.equal(await widget.count('.ladders .route'), 0, 'beside the questions there is none');
    assert.equal(fetched(requests), 1);
  });
});
