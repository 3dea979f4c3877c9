// share="none" never touches the page's address; share="hash" keeps the answers in it.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { eventually } from './support/eventually.mjs';
import { sheet } from './support/sheets.mjs';
import { headingOf, pack, texts, verdictOf } from './support/texts.mjs';

const SHEET = sheet('1e', '2c', '3f', '4e', '5a', '6a');

const address = (page) => page.evaluate(() => location.href);

inBrowsers((it) => {
  it('leaves the address of the page alone by default', async ({ open }) => {
    const { page, widget } = await open('plain.html#a-place-on-the-page');
    const before = await address(page);
    const entries = await page.evaluate(() => history.length);
    await widget.complete(SHEET.answers);
    assert.equal(await address(page), before);
    assert.equal(await page.evaluate(() => history.length), entries);
  });

  it('does not read a code from the address by default', async ({ open }) => {
    const { widget } = await open('plain.html');
    await widget.set('answers', { q1: '1b' });
    const code = await widget.get('code');
    const other = await open(`plain.html#tl=${code}`);
    assert.deepEqual(await other.widget.get('answers'), {});
  });

  it('writes the code into the address, and no history entry for each answer', async ({ open }) => {
    const { page, widget } = await open('share.html');
    assert.ok(!(await address(page)).includes('#tl='));
    const entries = await page.evaluate(() => history.length);
    await widget.next();
    await widget.answer(['1c', '2d']);
    const code = await widget.get('code');
    assert.ok((await address(page)).endsWith(`#tl=${code}`));
    assert.equal(await page.evaluate(() => history.length), entries);
    await widget.press('.restart');
    await widget.pressButton(texts['restart-confirm']);
    await widget.headed(pack.opening.heading);
    assert.ok(!(await address(page)).includes('tl='), 'a restart clears it');
  });

  it('opens such an address on another machine', async ({ open }) => {
    const { page, widget } = await open('share.html');
    await widget.complete(SHEET.answers);
    const shared = await address(page);
    const other = await open(shared);
    await other.widget.headed(verdictOf(SHEET.headline).title);
    assert.equal((await other.widget.get('result')).headline, SHEET.headline);
  });

  it('follows the address when somebody changes it', async ({ open }) => {
    const { page, widget } = await open('share.html');
    await widget.set('answers', { q1: '1b' });
    const code = await widget.get('code');
    await widget.call('reset');
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#tl=${code}`);
    await eventually(async () => assert.deepEqual(await widget.get('answers'), { q1: '1b' }));
    await widget.headed(headingOf(2));
  });

  it('goes on from a code in the address that is not one', async ({ open }) => {
    const { widget } = await open('share.html#tl=%3Cscript%3E');
    await widget.headed(pack.opening.heading);
    await widget.next();
    await widget.headed(headingOf(1));
  });
});
