// Every view fits: on a narrow phone, in a narrow column, with wider letters, and for a thumb.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { cutOff, muddled, spaceOut, tooSmall, tooWide } from './support/room.mjs';
import { settled } from './support/settled.mjs';
import { VIEWS, bring } from './support/views.mjs';

const HEIGHT = 900;
// Both engines lay out alike; their scroll bars and fonts differ most where there is least room.
const WIDTHS = { Chromium: [1280, 320, 280], Firefox: [320] };
const LINES_SHOWN = 5;

async function finds(widget, looks, where) {
  for (const look of looks) {
    const found = await widget.evaluate(look);
    assert.deepEqual(found.slice(0, LINES_SHOWN), [], `${look.name} ${where}`);
  }
}

inBrowsers((it, name) => {
  for (const view of VIEWS) {
    it(`the ${view.name} fits, and every target is 44 px`, async (stage) => {
      const { page, widget } = await bring(stage, view);
      for (const width of WIDTHS[name]) {
        await page.setViewportSize({ width, height: HEIGHT });
        await settled(widget);
        await finds(widget, [tooWide, tooSmall, cutOff, muddled], `at ${width} px`);
      }
      await page.setViewportSize({ width: 320, height: HEIGHT });
      await widget.evaluate(spaceOut);
      await settled(widget);
      await finds(widget, [tooWide, cutOff], 'with wider letters at 320 px');
    });
  }

  it('the words of the picture stay apart and inside it, with wider letters too', async ({
    open,
  }) => {
    const { page, widget } = await open('plain.html');
    await widget.evaluate(spaceOut);
    for (const width of [1280, 390, 320]) {
      await page.setViewportSize({ width, height: HEIGHT });
      await settled(widget);
      await finds(widget, [muddled], `at ${width} px`);
    }
  });

  it('stands beside the ladders where there is room, and above them where there is none', async ({
    open,
  }) => {
    const { page, widget } = await open('plain.html', { size: { width: 1280, height: HEIGHT } });
    const places = () =>
      widget.all('.main, .side', ([main, side]) => {
        const [one, other] = [main, side].map((node) => node.getBoundingClientRect());
        return { beside: other.left >= one.right, below: other.top >= one.bottom };
      });
    assert.deepEqual(await places(), { beside: true, below: false });
    // The column counts, not the window.
    await page.evaluate(() => {
      document.querySelector('main').style.width = '300px';
    });
    await settled(widget);
    assert.deepEqual(await places(), { beside: false, below: true });
    await finds(widget, [tooWide, muddled], 'in a column of 300 px');
  });
});
