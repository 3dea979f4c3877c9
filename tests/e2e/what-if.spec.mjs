// Other answers are tried on the result, and the result stays as it was.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { heard } from './support/events.mjs';
import { eventually } from './support/eventually.mjs';
import { fill, pack, texts, verdictOf } from './support/texts.mjs';

const LEANING = ['1a', '2b', '3b', '4c', '5b', '6b'];
// No single answer flips this.
const STEADY = ['1a', '2a', '3a', '4a', '5a', '6b'];

const name = (headline) => verdictOf(headline).name;
const from = (before, after) =>
  fill(texts['result.what-if-other'], { before: name(before), after: name(after) });

const said = (widget, expected) =>
  eventually(async () => assert.equal(await widget.text('.outcome'), expected));

const choose = (widget, question, letter) =>
  widget.page
    .locator(`${widget.selector} select[name="try-${question}"]`)
    .selectOption(letter);

const values = (widget) => widget.all('.tries select', (all) => all.map((one) => one.value));

inBrowsers((it) => {
  it('an answer is changed in place, the verdict moves, and it is undone', async ({ open }) => {
    const { page, widget } = await open('plain.html');
    await widget.complete(LEANING);
    await widget.seen('.what-if');
    const [result, answers] = [await widget.get('result'), await widget.get('answers')];
    const events = (await heard(page)).length;
    await choose(widget, 1, 'e');
    await said(widget, from('leaning-ic', 'mixed'));
    await choose(widget, 2, 'a');
    await said(widget, fill(texts['result.what-if-other'], { before: name('leaning-ic'), after: name('mixed') }));
    assert.deepEqual(await values(widget), ['e', 'a', 'b', 'c', 'b', 'b']);
    assert.deepEqual(await widget.all('.scale .tried', (all) => all.map((one) => one.className)), ['tried']);
    await widget.press('.undo');
    await eventually(async () =>
      assert.deepEqual(await values(widget), ['e', 'b', 'b', 'c', 'b', 'b']),
    );
    await widget.press('.undo');
    await said(widget, fill(texts['result.what-if-nothing'], { before: name('leaning-ic') }));
    assert.equal(await widget.count('.undo'), 0);
    assert.deepEqual(await widget.get('result'), result);
    assert.deepEqual(await widget.get('answers'), answers);
    assert.equal(await widget.text('[part="headline"]'), verdictOf('leaning-ic').title);
    assert.equal((await heard(page)).length, events, 'the page hears nothing of a trial');
  });

  it('works with the keyboard alone, and the focus is never lost', async ({ open }) => {
    const { page, widget } = await open('plain.html');
    await widget.complete(LEANING);
    await widget.seen('.what-if');
    await widget.all('select[name="try-1"]', ([one]) => one.focus());
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    // Some browsers take the choice only when the list is left.
    await page.keyboard.press('Tab');
    await eventually(async () => assert.notEqual((await values(widget))[0], 'a'));
    await widget.all('.mine', ([one]) => one.focus());
    await page.keyboard.press('Enter');
    await eventually(async () => assert.equal((await values(widget))[0], 'a'));
    const focused = () => widget.evaluate((element) => element.shadowRoot.activeElement?.className);
    await eventually(async () => assert.equal(await focused(), 'outcome'));
  });

  it('a change that would flip it is tried from where it is told', async ({ open }) => {
    const { widget } = await open('plain.html');
    await widget.complete(LEANING);
    await widget.press('.flips li:first-child button');
    const [flip] = (await widget.get('result')).flips;
    await said(widget, from('leaning-ic', flip.headline));
    const place = Number(flip.question.slice(1)) - 1;
    assert.equal((await values(widget))[place], flip.option.slice(1));
    await widget.press('.mine');
    await eventually(async () =>
      assert.deepEqual(await values(widget), LEANING.map((id) => id.slice(1))),
    );
  });

  it('where no single answer would do, the nearest pairs are told and tried', async ({ open }) => {
    const { widget } = await open('plain.html');
    await widget.complete(STEADY);
    await widget.seen('.flips');
    assert.deepEqual((await widget.get('result')).flips, []);
    assert.ok((await widget.texts('.flips p')).includes(texts['result.flips-none']));
    await widget.press('.flips li:first-child button');
    await eventually(async () => {
      const changed = await widget.count('.tries .changed');
      assert.equal(changed, 2);
    });
  });

  it('answers that were passed over are told as a range', async ({ open }) => {
    const { widget } = await open('plain.html');
    await widget.complete(['1a', 'none', '3d', '4c', 'none', '6c']);
    await widget.seen('.range');
    const names = await widget.texts('.names li');
    assert.ok(names.length > 1);
    const known = pack.verdicts.map((verdict) => verdict.title);
    assert.ok(names.every((one) => known.includes(one)));
    assert.ok(names.includes(await widget.text('[part="headline"]')));
  });

  it('a trial is still there after a reload, and says so', async ({ open }) => {
    const { page, widget } = await open('plain.html');
    await widget.complete(LEANING);
    await widget.seen('.what-if');
    await choose(widget, 1, 'e');
    await said(widget, from('leaning-ic', 'mixed'));
    await page.reload();
    await widget.ready();
    await widget.seen('.what-if');
    await said(widget, from('leaning-ic', 'mixed'));
  });
});
