// The page scrolls only when what is new would not be seen.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { headingOf, texts } from './support/texts.mjs';

const HEADER = 80;

const place = (widget) =>
  widget.all('.view-heading', ([heading]) => {
    const { top, bottom } = heading.getBoundingClientRect();
    return { top, bottom, height: innerHeight, scrolled: scrollY };
  });

inBrowsers((it) => {
  it('stays where it is while the new heading is in view', async ({ open }) => {
    const { widget } = await open('sticky-header.html', { size: { width: 1000, height: 1400 } });
    await widget.evaluate((element) => scrollTo(0, element.offsetTop - 200));
    const before = await place(widget);
    await widget.next();
    await widget.focusedOnHeading(headingOf(1));
    await widget.choose('1c');
    await widget.next();
    await widget.focusedOnHeading(headingOf(2));
    assert.equal((await place(widget)).scrolled, before.scrolled);
  });

  it('brings the heading of the next question into view, below a header that stays', async ({
    open,
  }) => {
    const { widget } = await open('sticky-header.html', { size: { width: 360, height: 600 } });
    await widget.next();
    for (const [at, option] of ['1c', '2d', '3d'].entries()) {
      await widget.focusedOnHeading(headingOf(at + 1));
      const { top, bottom, height } = await place(widget);
      assert.ok(top >= HEADER, `question ${at + 1}: the heading begins at ${top}`);
      assert.ok(bottom <= height, `question ${at + 1}: the heading ends at ${bottom} of ${height}`);
      await widget.choose(option);
      await widget.next();
    }
  });

  it('brings the first option into view when a choice is missing', async ({ open }) => {
    const { page, widget } = await open('sticky-header.html', {
      size: { width: 360, height: 500 },
    });
    await widget.put(['1c']);
    await widget.next();
    await widget.seen('.missing');
    const radio = await widget.all(
      '[part="option"] input',
      ([one]) => one.getBoundingClientRect().top,
    );
    assert.ok(radio >= HEADER && radio <= 500, `the first option is at ${radio}`);
    await page.keyboard.press('Space');
    assert.equal((await widget.chosen()).length, 1);
  });

  it('does not scroll for a widget that loads, or for a script', async ({ open }) => {
    const { page, widget } = await open('sticky-header.html');
    await widget.put(['1c', '2d']);
    await widget.evaluate((element) => element.show('ladder'));
    await widget.headed(texts['ladders.chart-name']);
    assert.equal(await page.evaluate(() => scrollY), 0);
  });
});
