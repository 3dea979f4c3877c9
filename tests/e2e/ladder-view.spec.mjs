// The view of the ladders: which form, where one stands, two rungs side by side, the employer, and
// where sources disagree. What is chosen shows in the picture, in words and in the table.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { eventually } from './support/eventually.mjs';
import { cells, choose, described, expanded, facts, listed } from './support/ladders.mjs';
import { openRung, show, studied } from './support/ladders.mjs';
import { sheet } from './support/sheets.mjs';
import { fill, forms, ladders, pack, texts, wordsOf } from './support/texts.mjs';

const SHEET = sheet('1e', '2c', '3f', '4e', '5a', '6a');
const { individual_contributor: INDIVIDUAL, management: MANAGEMENT } = ladders;

const radio = (name, value) => `label:has(input[name="${name}"][value="${value}"])`;
const words = (key, values = {}) => fill(texts[`ladders.${key}`], values);
const button = ({ title, scope }) => words('rung-button', { title, scope });
const standing = ({ title }) => words('chart-you', { rung: title });

async function atLadder({ open }, answers = []) {
  const opened = await open('plain.html');
  if (answers.length > 0) await opened.widget.put(answers);
  await show(opened.widget, 'ladder');
  return opened;
}

const drawn = (widget, selector, count) =>
  eventually(async () => assert.equal(await widget.count(`.ladders ${selector}`), count, selector));

