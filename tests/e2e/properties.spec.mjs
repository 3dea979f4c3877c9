// The properties and methods that scripts use: values in and out, and wrong ones refused.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { heardTypes } from './support/events.mjs';
import { asAnswers, sheet } from './support/sheets.mjs';
import { headingOf, verdictOf } from './support/texts.mjs';

const SHEET = sheet('1e', '2c', '3f', '4e', '5a', '6a');
const COMPLETE = asAnswers(SHEET.answers);
const NOTHING_SAID = { now: 'engineer', monthsAway: null, employer: 'unknown', years: null };
const ALL_SAID = { now: 'manager', monthsAway: 7, employer: 'titles-only', years: 11 };

/** The property refuses this with a TypeError that names `named`, and stays as it was. */
async function refuses(widget, property, value, named) {
  const before = await widget.get(property);
  const thrown = await widget.set(property, value);
  const what = `${property} = ${JSON.stringify(value)}`;
  assert.equal(thrown?.name, 'TypeError', what);
  assert.ok(thrown.message.includes(named), `${what} names ${named}: ${thrown.message}`);
  assert.deepEqual(await widget.get(property), before, `${what} changes nothing`);
}

inBrowsers((it) => {
  it('answers: what is set is what is read, and it replaces all', async ({ open }) => {
    const { page, widget } = await open('plain.html');
    assert.deepEqual(await widget.get('answers'), {});
    for (const answers of [{ q2: 'none', q5: '5e' }, COMPLETE, { q6: '6f' }, {}]) {
      assert.equal(await widget.set('answers', answers), null);
      assert.deepEqual(await widget.get('answers'), answers);
    }
    await widget.set('answers', { q1: '1b' });
    await widget.next();
    await widget.headed(headingOf(2));
    await widget.back();
    await widget.headed(headingOf(1));
    assert.deepEqual(await widget.chosen(), ['1b']);
    assert.deepEqual(await heardTypes(page), ['tl-ready'], 'a script is no person');
  });

  it('answers: a wrong value throws, names what is wrong, and changes nothing', async ({
    open,
  }) => {
    const { widget } = await open('plain.html');
    await widget.set('answers', { q1: '1b', q2: '2a' });
    const wrong = [
      [{ q7: '1a' }, 'q7'],
      [{ q1: '1a', Q2: '2a' }, 'Q2'],
      [{ q1: '2a' }, '2a'],
      [{ q1: '1z' }, '1z'],
      [{ q1: '1a', q3: '3g' }, '3g'],
      [{ q1: '' }, 'q1'],
      [{ q1: 1 }, 'q1'],
      [{ q1: null }, 'q1'],
      [{ q1: ['1a'] }, 'q1'],
      [['1a'], '1a'],
      [[], '[]'],
      [null, 'null'],
      [undefined, 'undefined'],
      [7, '7'],
      ['1a', '1a'],
      [true, 'true'],
    ];
    for (const [value, named] of wrong) await refuses(widget, 'answers', value, named);
  });

  it('context: what is set is what is read', async ({ open }) => {
    const { page, widget } = await open('plain.html');
    assert.deepEqual(await widget.get('context'), NOTHING_SAID);
    for (const context of [
      ALL_SAID,
      { ...ALL_SAID, now: 'tech-lead', monthsAway: 0, years: null },
      NOTHING_SAID,
    ]) {
      assert.equal(await widget.set('context', context), null);
      assert.deepEqual(await widget.get('context'), context);
    }
    await widget.set('context', { now: 'manager' });
    assert.deepEqual(await widget.get('context'), { ...NOTHING_SAID, now: 'manager' });
    assert.deepEqual(await heardTypes(page), ['tl-ready']);
  });

  it('context: a wrong value throws, names what is wrong, and changes nothing', async ({
    open,
  }) => {
    const { widget } = await open('plain.html');
    await widget.set('context', ALL_SAID);
    const wrong = [
      [{ ...ALL_SAID, now: 'cto' }, 'cto'],
      [{ ...ALL_SAID, now: null }, 'now'],
      [{ ...ALL_SAID, employer: 'Staff' }, 'Staff'],
      [{ ...ALL_SAID, employer: 3 }, 'employer'],
      [{ ...ALL_SAID, monthsAway: -1 }, '-1'],
      [{ ...ALL_SAID, monthsAway: 1.5 }, '1.5'],
      [{ ...ALL_SAID, monthsAway: '3' }, '"3"'],
      [{ ...ALL_SAID, monthsAway: 100000 }, '100000'],
      [{ ...ALL_SAID, years: -2 }, '-2'],
      [{ ...ALL_SAID, years: 2.5 }, '2.5'],
      [{ ...ALL_SAID, years: true }, 'years'],
      [{ ...ALL_SAID, months: 3 }, 'months'],
      [null, 'null'],
      ['manager', 'manager'],
      [[], '[]'],
      [3, '3'],
    ];
    for (const [value, named] of wrong) await refuses(widget, 'context', value, named);
  });

  it('what is no plain text or number is refused, even where it would read like one', async ({
    open,
  }) => {
    const { widget } = await open('plain.html');
    await widget.set('answers', { q1: '1b' });
    const accepted = await widget.evaluate((element) => {
      const circle = {};
      circle.q1 = circle;
      const tries = {
        'a BigInt': () => {
          element.context = { years: 3n };
        },
        'a symbol': () => {
          element.answers = { q1: Symbol('1a') };
        },
        'a function': () => {
          element.answers = { q1: () => '1a' };
        },
        'a circle': () => {
          element.answers = circle;
        },
        'not a number': () => {
          element.context = { years: NaN };
        },
        'no end': () => {
          element.context = { monthsAway: Infinity };
        },
        'an array that reads like an id': () => {
          element.answers = { q1: ['1a'] };
        },
        'a text with a line break': () => {
          element.answers = { q1: '1a\n' };
        },
        'two fields in one': () => {
          element.answers = { 'q1\t"1a"\nq2': '2a' };
        },
        'a function as a whole': () => {
          element.answers = () => {};
        },
        'a date': () => {
          element.context = new Date();
          element.answers = { q1: new Date(0) };
        },
      };
      return Object.entries(tries).flatMap(([name, set]) => {
        try {
          set();
          return [`${name} was taken`];
        } catch (error) {
          return error instanceof TypeError ? [] : [`${name}: ${error}`];
        }
      });
    });
    assert.deepEqual(accepted, []);
    assert.deepEqual(await widget.get('answers'), { q1: '1b' });
    assert.deepEqual(await widget.get('context'), NOTHING_SAID);
  });

  it('result: null until the last answer, then plain data', async ({ open }) => {
    const { widget } = await open('plain.html');
    assert.equal(await widget.get('result'), null);
    const { q6, ...five } = COMPLETE;
    await widget.set('answers', five);
    assert.equal(await widget.get('result'), null);
    await widget.set('answers', { ...five, q6 });
    assert.equal((await widget.get('result')).headline, SHEET.headline);
    const plain = await widget.evaluate((element) => {
      const { result } = element;
      const copies = [JSON.parse(JSON.stringify(result)), structuredClone(result)];
      const same = (one) => JSON.stringify(one) === JSON.stringify(result);
      return copies.every(same) && Object.getPrototypeOf(result) === Object.prototype;
    });
    assert.ok(plain);
  });

  it('result: the present role counts, and nothing is announced for a script', async ({ open }) => {
    const { page, widget } = await open('plain.html');
    const against = sheet('1e', '2a', '3d', '4e', '5a', '6e');
    await widget.set('answers', asAnswers(against.answers));
    assert.equal((await widget.get('result')).headline, against.headline);
    await widget.set('context', { now: 'manager' });
    assert.equal((await widget.get('result')).headline, against.headlineForManager);
    await widget.call('show', 'result');
    await widget.headed(verdictOf(against.headlineForManager).title);
    assert.deepEqual(await heardTypes(page), ['tl-ready']);
  });

  it('code: setting one opens its answers', async ({ open }) => {
    const { page, widget } = await open('plain.html');
    await widget.set('answers', COMPLETE);
    const complete = await widget.get('code');
    assert.equal((await widget.get('result')).code, complete);
    assert.match(complete, /^[\w.~-]+$/, 'it can stand in an address');
    await widget.set('answers', { q1: '1b', q2: 'none' });
    const two = await widget.get('code');

    await widget.set('code', complete);
    await widget.headed(verdictOf(SHEET.headline).title);
    assert.equal(await widget.view(), 'result');
    assert.deepEqual(await widget.get('answers'), COMPLETE);
    await widget.set('code', two);
    await widget.headed(headingOf(3));
    assert.deepEqual(await widget.get('answers'), { q1: '1b', q2: 'none' });
    assert.equal(await widget.get('code'), two);
    assert.deepEqual(await heardTypes(page), ['tl-ready']);
  });

  it('code: a wrong one throws and changes nothing, whichever character is wrong', async ({
    open,
  }) => {
    const { widget } = await open('plain.html');
    await widget.set('answers', COMPLETE);
    const code = await widget.get('code');
    for (const wrong of [
      '',
      'nonsense',
      `${code}x`,
      code.slice(1),
      ` ${code}`,
      'é',
      'x'.repeat(500),
      5,
      null,
      undefined,
      {},
      [code],
    ]) {
      const thrown = await widget.set('code', wrong);
      assert.equal(thrown?.name, 'TypeError', `code = ${JSON.stringify(wrong)}`);
      assert.match(thrown.message, /^code: /);
    }
    const accepted = await widget.evaluate((element) => {
      const { code: right } = element;
      const others = [];
      for (let at = 0; at < right.length; at += 1) {
        const other = right[at] === 'a' ? 'b' : 'a';
        const changed = right.slice(0, at) + other + right.slice(at + 1);
        try {
          element.code = changed;
          others.push(changed);
        } catch {
          /* as it should be */
        }
      }
      return others;
    });
    assert.deepEqual(accepted, []);
    assert.deepEqual(await widget.get('answers'), COMPLETE);
  });

  it('show: goes to every view, and data-view says which', async ({ open }) => {
    const { widget } = await open('plain.html');
    for (const view of ['review', 'result', 'ladder', 'path', 'quiz']) {
      assert.equal(await widget.call('show', view), null);
      assert.equal(await widget.view(), view);
      await widget.seen(`.view-${view}`);
    }
    for (const wrong of ['nope', '', 'Quiz', null, undefined, 3]) {
      const thrown = await widget.call('show', wrong);
      assert.equal(thrown?.name, 'TypeError', `show(${JSON.stringify(wrong)})`);
    }
    assert.match((await widget.call('show', 'nope')).message, /nope/);
    assert.equal(await widget.view(), 'quiz');
  });

  it('reset: forgets the answers here and in storage, without an event', async ({ open }) => {
    const { page, widget } = await open('plain.html');
    await widget.put(SHEET.answers);
    await widget.set('context', ALL_SAID);
    assert.equal(await page.evaluate(() => localStorage.length), 1);
    await widget.call('reset');
    assert.deepEqual(await widget.get('answers'), {});
    assert.deepEqual(await widget.get('context'), NOTHING_SAID);
    assert.equal(await widget.get('result'), null);
    assert.equal(await widget.view(), 'quiz');
    await widget.seen('.opening');
    assert.equal(await page.evaluate(() => localStorage.length), 0);
    assert.deepEqual(await heardTypes(page), ['tl-ready']);
  });

  it('a listener may set properties at once', async ({ open }) => {
    const { page, widget } = await open('plain.html');
    await page.evaluate(() => {
      document.addEventListener('tl-answer', ({ target }) => {
        target.answers = { ...target.answers, q2: '2a' };
        window.seenInside = target.answers;
      });
    });
    await widget.next();
    await widget.choose('1c');
    assert.deepEqual(await page.evaluate(() => window.seenInside), { q1: '1c', q2: '2a' });
    await widget.next();
    await widget.headed(headingOf(2));
    assert.deepEqual(await widget.chosen(), ['2a']);
  });
});
