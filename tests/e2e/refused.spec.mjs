// The box that stands where a pack of the page's cannot be shown: read out, worked by keys, and never
// wider than its place.
import assert from 'node:assert/strict';
import { bringAxe, violations } from './support/axe.mjs';
import { inBrowsers } from './support/browsers.mjs';
import { eventually } from './support/eventually.mjs';
import { faulty } from './support/packs.mjs';
import { tooSmall, tooWide } from './support/room.mjs';
import { settled } from './support/settled.mjs';
import { pack as builtin, texts } from './support/texts.mjs';

const [BUILTIN, AGAIN] = [texts['check.builtin'], texts['check.again']];

/** A page whose pack is refused. */
async function refused({ open }, options) {
  const opened = await open('plain.html', {
    ready: false,
    before: `document.addEventListener('DOMContentLoaded', () =>
      document.querySelector('two-ladders').setAttribute('pack', '/packs/faulty.json'))`,
    ...options,
  });
  await opened.widget.seen('.faults');
  return opened;
}

inBrowsers((it) => {
  it('axe finds nothing, and the box says itself that it came', async (stage) => {
    const { page, widget } = await refused(stage);
    assert.equal(await widget.all('.broken', ([box]) => box.getAttribute('role')), 'status');
    await bringAxe(page);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await settled(widget);
        const { looked, lines } = await violations(page);
        assert.deepEqual(lines, [], `${colorScheme}, ${width} px`);
        assert.ok(looked > 2);
      }
    }
  });

  it('Tab goes from ours to another try, and both work by keys', async (stage) => {
    const { page, widget } = await refused(stage);
    const focusedOn = async (label) =>
      eventually(async () => assert.equal((await widget.focused())?.label, label));
    await page.keyboard.press('Tab');
    await focusedOn(BUILTIN);
    await page.keyboard.press('Tab');
    await focusedOn(AGAIN);
    await page.route('**/packs/faulty.json', (route) =>
      route.fulfill({ json: { ...faulty, titel: undefined } }));
    await page.keyboard.press('Enter');
    await eventually(async () => assert.equal(await widget.count('.faults li'), 1));
    await widget.press('.broken .primary');
    await widget.headed(builtin.opening.heading);
  });

  it('no name of a field makes anything of the page that tells of it', async ({ open }) => {
    const { page, widget } = await open('plain.html', {
      ready: false,
      before: `document.addEventListener('DOMContentLoaded', () =>
        document.querySelector('two-ladders').setAttribute('pack', '/packs/forged.json'))`,
    });
    await widget.seen('.faults');
    assert.match((await widget.texts('.faults li'))[0], /^a<img=onerror=window\.forged=1=src=x>, line 1/);
    assert.equal(await widget.count('img'), 0);
    assert.equal(await page.evaluate(() => window.forged), undefined);
  });

  it('by keys alone one comes from the box to the built-in questions', async (stage) => {
    const { page, widget } = await refused(stage);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await widget.headed(builtin.opening.heading);
    await page.keyboard.press('Tab');
    await eventually(async () => assert.equal((await widget.focused())?.label, texts.begin));
  });

  it('long places and names do not make it wider than a phone', async ({ open }) => {
    const { page, widget } = await open('plain.html', { size: { width: 320, height: 900 } });
    const name = 'x'.repeat(150);
    await widget.evaluate(
      (element, text) => element.loadPack(text).catch(() => {}),
      JSON.stringify({ ...faulty, [name]: { [name]: 1 }, id: name }),
    );
    await widget.seen('.faults');
    assert.ok((await widget.texts('.faults')).join('').includes('xxxxxxxx'));
    for (const width of [320, 280]) {
      await page.setViewportSize({ width, height: 900 });
      assert.deepEqual(await widget.evaluate(tooWide), [], `${width} px`);
    }
    assert.deepEqual(await widget.evaluate(tooSmall), []);
  });

  it('another address is shown in its place when that pack is sound', async (stage) => {
    const { widget } = await refused(stage);
    await widget.attribute('pack', '/packs/acme.json');
    await widget.gone('.faults');
    await widget.ready();
  });
});
