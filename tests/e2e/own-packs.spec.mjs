// Packs that a reader brings: on the page that checks them, and on the hosted page.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { eventually } from './support/eventually.mjs';
import { acme, faulty } from './support/packs.mjs';
import { pack as builtin } from './support/texts.mjs';

const fileOf = (pack) => ({
  name: `${pack.id}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(pack, null, 2)),
});

const summary = (page) => page.locator('#summary').textContent();

inBrowsers((it) => {
  it('the page that checks says what is wrong, leads there, and shows what is sound', async ({
    open,
  }) => {
    const { page, widget } = await open('/dist/site/check.html', { ready: false });
    await page.locator('#file').setInputFiles(fileOf(faulty));
    await eventually(async () => assert.match(await summary(page), /^Not sound: 2 errors/));
    await page.locator('.place').first().click();
    const line = await page.locator('#source').evaluate((field) => {
      const { value, selectionStart, selectionEnd } = field;
      return value.slice(selectionStart, selectionEnd);
    });
    assert.equal(line, '5,', 'the cursor is on the fault');

    await page.locator('#file').setInputFiles(fileOf(acme));
    await eventually(async () =>
      assert.match(await summary(page), /^Sound: 0 errors, 0 warnings, \d+ notes/),
    );
    assert.match(await page.locator('#findings').textContent(), /random get a clear verdict in 12\.4%/);
    await page.locator('two-ladders').scrollIntoViewIfNeeded();
    await widget.headed(acme.opening.heading);
  });

  it('the page that checks begins with the built-in pack, which is sound', async ({ open }) => {
    const { page } = await open('/dist/site/check.html', { ready: false });
    await page.locator('#example').selectOption('two-ladders');
    await eventually(async () => assert.match(await summary(page), /^Sound: 0 errors, 0 warnings/));
  });

  it('the built-in pack cannot be passed off', async ({ open }) => {
    const { page } = await open('/dist/site/check.html', { ready: false });
    const other = structuredClone(builtin);
    other.title = 'Somebody else';
    await page.locator('#file').setInputFiles(fileOf(other));
    await eventually(async () =>
      assert.match(await page.locator('#findings').textContent(), /the id of the built-in pack, with other content/),
    );
  });

  it('the hosted page opens a pack that is chosen, and goes back', async ({ open }) => {
    const { page, widget } = await open('/dist/site/index.html');
    await page.locator('#own input').setInputFiles(fileOf(acme));
    await widget.headed(acme.opening.heading);
    await page.locator('#own button').click();
    await widget.headed(builtin.opening.heading);
  });
});
