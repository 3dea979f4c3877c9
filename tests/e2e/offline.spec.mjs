// The hosted page without a network: its server is ended, not simulated away.
import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { inBrowsers } from './support/browsers.mjs';
import { eventually } from './support/eventually.mjs';
import { journey } from './support/journey.mjs';
import { dist, serveFolder } from './support/server.mjs';

const site = path.join(dist, 'site');
const GONE = [/Failed to load|ERR_|NetworkError|service ?worker/i];

/** Everything the worker keeps has arrived. */
const kept = (page) =>
  eventually(async () => {
    const state = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration?.active?.state;
    });
    assert.equal(state, 'activated');
  });

inBrowsers((it) => {
  it('works whole when the server is gone: the quiz, the ladders, everything to read', async ({
    open,
  }) => {
    const server = await serveFolder(site);
    try {
      const { page, widget } = await open(`${server.origin}/`, { allowed: GONE });
      await kept(page);
      await server.close();
      await page.reload();
      await widget.ready();
      await journey(widget);
      await page.locator('two-ladders input[name="calendar-file"]').setInputFiles({
        name: 'week.ics',
        mimeType: 'text/calendar',
        buffer: Buffer.from('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n'),
      });
      await eventually(async () => assert.ok((await widget.texts('.missing')).join('').length > 0));
    } finally {
      await server.close();
    }
  });

  it('says that a new version is ready, and goes over to it when that is wanted', async ({
    open,
  }) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'two-ladders-site-'));
    await cp(site, folder, { recursive: true });
    const server = await serveFolder(folder);
    try {
      const { page, widget } = await open(`${server.origin}/`, { allowed: GONE });
      await kept(page);
      await page.reload();
      await widget.ready();
      assert.equal(await page.locator('#update').isVisible(), false);
      // Another version: one file and the worker's name for all of them have changed.
      const index = path.join(folder, 'index.html');
      await writeFile(index, (await readFile(index, 'utf8')).replace('</h1>', ' anew</h1>'));
      const worker = path.join(folder, 'sw.js');
      await writeFile(worker, (await readFile(worker, 'utf8')).replace(/PREFIX ?\+ ?"[0-9a-f]+"/, 'PREFIX + "another"'));
      await page.reload();
      await widget.ready();
      await page.locator('#update').waitFor({ state: 'visible' });
      assert.doesNotMatch(await page.locator('h1').textContent(), /anew/, 'the old one goes on');
      await page.locator('#update button').click();
      await eventually(async () => assert.match(await page.locator('h1').textContent(), /anew/));
      await eventually(async () => {
        const names = await page.evaluate(() => caches.keys());
        assert.equal(names.length, 1);
        assert.match(names[0], /another$/);
      });
      assert.equal(await page.locator('#update').isVisible(), false);
    } finally {
      await server.close();
      await rm(folder, { recursive: true });
    }
  });

  it('can be installed: a manifest with its icons, each of the size it says', async ({
    open,
    origin,
  }) => {
    const { page } = await open('/dist/site/');
    const address = await page.evaluate(() => document.querySelector('link[rel="manifest"]').href);
    const manifest = await (await fetch(address)).json();
    assert.equal(manifest.display, 'standalone');
    assert.ok(manifest.icons.some((icon) => icon.purpose === 'maskable'));
    for (const { src, sizes, type } of manifest.icons) {
      const found = await page.evaluate(async (one) => {
        const image = new Image();
        image.src = one;
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, new URL(src, address).href);
      if (type === 'image/png') assert.equal(found, sizes);
    }
    assert.ok(address.startsWith(origin));
  });
});
