// Packs of every shape that is allowed: every view fits, wide and narrow, and everything in it can be
// reached. That a pack is sound at its limits is said by the element itself: it shows no other.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { eventually } from './support/eventually.mjs';
import { muddled, tooSmall, tooWide } from './support/room.mjs';
import { settled } from './support/settled.mjs';
import { large, long, rightToLeft, small } from './support/shapes.mjs';

const WIDTHS = { Chromium: [1280, 760, 320], Firefox: [320] };
const SEEN = { review: '.row', result: '[part="export"]', ladder: '.stand', path: '.planner', read: '.told' };

/** Every view that a pack has, one after the other: first the questions, then what comes of them. */
async function throughViews({ open }, pack, look) {
  const { page, widget } = await open('plain.html');
  await widget.evaluate((element, text) => element.loadPack(text), JSON.stringify(pack));
  await widget.headed(pack.opening.heading);
  await look('opening', { page, widget });
  await widget.next();
  const [question] = pack.questions;
  await widget.headed(question.heading);
  assert.deepEqual(
    (await widget.order()).filter((id) => id !== 'none').sort(),
    question.choices.map(({ id }) => id).sort(),
  );
  await look('quiz', { page, widget });
  await widget.answer(pack.questions.map(({ choices }) => choices.at(-1).id));
  for (const [view, seen] of Object.entries(SEEN)) {
    await widget.call('show', view);
    await widget.seen(seen);
    if (view === 'read' && pack.reading) await widget.seen('.chapter');
    await look(view, { page, widget });
  }
  return { page, widget };
}

/** Nothing sticks out, lies over other words, or is too small for a thumb. */
const fits = (name) => async (view, { page, widget }) => {
  for (const width of WIDTHS[name]) {
    await page.setViewportSize({ width, height: 900 });
    await settled(widget);
    for (const finds of [tooWide, muddled, tooSmall]) {
      const found = await widget.evaluate(finds);
      assert.deepEqual(found.slice(0, 3), [], `${finds.name}: ${view} at ${width} px`);
    }
  }
  await page.setViewportSize({ width: 1000, height: 900 });
};

inBrowsers((it, name) => {
  it('a pack from right to left runs that way in every view, and its picture does not', async (stage) => {
    await throughViews(stage, rightToLeft, async (view, opened) => {
      await fits(name)(view, opened);
      const found = await opened.widget.evaluate((element) => {
        const one = (selector) => element.shadowRoot.querySelector(selector);
        const way = (selector) => one(selector) && getComputedStyle(one(selector)).direction;
        const heading = one('.view-heading');
        const range = document.createRange();
        range.selectNodeContents(heading);
        const [text, box] = [range, heading].map((each) => each.getBoundingClientRect());
        return {
          root: one('[part="root"]').dir,
          heading: way('.view-heading'),
          atTheRight: Math.abs(box.right - text.right) < 2,
          picture: way('.picture'),
        };
      });
      assert.deepEqual(
        { ...found, picture: found.picture ?? 'ltr' },
        { root: 'rtl', heading: 'rtl', atTheRight: true, picture: 'ltr' },
        view,
      );
    });
  });

  it('a share code runs from left to right among letters that do not', async ({ open }) => {
    const { widget } = await open('plain.html');
    await widget.evaluate((element, text) => element.loadPack(text), JSON.stringify(rightToLeft));
    await widget.headed(rightToLeft.opening.heading);
    await widget.put(['1a', '2a', '3a', '4a', '5d', '6b']);
    await widget.seen('input.code');
    assert.deepEqual(
      await widget.all('input.code', (all) => all.map((one) => getComputedStyle(one).direction)),
      ['ltr'],
    );
  });

  it('texts as long as they may be fit', (stage) => throughViews(stage, long(), fits(name)));

  it('two questions and a single rung on each ladder fit', (stage) =>
    throughViews(stage, small(), fits(name)));

  it('five hundred rungs fit, and the keys reach the first and the last', async (stage) => {
    const pack = large();
    const { page, widget } = await throughViews(stage, pack, async (view, opened) => {
      // A picture of that size is measured once, not at every width.
      await opened.page.setViewportSize({ width: 320, height: 900 });
      await settled(opened.widget);
      assert.deepEqual((await opened.widget.evaluate(tooWide)).slice(0, 3), [], view);
    });
    await page.setViewportSize({ width: 1280, height: 900 });
    const ms = await widget.evaluate(async (element) => {
      const before = performance.now();
      element.show('ladder');
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      return Math.round(performance.now() - before);
    });
    console.log(`${name}: ${ms} ms until ladders of five hundred rungs are drawn`);
    await widget.seen('.stand');
    assert.equal(await widget.count('[part="rung"]'), 1000);
    await widget.press('[data-rung="ic-500"]');
    for (const [key, rung] of [['Home', 'ic-1'], ['End', 'ic-500'], ['ArrowRight', 'management-500']]) {
      await page.keyboard.press(key);
      await eventually(async () => assert.equal((await widget.focused())?.rung, rung, key));
    }
  });
});
