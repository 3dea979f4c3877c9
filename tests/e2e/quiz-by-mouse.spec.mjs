// The whole quiz by mouse, and what comes out of it.
import assert from 'node:assert/strict';
import { heard } from './support/events.mjs';
import { inBrowsers } from './support/browsers.mjs';
import { asAnswers, sheet } from './support/sheets.mjs';
import { headingOf, pack, texts, verdictOf, wordsOf } from './support/texts.mjs';

const FIRM = sheet('1e', '2c', '3f', '4e', '5a', '6a');
const HELD_BACK = sheet('1a', '2f', '3f', '4e', '5e', '6a');
const BETWEEN = sheet('1e', '2c', '3d', '4a', '5c', '6a');
const AGAINST_THE_ROLE = sheet('1e', '2a', '3d', '4e', '5a', '6e');

function agrees(result, { headline, fit, confidence, contradictions, flips }) {
  const reference = { headline, fit, confidence, contradictions, flips };
  const found = Object.fromEntries(Object.keys(reference).map((key) => [key, result[key]]));
  assert.deepEqual(found, reference);
}

inBrowsers((it) => {
  it('names the decision and all nine outcomes before the first question', async ({ open }) => {
    const { widget } = await open('plain.html');
    assert.equal(await widget.view(), 'quiz');
    assert.equal(await widget.heading(), pack.opening.heading);
    const outcomes = await widget.texts('.outcomes li strong');
    assert.deepEqual(
      outcomes,
      pack.verdicts.map((verdict) => verdict.title),
    );
    assert.equal(outcomes.length, 9);
    const said = await widget.text('.opening');
    for (const text of [pack.opening.for_whom, pack.opening.privacy, pack.opening.duration]) {
      assert.ok(said.includes(text), `the opening says: ${text}`);
    }
    assert.equal(await widget.count('input'), 0);
  });

  it('asks one question after the other, says where one is, and scores as the reference does', async ({
    open,
  }) => {
    const { widget } = await open('plain.html');
    await widget.next();
    for (const [at, option] of BETWEEN.answers.entries()) {
      await widget.headed(headingOf(at + 1));
      assert.equal(await widget.count('fieldset'), 1);
      assert.equal(await widget.text('#progress'), `Question ${at + 1} of 6`);
      const offered = (await widget.order()).toSorted();
      const known = pack.questions[at].choices.map((choice) => choice.id);
      assert.deepEqual(offered, [...known, 'none']);
      await widget.choose(option);
      await widget.next();
    }
    await widget.headed(pack.context.heading);
    assert.equal(await widget.view(), 'quiz');
    await widget.next();
    await widget.headed(verdictOf(BETWEEN.headline).title);
    agrees(await widget.get('result'), BETWEEN);
  });

  it('shows the whole result and tells the page of it once', async ({ open }) => {
    const { page, widget } = await open('plain.html');
    await widget.complete(FIRM.answers);
    assert.equal(await widget.view(), 'result');
    assert.equal(await widget.text('[part="headline"]'), verdictOf(FIRM.headline).title);

    assert.deepEqual(await widget.texts('.contributions .said'), FIRM.answers.map(wordsOf));
    assert.deepEqual(
      await widget.all('.contributions li', (all) => all.map((one) => one.dataset.question)),
      ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'],
    );
    const [stability] = await widget.texts('.stability');
    assert.match(stability, new RegExp(`${FIRM.confidence.kept} of 27 `));
    assert.ok(stability.includes(pack.stability_note), 'it says that this is no probability');
    assert.equal((await widget.texts('.flips li')).length, FIRM.flips.length);
    assert.ok((await widget.texts('.rule'))[0].includes(texts['result.decided']));
    assert.ok(
      (await widget.texts('.experiment'))[0].includes(verdictOf(FIRM.headline).experiment.what),
    );
    assert.deepEqual(await widget.texts('.intended-use'), [pack.intended_use]);
    assert.equal(await widget.count('.stops, .contradictions'), 0);

    const types = (await heard(page)).map((event) => event.type);
    assert.deepEqual(types, ['tl-ready', ...Array(6).fill('tl-answer'), 'tl-result']);
    const answers = await heard(page, 'tl-answer');
    assert.deepEqual(
      answers.map((event) => event.detail),
      FIRM.answers.map((option, at) => ({ question: `q${at + 1}`, option })),
    );
    const [{ detail, bubbles, composed }] = await heard(page, 'tl-result');
    assert.ok(bubbles && composed);
    assert.deepEqual(detail, await widget.get('result'));
    agrees(detail, FIRM);
    assert.deepEqual(await widget.get('answers'), asAnswers(FIRM.answers));
  });

  it('gives the result of the contract, field by field', async ({ open }) => {
    const { widget } = await open('plain.html');
    await widget.complete(HELD_BACK.answers);
    const result = await widget.get('result');
    agrees(result, HELD_BACK);
    assert.deepEqual(Object.keys(result), [
      'headline',
      'fit',
      'stops',
      'confidence',
      'contributions',
      'contradictions',
      'remarks',
      'flips',
      'pack',
      'code',
    ]);
    assert.deepEqual(result.stops, ['dread']);
    assert.deepEqual(result.pack, { id: pack.id, version: pack.version });
    assert.equal(result.code, await widget.get('code'));
    assert.deepEqual(
      result.contributions,
      HELD_BACK.answers.map((option, at) => ({
        question: `q${at + 1}`,
        option,
        lean: HELD_BACK.leans[at],
        strong: Math.abs(HELD_BACK.leans[at]) === 2,
        marker: false,
      })),
    );
    assert.ok(result.remarks.every((remark) => typeof remark === 'string'));
    const pattern = pack.pattern_so_far.replace('{fit}', verdictOf(HELD_BACK.fit).name);
    assert.equal(await widget.text('.pattern'), pattern);
    assert.equal(await widget.count('.stops'), 1);
    assert.equal(await widget.count('.contradictions li'), 3);
  });

  it('lets the present role decide whether a result would mean a change', async ({ open }) => {
    const { page, widget } = await open('plain.html');
    await widget.next();
    await widget.answer(AGAINST_THE_ROLE.answers);
    await widget.press('label:has(input[value="manager"])');
    await widget.press('label:has(input[value="stops-at-staff"])');
    await widget.press('input[name="months-away"]');
    await page.keyboard.type('20');
    await widget.press('input[name="years"]');
    await page.keyboard.type('12');
    await widget.next();
    await widget.seen('[part="headline"]');
    assert.notEqual(AGAINST_THE_ROLE.headline, AGAINST_THE_ROLE.headlineForManager);
    assert.equal((await widget.get('result')).headline, AGAINST_THE_ROLE.headlineForManager);
    assert.deepEqual(await widget.get('context'), {
      now: 'manager',
      monthsAway: 20,
      employer: 'stops-at-staff',
      years: 12,
    });
    assert.ok((await widget.text('.way-back')).includes(pack.way_back.ramp));
    assert.equal((await heard(page, 'tl-result')).length, 1);
  });

  it('gives no verdict when none of the answers fits three times', async ({ open }) => {
    const { widget } = await open('plain.html');
    await widget.complete(['none', '2b', 'none', '4a', 'none', '6b']);
    const result = await widget.get('result');
    assert.equal(result.headline, 'not-enough-answers');
    assert.deepEqual(
      result.contributions.map((one) => one.option),
      ['none', '2b', 'none', '4a', 'none', '6b'],
    );
    const said = await widget.texts('.contributions .said');
    assert.equal(said[0], pack.none_fits);
  });
});

// Playwright lends a finger to Chromium only.
inBrowsers(
  (it) => {
    it('works by touch', async ({ open }) => {
      const { page, widget } = await open('plain.html', {
        size: { width: 390, height: 800 },
        touch: true,
      });
      const tap = (selector) => page.locator(`two-ladders ${selector}`).tap();
      await tap('[part="next"]');
      for (const option of FIRM.answers) {
        await tap(`[part="option"]:has(input[value="${option}"])`);
        assert.deepEqual(await widget.chosen(), [option]);
        await tap('[part="next"]');
      }
      await tap('[part="next"]');
      await widget.headed(verdictOf(FIRM.headline).title);
      await tap('[data-rung="ic-3"]');
      await widget.seen('.rung-detail');
    });
  },
  ['Chromium'],
);
