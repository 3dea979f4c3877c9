// All answers on one page, to be changed before and after the result.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { heard } from './support/events.mjs';
import { sheet } from './support/sheets.mjs';
import { headingOf, pack, texts, verdictOf, wordsOf } from './support/texts.mjs';

const BEFORE = sheet('1e', '2c', '3f', '4e', '5a', '6a');

const changeOf = (number) =>
  texts['change-of'].replace('{topic}', pack.questions[number - 1].topic);

inBrowsers((it) => {
  it('changes an answer after the result, and tells the page of the new result', async ({
    open,
  }) => {
    const { page, widget } = await open('plain.html');
    await widget.complete(BEFORE.answers);
    await widget.pressButton(texts.review);
    await widget.focusedOnHeading(texts['review-heading']);
    assert.equal(await widget.view(), 'review');
    const said = (await widget.texts('[part="review"] .said')).slice(0, 6);
    assert.deepEqual(said, BEFORE.answers.map(wordsOf));

    await widget.pressButton(changeOf(5));
    await widget.focusedOnHeading(headingOf(5));
    assert.deepEqual(await widget.chosen(), ['5a']);
    await widget.choose('5e');
    await widget.pressButton(texts['keep-answer']);
    await widget.focusedOnHeading(texts['review-heading']);
    assert.equal((await heard(page, 'tl-result')).length, 1, 'not before it is shown');

    await widget.pressButton(texts['see-result']);
    await widget.focusedOnHeading(verdictOf('management-not-yet').title);
    const results = await heard(page, 'tl-result');
    assert.equal(results.length, 2);
    assert.equal(results[0].detail.headline, BEFORE.headline);
    assert.equal(results[1].detail.headline, 'management-not-yet');
    assert.deepEqual(results[1].detail, await widget.get('result'));
    assert.deepEqual((await heard(page, 'tl-answer')).at(-1).detail, {
      question: 'q5',
      option: '5e',
    });
  });

  it('does not announce the same result twice', async ({ open }) => {
    const { page, widget } = await open('plain.html');
    await widget.complete(BEFORE.answers);
    await widget.pressButton(texts.review);
    await widget.headed(texts['review-heading']);
    await widget.pressButton(texts['see-result']);
    await widget.headed(verdictOf(BEFORE.headline).title);
    assert.equal((await heard(page, 'tl-result')).length, 1);
  });

  it('is there before the result too, and names what is still open', async ({ open }) => {
    const { widget } = await open('plain.html');
    await widget.put(['1e', '2c']);
    await widget.pressButton(texts.review);
    await widget.headed(texts['review-heading']);
    const said = await widget.texts('[part="review"] .said');
    assert.deepEqual(said, [wordsOf('1e'), wordsOf('2c'), ...Array(4).fill(texts['not-answered'])]);
    await widget.pressButton(changeOf(1));
    await widget.headed(headingOf(1));
    await widget.choose('1a');
    await widget.next();
    await widget.headed(texts['review-heading']);
    await widget.pressButton(texts.continue);
    await widget.headed(headingOf(3));
    assert.deepEqual(await widget.get('answers'), { q1: '1a', q2: '2c' });
  });

  it('leads Back from a change to the review, with the answer as it was', async ({ open }) => {
    const { widget } = await open('plain.html');
    await widget.put(BEFORE.answers);
    // Until it is there, the line below it moves.
    await widget.seen('.how-read');
    await widget.pressButton(texts.review);
    await widget.pressButton(changeOf(3));
    await widget.headed(headingOf(3));
    await widget.back();
    await widget.focusedOnHeading(texts['review-heading']);
    assert.equal((await widget.get('answers')).q3, '3f');
  });

  it('changes the situation as well', async ({ open }) => {
    const { page, widget } = await open('plain.html');
    await widget.put(BEFORE.answers);
    // Until it is there, the line below it moves.
    await widget.seen('.how-read');
    await widget.pressButton(texts.review);
    await widget.pressButton(texts['change-of'].replace('{topic}', texts['context-heading']));
    await widget.focusedOnHeading(pack.context.heading);
    await widget.press('label:has(input[value="past-staff"])');
    await widget.next();
    await widget.headed(texts['review-heading']);
    assert.equal((await widget.get('context')).employer, 'past-staff');
    await widget.pressButton(texts['see-result']);
    await widget.headed(verdictOf(BEFORE.headline).title);
    const [advice] = await widget.texts('.employer');
    assert.ok(advice.includes(pack.employer_advice[0].management));
    assert.equal((await heard(page, 'tl-answer')).length, 0, 'the situation is no answer');
  });
});
