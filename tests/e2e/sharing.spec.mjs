// share="none" never touches the page's address; share="hash" keeps the answers in it.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { copied, watchCarried } from './support/carried.mjs';
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

  it('says that answers from a link may be those of somebody else until they are claimed', async ({
    open,
  }) => {
    const first = await open('share.html');
    await first.widget.complete(SHEET.answers);
    const shared = await address(first.page);
    const { page, widget } = await open(shared);
    await widget.seen('.borrowed');
    assert.ok((await widget.text('.borrowed')).includes(texts['result.borrowed']));
    await page.reload();
    await widget.ready();
    await widget.seen('.borrowed');
    await widget.press('.borrowed .claim');
    await widget.gone('.borrowed');
    assert.equal((await widget.get('result')).headline, SHEET.headline);
  });

  it('somebody who answers for themselves finds the answers from the link beside their own', async ({
    open,
  }) => {
    const first = await open('share.html');
    await first.widget.complete(SHEET.answers);
    const { widget } = await open(await address(first.page));
    await widget.press('.borrowed .own');
    await widget.headed(headingOf(1));
    assert.deepEqual(await widget.get('answers'), {});
    await widget.answer(['1a', '2a', '3a', '4a', '5d', '6b']);
    await widget.next();
    await widget.seen('.take');
    assert.equal(await widget.count('.borrowed'), 0);
    await widget.evaluate((element) => element.show('compare'));
    await widget.seen('.gaps');
  });

  it('a link never replaces answers that are there: it asks, three ways', async ({ open }) => {
    const first = await open('share.html');
    await first.widget.complete(SHEET.answers);
    const shared = new URL(await address(first.page)).hash;
    for (const [press, check] of [
      ['.leave', (widget) => widget.gone('.offered')],
      ['.beside', (widget) => widget.seen('.gaps')],
      ['.open', (widget) => widget.headed(verdictOf(SHEET.headline).title)],
    ]) {
      const { page, widget } = await open('share.html');
      await widget.put(['1a', '2a', '3a', '4a', '5d', '6b']);
      const own = await widget.get('answers');
      await page.evaluate((hash) => {
        location.hash = hash;
      }, shared);
      await widget.seen('.offered');
      assert.deepEqual(await widget.get('answers'), own);
      await widget.press(`.offered ${press}`);
      await check(widget);
      if (press !== '.open') assert.deepEqual(await widget.get('answers'), own);
      await widget.gone('.offered');
    }
  });

  it('the code attribute is asked about in the same way', async ({ open }) => {
    const { widget } = await open('plain.html');
    await widget.put(SHEET.answers);
    const code = await widget.get('code');
    await widget.call('reset');
    await widget.put(['1a', '2a', '3a', '4a', '5d', '6b']);
    await widget.attribute('code', code);
    await widget.seen('.offered');
    await widget.press('.offered .leave');
    await widget.gone('.offered');
  });

  it('a link is copied where the page looks at its address', async ({ open }) => {
    const { page, widget } = await open('share.html', { before: watchCarried });
    await widget.complete(SHEET.answers);
    await widget.seen('.share');
    const link = await copied({ page, widget }, (one) =>
      one.pressButton(texts['result.share-link']),
    );
    assert.equal(link, await address(page));
    const other = await open('plain.html');
    await other.widget.put(SHEET.answers);
    await other.widget.seen('.share');
    assert.ok(!(await other.widget.texts('button')).includes(texts['result.share-link']));
  });
});
