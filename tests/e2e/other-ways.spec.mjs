// Other ways of seeing that a system can ask for: forced colours, less motion, dark, paper.
import assert from 'node:assert/strict';
import { bringAxe, violations } from './support/axe.mjs';
import { inBrowsers } from './support/browsers.mjs';
import { choose, lay, show } from './support/ladders.mjs';
import { settled } from './support/settled.mjs';
import { sheet } from './support/sheets.mjs';
import { VIEWS, bring } from './support/views.mjs';

const SHEET = sheet('1e', '2c', '3f', '4e', '5a', '6a');
const FORCED = [
  'question',
  'review of all',
  'result with everything',
  'ladder that was studied',
  'path beside another',
];

// Firefox has no command for these; it follows its own settings.
inBrowsers(
  (it) => {
    for (const view of VIEWS.filter(({ name }) => FORCED.includes(name))) {
      it(`axe finds nothing in the ${view.name} in forced colours`, async (stage) => {
        const { page, widget } = await bring(stage, view);
        await page.emulateMedia({ forcedColors: 'active' });
        await bringAxe(page);
        await settled(widget);
        assert.deepEqual((await violations(page)).lines, []);
      });
    }

    it('forced colours: lines, choice, buttons and bars can be told from the ground', async ({
      open,
    }) => {
      const { page, widget } = await open('plain.html');
      await page.emulateMedia({ forcedColors: 'active' });
      await widget.put(['1c']);
      await widget.choose('2a');
      await settled(widget);
      const system = (name) =>
        page.evaluate((colour) => {
          const probe = document.body.appendChild(document.createElement('i'));
          probe.style.color = colour;
          const found = getComputedStyle(probe).color;
          probe.remove();
          return found;
        }, name);
      const [ground, ink] = [await system('Canvas'), await system('CanvasText')];
      assert.notEqual(ground, ink);

      const chosen = await widget.all(
        '.option:has(:checked)',
        ([one]) => getComputedStyle(one).outlineStyle,
      );
      assert.equal(chosen, 'solid');
      const button = await widget.all('.primary', ([one]) => {
        const { backgroundColor, color } = getComputedStyle(one);
        return [backgroundColor, color];
      });
      assert.notEqual(button[0], button[1]);

      await widget.put(SHEET.answers);
      await widget.press('[data-rung="ic-3"]');
      await settled(widget);
      // Nothing but the system's colours: of every line, and of every letter, disc and pointer.
      const painted = await widget.all('.ladders :is(line, text, circle, polygon)', (all) =>
        all.map((one) => {
          const look = getComputedStyle(one);
          return [
            `${one.localName}.${one.classList}`,
            one.localName === 'line' ? look.stroke : look.fill,
          ];
        }),
      );
      assert.deepEqual(
        painted.filter(([, colour]) => ![ink, ground].includes(colour)),
        [],
      );
      assert.deepEqual(
        painted.filter(([name, colour]) => name.startsWith('line') && colour !== ink),
        [],
      );
      const bars = await widget.all('.pull', (all) => [
        ...new Set(all.map((one) => getComputedStyle(one).backgroundColor)),
      ]);
      assert.deepEqual(bars, [ink]);
    });

    it('less motion: nothing moves, and nothing would', async ({ open }) => {
      const { page, widget } = await open('plain.html');
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await widget.put(SHEET.answers);
      const moving = await widget.all('*', (all) => {
        const timed = (one) => {
          const { transitionDuration, animationName } = getComputedStyle(one);
          return !/^(0s(, )?)+$/.test(transitionDuration) || animationName !== 'none';
        };
        return all.filter(timed).map((one) => one.outerHTML.slice(0, 80));
      });
      assert.deepEqual(moving, []);
      assert.equal(
        await widget.evaluate((element) => element.shadowRoot.getAnimations().length),
        0,
      );
    });

    it('dark: follows the system on a page that does', async ({ open }) => {
      const { page, widget } = await open('plain.html');
      const paper = () => widget.all('.root', ([root]) => getComputedStyle(root).backgroundColor);
      await page.emulateMedia({ colorScheme: 'light' });
      const light = await paper();
      await page.emulateMedia({ colorScheme: 'dark' });
      assert.notEqual(await paper(), light);
    });

    it('paper: the result is printed, what can be pressed is not', async ({ open }) => {
      const { page, widget } = await open('plain.html');
      await widget.put(SHEET.answers);
      await page.emulateMedia({ media: 'print' });
      const seen = (selector) =>
        widget.all(selector, (all) => all.some((one) => one.checkVisibility()));
      assert.equal(await seen('[part="headline"]'), true);
      assert.equal(await seen('.contributions'), true);
      assert.equal(await seen('.footer'), false);
      assert.equal(await seen('.rungs'), false);
      // What is longer than a sheet and may not be broken leaves one empty.
      const broken = (selector) => widget.all(selector, ([one]) => getComputedStyle(one).breakInside);
      assert.equal(await broken('[part="result"]'), 'auto');
      assert.equal(await broken('.how-read'), 'auto');
      assert.equal(await broken('.rule'), 'avoid');
    });

    it('paper: the ladders and a path are printed with what was set', async ({ open }) => {
      const { page, widget } = await open('plain.html');
      await show(widget, 'ladder');
      await choose(widget, 'here', 'i3');
      await widget.seen('.stand .facts');
      const seen = (selector) =>
        widget.all(selector, (all) => all.some((one) => one.checkVisibility()));
      const printed = async (selectors) => {
        await page.emulateMedia({ media: 'print' });
        for (const selector of selectors) assert.equal(await seen(selector), true, selector);
        assert.equal(await seen('.footer'), false);
        await page.emulateMedia({ media: 'screen' });
      };
      await printed(['.view-heading', '.ladders', '.ladders .ring', 'figcaption', '.stand .facts']);
      await show(widget, 'path');
      await lay(widget, 'first', 2);
      await printed(['.view-heading', '.ladders .route', '.time-line', '.said-legs', '.way-back']);
    });
  },
  ['Chromium'],
);
