// axe finds nothing, in any view, light and dark, wide and narrow.
import assert from 'node:assert/strict';
import { bringAxe, violations } from './support/axe.mjs';
import { inBrowsers } from './support/browsers.mjs';
import { settled } from './support/settled.mjs';
import { VIEWS, bring } from './support/views.mjs';

const HEIGHT = 900;
const WIDTHS = [1280, 320];
const SCHEMES = { Chromium: ['light', 'dark'], Firefox: ['light'] };

const scheme = (page, value) =>
  page.evaluate((given) => {
    document.documentElement.style.colorScheme = given;
  }, value);

inBrowsers((it, name) => {
  for (const view of VIEWS) {
    it(`axe finds nothing in the ${view.name}`, async (stage) => {
      const { page, widget } = await bring(stage, view, {
        size: { width: WIDTHS[0], height: HEIGHT },
      });
      assert.equal(await widget.view(), view.shows);
      await bringAxe(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: HEIGHT });
        for (const value of SCHEMES[name]) {
          await scheme(page, value);
          await settled(widget);
          const { looked, lines } = await violations(page);
          assert.deepEqual(lines, [], `${value}, ${width} px`);
          assert.ok(looked > 5, `axe sees only ${looked} nodes inside the widget`);
        }
      }
    });
  }

  it('axe finds nothing in the quiz on paper', async ({ open }) => {
    const { page } = await open('/dist/site/', {
      ready: false,
      allowed: [/Failed to load|NetworkError|Loading failed/i],
      prepare: (tab) => tab.route(/two-ladders\.js$/, (route) => route.abort()),
    });
    await bringAxe(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT });
      for (const value of SCHEMES[name]) {
        await scheme(page, value);
        const { lines } = await violations(page);
        assert.deepEqual(lines, [], `${value}, ${width} px`);
        const room = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(room <= 0, `${room} px too wide at ${width}`);
      }
    }
  });

  it('the table of views has every view that the element knows', async ({ open }) => {
    const { widget } = await open('plain.html');
    const { message } = await widget.call('show', 'nope');
    const known = /allowed is (.+)$/.exec(message)[1].split(', ');
    assert.ok(known.length >= 4);
    const listed = new Set(VIEWS.map((view) => view.shows));
    assert.deepEqual(
      known.filter((view) => !listed.has(view)),
      [],
    );
  });
});
