// A pack that is dropped: on the hosted page, on the page that is one file, and on the page that checks.
// Only Chromium can be told to carry a file; a file that is chosen is tested in every browser
// (own-packs.spec.mjs), and both go the same way.
import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inBrowsers } from './support/browsers.mjs';
import { dropFile, dropFolder, dropText } from './support/dropped.mjs';
import { eventually } from './support/eventually.mjs';
import { acme, faulty } from './support/packs.mjs';
import { dist } from './support/server.mjs';
import { pack as builtin, texts } from './support/texts.mjs';

const json = (pack) => JSON.stringify(pack, null, 2);
const PAGES = {
  'the hosted page': '/dist/site/index.html',
  'the page that is one file': pathToFileURL(path.join(dist, 'two-ladders.html')).href,
};

inBrowsers((it) => {
  for (const [name, address] of Object.entries(PAGES)) {
    it(`${name} opens a pack that is dropped on it, and goes back`, async ({ open }) => {
      const { page, widget } = await open(address);
      await dropFile(page, 'two-ladders', json(acme));
      await widget.headed(acme.opening.heading);
      await widget.next();
      await widget.headed(acme.questions[0].heading);
      await page.locator('#own button').click();
      await widget.headed(builtin.opening.heading);
    });

    it(`${name} says what is wrong with a dropped pack, and offers ours`, async ({ open }) => {
      const { page, widget } = await open(address);
      await dropFile(page, '#own', json(faulty));
      await widget.seen('.faults');
      assert.match((await widget.texts('.faults li'))[0], /^questions\[3\]\.choices\[1\]\.lean, line \d+/);
      await widget.pressButton(texts['check.builtin']);
      await widget.headed(builtin.opening.heading);
    });

    it(`${name} survives a text, and a folder`, async ({ open }) => {
      const { page, widget } = await open(address);
      await dropText(page, 'two-ladders', json(acme));
      await widget.next();
      await widget.headed(builtin.questions[0].heading);
      await dropFolder(page, 'two-ladders');
      await widget.seen('.faults');
      await widget.pressButton(texts['check.builtin']);
      await widget.headed(builtin.questions[0].heading);
    });
  }

  it('the page that checks checks a pack that is dropped, the source not excepted', async ({ open }) => {
    const { page } = await open('/dist/site/check.html', { ready: false });
    const summary = page.locator('#summary');
    const says = (words) =>
      eventually(async () => assert.match(await summary.textContent(), words));
    await dropFile(page, '#source', json(faulty));
    await says(/^Not sound: 2 errors/);
    assert.equal(await page.locator('#findings li').count(), 2);
    await dropFile(page, 'h1', json(acme));
    await says(/^Sound: 0 errors/);
    assert.equal(await page.locator('#source').inputValue(), json(acme));
  });

  it('the page that checks survives a text, a folder, and what is far too large', async ({ open }) => {
    const { page } = await open('/dist/site/check.html', { ready: false });
    const summary = page.locator('#summary');
    await dropText(page, '#source', 'just a text');
    assert.equal(await page.locator('#source').inputValue(), 'just a text', 'as in any field');
    await dropText(page, 'h1', 'just a text');
    await dropFolder(page, 'h1');
    await eventually(async () => assert.match(await summary.textContent(), /not a folder/));
    await dropFile(page, 'h1', 'x'.repeat(5_000_000));
    await eventually(async () => assert.match(await summary.textContent(), /^Not sound: 1 error/));
    assert.match(await page.locator('#findings').textContent(), /Found 5000000 bytes/);
    assert.equal(await page.locator('#source').inputValue(), 'just a text', 'it is not put there');
  });
}, ['Chromium']);
