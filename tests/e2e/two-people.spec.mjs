// Two people lay their answers beside each other; one answers about the other.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { copied, watchCarried } from './support/carried.mjs';
import { heardTypes } from './support/events.mjs';
import { eventually } from './support/eventually.mjs';
import { asAnswers } from './support/sheets.mjs';
import { pack, texts, verdictOf, wordsOf } from './support/texts.mjs';

const MINE = ['1a', '2b', '3b', '4c', '5b', '6b'];
const THEIRS = ['1e', '2f', '3f', '4c', '5a', '6a'];

const topics = (numbers) => numbers.map((number) => pack.questions[number - 1].topic);
const gaps = (widget) => widget.texts('.gaps > li > strong');

/** The code that this sheet has. */
async function codeOf({ open }, ids) {
  const { widget } = await open('plain.html');
  await widget.put(ids);
  return widget.get('code');
}

async function compare(opened, ids) {
  const { widget } = opened;
  await widget.put(ids);
  await widget.evaluate((element) => element.show('compare'));
  await widget.seen('.other input');
}

async function paste({ page, widget }, text) {
  await widget.press('.other input');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

inBrowsers((it) => {
  it('shows where two people differ, the widest gap first, with something to ask for each', async (stage) => {
    const code = await codeOf(stage, THEIRS);
    const opened = await stage.open('plain.html');
    await compare(opened, MINE);
    await paste(opened, code);
    const { widget } = opened;
    await widget.seen('.gaps');
    assert.deepEqual(await gaps(widget), topics([1, 6, 2, 3, 5]));
    const [first] = await widget.all('.gaps > li', (all) =>
      all.map((one) => [...one.querySelectorAll('dd, .prompt')].map((part) => part.textContent)),
    );
    assert.deepEqual(first, [wordsOf('1a'), wordsOf('1e'), pack.questions[0].prompt]);
    assert.ok((await widget.text('.agreed')).includes(topics([4])[0]));
    assert.equal(await widget.text('.no-rank'), texts['result.compare-no-rank']);
    assert.deepEqual(await widget.get('answers'), asAnswers(MINE));
  });

  it('what is no code is told, and the field keeps what was typed', async (stage) => {
    const opened = await stage.open('plain.html');
    await compare(opened, MINE);
    await paste(opened, '1.p9b1.effeaa.xyz');
    const { widget } = opened;
    await eventually(async () =>
      assert.match(await widget.text('#theirs-wrong'), /a character was changed or is missing/),
    );
    assert.equal(await widget.all('.other input', ([one]) => one.value), '1.p9b1.effeaa.xyz');
    assert.equal(await widget.all('.other input', ([one]) => one.getAttribute('aria-invalid')), 'true');
  });

  it('a link works like the code in it, and both are put away again', async (stage) => {
    const code = await codeOf(stage, THEIRS);
    const opened = await stage.open('plain.html');
    await compare(opened, MINE);
    await paste(opened, `https://example.org/quiz#tl=${code}`);
    const { page, widget } = opened;
    await widget.seen('.gaps');
    await page.reload();
    await widget.ready();
    await widget.seen('.gaps');
    await widget.pressButton(texts['result.other-forget']);
    await widget.gone('.gaps');
    const focused = () => widget.evaluate((element) => element.shadowRoot.activeElement?.name);
    await eventually(async () => assert.equal(await focused(), 'theirs'));
  });

  it('somebody answers about another, keeps their own answers, and gives no verdict', async (stage) => {
    const opened = await stage.open('plain.html', { before: watchCarried });
    const { page, widget } = opened;
    await compare(opened, MINE);
    const own = await widget.get('result');
    await widget.press('.exchange .about');
    await widget.headed(pack.questions[0].about_another);
    await widget.seen('.note.about');
    assert.equal(await widget.count('.restart'), 0, 'own answers cannot be lost here');
    await widget.answer(THEIRS);
    await widget.headed(texts['result.about-heading']);
    assert.deepEqual(await widget.get('answers'), asAnswers(MINE));
    assert.deepEqual(await widget.get('result'), own);
    assert.ok(!(await heardTypes(page)).includes('tl-result'));
    assert.ok(!(await heardTypes(page)).includes('tl-answer'));
    const shown = (await widget.texts('.panel *')).join(' ');
    for (const verdict of pack.verdicts) assert.ok(!shown.includes(verdict.title), verdict.title);
    const code = await copied(opened, (one) => one.pressButton(texts['result.share-copy']));
    assert.match(code, /^3\.p9b1\./);
    await widget.pressButton(texts['result.about-end']);
    await widget.seen('.other');
    assert.equal(await widget.count('.note.about'), 0);

    const other = await stage.open('plain.html');
    await compare(other, MINE);
    await paste(other, code);
    await other.widget.seen('.gaps');
    assert.ok((await other.widget.texts('.pair dt')).includes(texts['result.they-think']));
    assert.ok(!(await other.widget.text('.beside')).includes(verdictOf('clear-management').name));
  });

  it('what is answered about somebody survives a reload in the middle', async (stage) => {
    const opened = await stage.open('plain.html');
    const { page, widget } = opened;
    await compare(opened, MINE);
    await widget.press('.exchange .about');
    await widget.answer(THEIRS.slice(0, 2));
    await widget.choose(THEIRS[2]);
    await page.reload();
    await widget.ready();
    await widget.headed(pack.questions[2].about_another);
    assert.deepEqual(await widget.chosen(), [THEIRS[2]]);
    assert.deepEqual(await widget.get('answers'), asAnswers(MINE));
  });
});
