// Before the last answer nothing on the screen hints at a lean; `reveal` says when the chart may.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { eventually } from './support/eventually.mjs';
import { sheet } from './support/sheets.mjs';
import { headingOf, texts } from './support/texts.mjs';

const MANAGEMENT = sheet('1e', '2c', '3f', '4e', '5a', '6a');
const INDIVIDUAL = ['1a', '2a', '3a', '4a', '5d'];
// For every question before the last: the strongest answers to either side.
const OPPOSITES = INDIVIDUAL.map((option, at) => [option, ['1e', '2f', '3f', '4e', '5a'][at]]);

/** Says where two long texts part. */
function same(found, expected, what) {
  if (found === expected) return;
  let at = 0;
  while (found[at] === expected[at]) at += 1;
  const around = (text) => text.slice(Math.max(0, at - 60), at + 80);
  assert.fail(`${what}: found …${around(found)}… instead of …${around(expected)}…`);
}

const markup = (widget) => widget.all('[part="root"]', ([root]) => root.outerHTML);

/** Runs in the page: all attributes of an option but the words' and the id's own, and its look. */
function looksOf(all) {
  return all.map((label) => {
    const attributes = [label, ...label.querySelectorAll('*')].map((node) =>
      [...node.attributes].map(({ name, value }) => (name === 'value' ? name : `${name}=${value}`)),
    );
    const { color, backgroundColor, borderColor, fontWeight } = getComputedStyle(label);
    return [...attributes, color, backgroundColor, borderColor, fontWeight].join(' | ');
  });
}

const numbers = (widget) => widget.texts('.ladders .disc text');

inBrowsers((it) => {
  it('two opposite answers leave the same page, but for the chosen radio', async ({ open }) => {
    const { page, widget } = await open('plain.html');
    await widget.next();
    for (const [at, [one, other]] of OPPOSITES.entries()) {
      await widget.headed(headingOf(at + 1));
      const untouched = await markup(widget);
      await widget.choose(one);
      const first = await markup(widget);
      await widget.choose(other);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
      same(await markup(widget), first, `${other} and ${one}`);
      same(first, untouched, `${one} and nothing`);
      await widget.next();
    }
  });

  it('the next question is the same page after opposite answers', async ({ open }) => {
    const { widget } = await open('plain.html');
    await widget.put(INDIVIDUAL);
    await widget.headed(headingOf(6));
    const after = await markup(widget);
    await widget.put(MANAGEMENT.answers.slice(0, 5));
    await widget.headed(headingOf(6));
    same(await markup(widget), after, 'question 6');
  });

  it('an option carries its words and its id, and nothing that says where it leans', async ({
    open,
  }) => {
    const { page, widget } = await open('plain.html');
    await widget.next();
    for (const option of MANAGEMENT.answers) {
      // What the mouse is over looks different, whatever it says.
      await page.mouse.move(1, 1);
      await eventually(async () => {
        const looks = await widget.all('[part="option"]:not(.none-fits)', looksOf);
        assert.ok(looks.length >= 5);
        assert.equal(new Set(looks).size, 1, looks.join('\n'));
      });
      await widget.choose(option);
      await widget.next();
    }
  });

  it('the chart shows no answer until all are given, and then all six with their numbers', async ({
    open,
  }) => {
    const { widget } = await open('plain.html');
    await widget.next();
    for (const option of MANAGEMENT.answers.slice(0, 5)) {
      await widget.choose(option);
      assert.equal(await widget.count('.ladders .disc, .ladders .beam .pointer'), 0);
      await widget.next();
    }
    await widget.headed(headingOf(6));
    assert.deepEqual(await numbers(widget), []);
    assert.ok(!(await widget.text('.ladders desc')).includes(texts['ladders.chart-weights']));
    await widget.choose('6a');
    await widget.next();
    await widget.next();
    await widget.seen('[part="headline"]');
    assert.deepEqual((await numbers(widget)).toSorted(), ['1', '2', '3', '4', '5', '6']);
    assert.ok((await widget.text('.ladders desc')).includes(texts['ladders.chart-weights']));
    const sides = await widget.all('.ladders .disc', (all) =>
      all.map((one) =>
        one.classList.contains('ic')
          ? 'ic'
          : one.classList.contains('management')
            ? 'management'
            : 'neither',
      ),
    );
    assert.equal(sides.filter((side) => side === 'management').length, 5);
    assert.equal(sides.filter((side) => side === 'neither').length, 1);
  });

  it('reveal="live" shows each answer at once, also when it is set in the middle', async ({
    open,
  }) => {
    const { widget } = await open('plain.html');
    await widget.attribute('reveal', 'live');
    await widget.next();
    await widget.choose('1a');
    await eventually(async () => assert.deepEqual(await numbers(widget), ['1']));
    await widget.next();
    await widget.choose('2f');
    await eventually(async () => assert.deepEqual((await numbers(widget)).toSorted(), ['1', '2']));
    await widget.attribute('reveal', 'at once');
    await eventually(async () =>
      assert.deepEqual(await numbers(widget), [], 'an unknown value means end'),
    );
    await widget.attribute('reveal', 'live');
    await eventually(async () => assert.equal((await numbers(widget)).length, 2));
    await widget.attribute('reveal', null);
    await eventually(async () => assert.deepEqual(await numbers(widget), []));
  });
});
