// The page that checks packs, as people use it: by keyboard alone, with a pack that takes a while, and on
// every width. What the check itself says is tested in tests/checker.rs.
import assert from 'node:assert/strict';
import { bringAxe, violations } from './support/axe.mjs';
import { inBrowsers } from './support/browsers.mjs';
import { eventually } from './support/eventually.mjs';
import { acme, changed, faulty } from './support/packs.mjs';
import { settled } from './support/settled.mjs';
import { large } from './support/shapes.mjs';

const PAGE = '/dist/site/check.html';
const WIDTHS = [1280, 760, 320];
const SCHEMES = ['light', 'dark'];

const json = (pack) => JSON.stringify(pack, null, 2);
const fileOf = (pack) => ({
  name: 'pack.json',
  mimeType: 'application/json',
  buffer: Buffer.from(json(pack)),
});

/** Waits for the report to begin like this. */
const says = (page, words) =>
  eventually(async () => assert.match(await page.locator('#summary').textContent(), words));

const focused = (page) =>
  page.evaluate(() => {
    const { id, className, localName } = document.activeElement;
    return id || className || localName;
  });

/** Presses Tab until the focus is there. */
async function tabTo(page, wanted) {
  const passed = [];
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    passed.push(await focused(page));
    if (passed.at(-1) === wanted) return;
  }
  assert.fail(`Tab does not reach ${wanted}, only ${passed.join(', ')}`);
}

/** Before the page's own scripts: between two steps of the proof there is time to press something. */
const slowly = () => {
  const soon = window.setTimeout;
  window.setTimeout = (act, ms, ...rest) => soon(act, ms ?? 300, ...rest);
};

const bring = (open, options = {}) => open(PAGE, { ready: false, ...options });

inBrowsers((it, name) => {
  it('axe finds nothing on it, before and after a check', async ({ open }) => {
    const { page, widget } = await bring(open);
    await bringAxe(page);
    for (const pack of [null, faulty, acme]) {
      if (pack) await page.locator('#file').setInputFiles(fileOf(pack));
      await says(page, { faulty: /^Not sound/, acme: /^Sound/ }[pack?.id] ?? /^Nothing/);
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 900 });
          await settled(widget);
          const { lines } = await violations(page);
          assert.deepEqual(lines, [], `${pack?.id}, ${colorScheme}, ${width} px`);
        }
      }
    }
  });

  it('fits every width, and every target is 44 px high', async ({ open }) => {
    const { page } = await bring(open);
    await page.locator('#file').setInputFiles(fileOf(faulty));
    await says(page, /^Not sound/);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const found = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const small = [...document.querySelectorAll('.bench :is(button, select, .file)')]
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.5)
          .map((one) => one.outerHTML);
        return { over: scrollWidth - clientWidth, small };
      });
      assert.deepEqual(found, { over: 0, small: [] }, `${width} px`);
    }
  });

  it('the keyboard alone chooses, checks, goes to a finding, and stops', async ({ open }) => {
    const { page } = await bring(open, { before: slowly });
    await tabTo(page, 'example');
    // As in every list: the keys choose, one after the other.
    for (const id of ['two-ladders', 'product-leadership', 'nursing-example']) {
      await page.keyboard.press('ArrowDown');
      await eventually(async () =>
        assert.ok((await page.locator('#source').inputValue()).includes(`"id": "${id}"`)));
      await says(page, /^Checking…/);
    }
    await tabTo(page, 'check');
    await eventually(async () => assert.ok(await page.locator('#stop').isVisible()));
    await tabTo(page, 'stop');
    await page.keyboard.press('Enter');
    await says(page, /^Stopped before the proof was done\./);
    assert.equal(await focused(page), 'check', 'the focus goes to the button beside it');
    await page.keyboard.press('Shift+Tab');
    assert.equal(await focused(page), 'source');
    // Something is wrong then on the very first line.
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type('x');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await says(page, /^Not sound: 1 error/);
    await tabTo(page, 'place');
    await page.keyboard.press('Enter');
    assert.equal(await focused(page), 'source', 'the place is one key away');
    const at = await page.locator('#source').evaluate((field) => field.selectionStart);
    assert.ok(at < 3, `the cursor stands at ${at}`);
  });

  it('a proof that is stopped leaves the source, and nothing is shown', async ({ open }) => {
    const { page, widget } = await bring(open, { before: slowly });
    const source = json(large());
    await page.locator('#file').setInputFiles(fileOf(large()));
    await page.locator('#stop').click();
    await says(page, /^Stopped/);
    const after = await page.locator('#progress').evaluate((bar) => bar.value);
    // Longer than several of its steps take.
    await page.waitForTimeout(1500);
    await says(page, /^Stopped/);
    assert.equal(await page.locator('#progress').evaluate((bar) => bar.value), after);
    assert.equal(await page.locator('#progress').isVisible(), false);
    assert.equal(await page.locator('#source').inputValue(), source);
    assert.notEqual(await widget.evaluate((element) => element.shadowRoot.querySelector('h3')?.textContent), 'large');
  });

  it('a large pack is proven while the page stays alive', async ({ open }) => {
    const { page } = await bring(open);
    await page.evaluate(() => {
      window.longest = 0;
      let last = performance.now();
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        const now = performance.now();
        window.longest = Math.max(window.longest, now - last);
        last = now;
        channel.port2.postMessage(null);
      };
      channel.port2.postMessage(null);
    });
    await page.locator('#file').setInputFiles(fileOf(large()));
    await says(page, /^Sound: 0 errors, \d+ warnings, \d+ notes/);
    const ms = await page.evaluate(() => Math.round(window.longest));
    console.log(`${name}: ${ms} ms is the longest time without a pause while a large pack is proven`);
    // Two cores shared by everything: far more than it takes, and far less than what one notices as dead.
    assert.ok(ms < 1500, `${ms} ms`);
  });

  it('what a second check says replaces what the first said', async ({ open }) => {
    const { page, widget } = await bring(open);
    await page.locator('#file').setInputFiles(fileOf(acme));
    await says(page, /^Sound/);
    const notes = await page.locator('#findings li').count();
    assert.ok(notes > 2);
    await page.locator('#file').setInputFiles(fileOf(faulty));
    await says(page, /^Not sound: 2 errors, 0 warnings, 0 notes/);
    assert.equal(await page.locator('#findings li').count(), 2);
    assert.match(await page.locator('#live-note').textContent(), /as it last was sound/);
    await page.locator('two-ladders').scrollIntoViewIfNeeded();
    await widget.headed(acme.opening.heading);
  });

  it('what is written by hand is what is checked', async ({ open }) => {
    const { page, widget } = await bring(open);
    const other = changed((pack) => {
      Object.assign(pack, { id: 'by-hand', title: 'By hand' });
    });
    await page.locator('#file').setInputFiles(fileOf(other));
    await says(page, /^Sound/);
    await page.locator('#source').press('ControlOrMeta+Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('"titel": 1,');
    await page.locator('#check').click();
    await says(page, /^Not sound: 1 error/);
    await page.locator('#source').press('ControlOrMeta+Home');
    await page.keyboard.press('ArrowRight');
    for (let keys = 0; keys < '"titel": 1,'.length; keys += 1) await page.keyboard.press('Delete');
    await page.locator('#check').click();
    await says(page, /^Sound/);
    assert.equal(await page.locator('#source').inputValue(), json(other));
    await page.locator('two-ladders').scrollIntoViewIfNeeded();
    await widget.headed(other.opening.heading);
  });
});