inBrowsers((it) => {
  it('shows each form of the ladders, and takes along what is set on the same job', async (stage) => {
    const { widget } = await atLadder(stage);
    assert.deepEqual(
      await widget.texts(`.option:has([name="form"])`),
      forms.map((form) => form.name),
    );
    await openRung(widget, 'ic-3');
    await choose(widget, 'here', 'i2');
    // Staff and Senior by the names and places they have in each form.
    const places = [
      ['short', 'ic-2', 'ic-1'],
      ['other', 'ic-2', 'ic-1'],
      ['main', 'ic-3', 'ic-2'],
    ];
    for (const [id, open, here] of places) {
      const form = forms.find((one) => one.id === id);
      const rungs = [...form.individual_contributor, ...form.management];
      await widget.press(radio('form', id));
      await eventually(async () => {
        const names = await widget.all('[part="rung"]', (all) => all.map((one) => one.ariaLabel));
        const marked = (one) =>
          one === form.individual_contributor[here.at(-1) - 1]
            ? `${button(one)}; ${words('mark-you')}`
            : button(one);
        assert.deepEqual(names.toSorted(), rungs.map(marked).toSorted(), id);
      });
      const now = await studied(widget);
      assert.deepEqual([now.form, now.open, now.here], [[id], [open], listed(here)]);
      const at = (rung) => form.individual_contributor[rung.at(-1) - 1];
      assert.equal(await widget.text('.rung-title'), at(open).title);
      assert.ok((await described(widget)).includes(standing(at(here))));
      assert.ok((await widget.texts('.panel .quiet')).includes(form.note));
      const table = await cells(widget);
      for (const one of rungs) {
        const there = table.some((cell) => cell.startsWith(button(one)));
        assert.ok(there, `the table of ${id} has ${one.title}`);
      }
    }
    await openRung(widget, 'ic-1');
    await widget.press(radio('form', 'short'));
    await widget.gone('.rung-detail');
  });

  it('says what is level with where one stands, and what the next steps change', async (stage) => {
    const { widget } = await atLadder(stage);
    assert.ok((await widget.texts('.stand .quiet')).includes(words('here-hint')));
    await drawn(widget, '.ring', 0);
    await choose(widget, 'here', 'i3');
    await drawn(widget, '.ring', 1);
    const staff = await facts(widget, '.stand .facts');
    assert.deepEqual(
      staff.map(([name]) => name),
      ['here-level', 'next-same', 'next-other'].map((key) => words(key)),
    );
    const [[level], [same], [other]] = staff.map(([, said]) => said);
    const stated = { title: MANAGEMENT[1].title, basis: words('basis-stated') };
    assert.ok(level.startsWith(words('rung-level', stated)), level);
    const scope = (after) => words('scope-changes', { before: INDIVIDUAL[2].scope, after });
    assert.ok(same.startsWith(`${INDIVIDUAL[3].title}. ${scope(INDIVIDUAL[3].scope)}`), same);
    assert.ok(same.includes(INDIVIDUAL[3].week) && same.includes(INDIVIDUAL[3].judged_on));
    assert.ok(other.startsWith(`${MANAGEMENT[2].title}. `), other);
    const marked = (await cells(widget)).filter((cell) => cell.includes(words('mark-you')));
    assert.deepEqual(marked, [`${button(INDIVIDUAL[2])}; ${words('mark-you')}`]);
    assert.ok((await described(widget)).includes(standing(INDIVIDUAL[2])));

    await choose(widget, 'here', 'i1');
    await eventually(async () => {
      const [[, alone]] = await facts(widget, '.stand .facts');
      assert.deepEqual(alone, [words('here-alone')]);
    });
    await choose(widget, 'here', 'm6');
    await eventually(async () => {
      const [, [, up]] = await facts(widget, '.stand .facts');
      assert.deepEqual(up, [words('next-none')]);
    });
    await choose(widget, 'here', '-');
    await drawn(widget, '.ring', 0);
  });

  it('takes it from the rung itself, beside any view', async ({ open }) => {
    const { widget } = await open('plain.html');
    await openRung(widget, 'ic-4');
    await widget.pressButton(words('stand-here'));
    await drawn(widget, '.ring', 1);
    await show(widget, 'ladder');
    assert.equal((await studied(widget)).here, 'i4');
    await widget.pressButton(words('not-stand-here'));
    await drawn(widget, '.ring', 0);
    assert.equal((await studied(widget)).here, '-');
  });

  it('sets two rungs side by side, across the ladders and along one', async (stage) => {
    const { widget } = await atLadder(stage);
    await openRung(widget, 'ic-3');
    const [first] = INDIVIDUAL.slice(2);
    for (const [value, second] of [
      ['m2', MANAGEMENT[1]],
      ['i5', INDIVIDUAL[4]],
    ]) {
      await choose(widget, 'against', value);
      await eventually(async () =>
        assert.deepEqual(await widget.texts('.compare thead th'), [first.title, second.title]),
      );
      const [one, other] = [first.title, second.title];
      assert.equal(await widget.text('.compare caption'), words('compare-caption', { one, other }));
      assert.deepEqual(
        await widget.texts('.compare tbody th'),
        ['scope-label', 'week', 'judged-on', 'examples', 'level', 'claims-of-rung'].map((key) =>
          words(key),
        ),
      );
      const table = await widget.texts('.compare td');
      assert.deepEqual(table.slice(0, 6), [
        first.scope,
        second.scope,
        first.week,
        second.week,
        first.judged_on,
        second.judged_on,
      ]);
      await drawn(widget, '.rung.selected', 2);
      const said = words('chart-compared', { selected: one, compared: other });
      assert.ok((await described(widget)).includes(said), said);
    }
    assert.deepEqual(
      await widget.all('[name="against"] :disabled', (all) => all.map((one) => one.value)),
      ['i3'],
      'all but itself',
    );
    await choose(widget, 'against', '-');
    await widget.gone('.compare');
    await widget.seen('.rung-detail .facts');
    await drawn(widget, '.rung.selected', 1);
  });

  it('draws what the employer has not got, and leaves the fit as it is', async (stage) => {
    const { widget } = await atLadder(stage, SHEET.answers);
    const { headline, fit, confidence } = await widget.get('result');
    await drawn(widget, '.rung.absent', 0);
    const missing = INDIVIDUAL.slice(3);
    await widget.press(radio('ladder-employer', 'stops-at-staff'));
    await drawn(widget, '.rung.absent', missing.length);
    assert.equal((await widget.get('context')).employer, 'stops-at-staff');
    const ceiling = pack.ladders.ceilings.find(({ id }) => id === 'stops-at-staff');
    const advice = await widget.text('.employer .ceiling');
    for (const said of [ceiling.meaning, ceiling.management, pack.ladders.texts.ceilings.text]) {
      assert.ok(advice.includes(said), said);
    }
    assert.deepEqual(await widget.texts('.employer .ceiling li'), ceiling.ask);
    const marked = (await cells(widget)).filter((cell) => cell.includes(words('mark-not-here')));
    const expected = missing.map((one) => `${button(one)}; ${words('mark-not-here')}`);
    assert.deepEqual(marked.toSorted(), expected.toSorted());
    const rungs = missing.map((one) => one.title).join(', ');
    assert.ok((await described(widget)).includes(words('chart-not-here', { rungs })));
    await openRung(widget, 'ic-5');
    assert.equal(await widget.text('.rung-detail .notice'), words('not-here'));

    await choose(widget, 'highest-title', 'i4');
    await drawn(widget, '.rung.absent', 2);
    const highest = words('highest-here', { title: INDIVIDUAL[3].title });
    assert.ok((await widget.texts('.employer > .quiet')).includes(highest));
    await choose(widget, 'highest-title', '-');
    await drawn(widget, '.rung.absent', missing.length);
    const now = await widget.get('result');
    assert.deepEqual([now.headline, now.fit, now.confidence], [headline, fit, confidence]);

    await widget.press(radio('ladder-employer', 'unknown'));
    await drawn(widget, '.rung.absent', 0);
    assert.equal((await widget.get('context')).employer, 'unknown');
  });

  it('leans no advice to either side before the last answer', async (stage) => {
    const { widget } = await atLadder(stage, SHEET.answers.slice(0, 5));
    for (const ceiling of pack.ladders.ceilings) {
      await widget.press(radio('ladder-employer', ceiling.id));
      await eventually(async () =>
        assert.equal(await widget.text('.employer .ceiling .lead'), ceiling.middle),
      );
    }
  });

  it('draws and lists what sources say where they disagree', async (stage) => {
    const { widget } = await atLadder(stage);
    const { claims } = pack.ladders;
    await drawn(widget, '.claim', 0);
    await widget.press('.claims .option');
    await eventually(async () => assert.ok((await widget.count('.ladders .claim')) > 0));
    const said = await described(widget);
    assert.equal(said.split(` beside `).length - 1, claims.length, said);
    await widget.press('.claims summary');
    await widget.seen('.claims li');
    const list = await widget.texts('.claims li');
    assert.equal(list.length, claims.length);
    for (const [at, claim] of claims.entries()) assert.ok(list[at].startsWith(`${claim.text} (`));
    await openRung(widget, 'ic-3');
    const [, ofStaff] = (await facts(widget, '.rung-detail .facts')).find(
      ([name]) => name === words('claims-of-rung'),
    );
    const about = claims.filter((claim) => claim.individual_contributor === 'ic-3');
    assert.equal(ofStaff.length, about.length);
    await widget.press('.claims .option');
    await drawn(widget, '.claim', 0);
  });

  it('tells of each rung which answers speak for it and against it, after the last one', async (stage) => {
    const { widget } = await atLadder(stage, SHEET.answers.slice(0, 5));
    const names = [words('speaks-for'), words('speaks-against')];
    const bearing = async () => {
      const found = new Map(await facts(widget, '.rung-detail .facts'));
      return names.map((name) => found.get(name) ?? []);
    };
    await openRung(widget, 'ic-3');
    assert.deepEqual(await bearing(), [[], []], 'nothing before the last answer');
    await widget.put(SHEET.answers);
    await widget.headed(await widget.heading());
    const leaning = (sign) =>
      SHEET.answers.filter((_, at) => Math.sign(SHEET.leans[at]) === sign).map(wordsOf);
    for (const [track, rungs] of [
      ['ic', INDIVIDUAL],
      ['management', MANAGEMENT],
    ]) {
      const [speaking, against] = (track === 'ic' ? [-1, 1] : [1, -1]).map(leaning);
      for (const at of rungs.keys()) {
        const id = `${track}-${at + 1}`;
        if ((await expanded(widget))[0] !== id) await openRung(widget, id);
        const [pro, contra] = await bearing();
        const has = (lines, said) => lines.some((line) => line.includes(said));
        assert.ok(speaking.every((said) => has(pro, said)), `for ${id}: ${pro}`);
        assert.ok(against.every((said) => has(contra, said)), `against ${id}: ${contra}`);
        assert.equal(contra.length, against.length, id);
        assert.ok(pro.length + contra.length > 0, id);
      }
    }
  });
});
