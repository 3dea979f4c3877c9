// In a frame that is trusted with nothing: no storage, no files, no printing, and yet nothing is lost.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { eventually } from './support/eventually.mjs';
import { sheet } from './support/sheets.mjs';
import { fill, texts, verdictOf } from './support/texts.mjs';
import { Widget } from './support/widget.mjs';

const SHEET = sheet('1e', '2c', '3f', '4e', '5a', '6a');
const REFUSALS = [/download/i, /sandbox/i, /clipboard/i, /permission/i, /allow-modals/i];

inBrowsers((it) => {
  it('says what a frame may refuse, and has every text to be copied by hand', async ({ open }) => {
    const { page } = await open('sandbox.html', { ready: false, allowed: REFUSALS });
    const frame = await eventually(async () => {
      const found = page.frames().find((one) => one.url().endsWith('framed.html'));
      if (!found) throw new Error('no frame');
      return found;
    });
    const widget = new Widget(frame, 'two-ladders', page.mouse);
    await widget.ready();
    await widget.complete(SHEET.answers);
    await widget.seen('.confined');
    assert.equal(await widget.text('.confined'), texts['result.keep-confined']);
    assert.ok((await widget.texts('.kept p')).includes(texts['result.kept-impossible']));

    await widget.pressButton(texts['result.keep-markdown']);
    await eventually(async () =>
      assert.match(await widget.text('.status'), /may not allow files\. If two-ladders-.+\.md/),
    );
    await widget.pressButton(texts['result.keep-print']);
    await eventually(async () =>
      assert.equal(await widget.text('.status'), fill(texts['print-refused'], {})),
    );
    await widget.pressButton(texts['result.keep-copy']);
    await eventually(async () =>
      assert.ok([texts.copied, texts['copy-refused']].includes(await widget.text('.status'))),
    );
    await widget.press('.papers > summary');
    const paper = await widget.all('.paper', ([one]) => one.value);
    assert.ok(paper.startsWith('# ') && paper.includes(verdictOf(SHEET.headline).title));
  });
});
