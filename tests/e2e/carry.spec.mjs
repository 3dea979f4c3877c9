// Every way to take a result along: the file is opened and read back.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { copied, saved, watchCarried } from './support/carried.mjs';
import { today } from './support/clock.mjs';
import { eventually } from './support/eventually.mjs';
import { sheet } from './support/sheets.mjs';
import { texts, verdictOf } from './support/texts.mjs';

const SHEET = sheet('1e', '2c', '3f', '4e', '5a', '6a');
// The answers and the situation with the longest sheet of paper, found by going through all of them.
const FULL = ['1b', '2f', '3f', '4e', '5e', '6b'];
const CONTEXT = { now: 'manager', monthsAway: 40, employer: 'unknown', years: 9 };

const press = (key) => (widget) => widget.pressButton(texts[`result.${key}`]);

/** A page with a result, on a day that is told. */
async function withResult({ open }, answers = SHEET.answers, page = 'plain.html') {
  const opened = await open(page, { before: watchCarried, prepare: today('2026-11-26') });
  await opened.widget.complete(answers);
  await opened.widget.seen('.take');
  return opened;
}

/** A page with a result that has everything to say, and a reason that was typed. */
async function withReason({ open }, reason) {
  const opened = await open('plain.html', { before: watchCarried, prepare: today('2026-11-26') });
  const { page, widget } = opened;
  await widget.next();
  await widget.answer(FULL.slice(0, 5));
  await widget.press('textarea');
  await page.keyboard.type(reason);
  await widget.choose(FULL[5]);
  await widget.next();
  await widget.evaluate((element, context) => {
    element.context = context;
  }, CONTEXT);
  await widget.next();
  await widget.seen('.take');
  return opened;
}

/** How many different colours a picture has, and its size; decoded by the browser. */
const decoded = (page, bytes) =>
  page.evaluate(async (data) => {
    const blob = await (await fetch(data)).blob();
    const picture = await createImageBitmap(blob);
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: picture.width, height: picture.height });
    const pen = canvas.getContext('2d');
    pen.drawImage(picture, 0, 0);
    const pixels = new Uint32Array(
      pen.getImageData(0, 0, picture.width, picture.height).data.buffer,
    );
    return { width: picture.width, height: picture.height, colours: new Set(pixels).size };
  }, `data:image/png;base64,${bytes.toString('base64')}`);

inBrowsers((it, name) => {
  it('the decision record is a Markdown file with the answers and the review date', async (stage) => {
    const opened = await withResult(stage);
    const file = await saved(opened, press('keep-markdown'));
    assert.equal(file.name, 'two-ladders-2026-11-26.md');
    const text = file.bytes.toString('utf8');
    assert.ok(text.startsWith('# '));
    assert.ok(text.includes(`**${verdictOf(SHEET.headline).title}**`));
    assert.equal(text.split('\n').filter((line) => line.startsWith('| ')).length, 2 + 6);
    assert.match(text, /2028-05-25/);
    await eventually(async () =>
      assert.ok((await opened.widget.text('[role="status"].status')).includes(file.name)),
    );
  });

  it('the calendar entry is for the review date', async (stage) => {
    const file = await saved(await withResult(stage), press('keep-calendar'));
    assert.equal(file.name, 'two-ladders-2026-11-26.ics');
    assert.match(file.type, /^text\/calendar/);
    const text = file.bytes.toString('utf8');
    assert.ok(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n'));
    assert.match(text, /\r\nDTSTART;VALUE=DATE:20280525\r\n/);
  });

  it('the data is loaded again, to the same result and the same reason', async (stage) => {
    const opened = await withReason(stage, 'Quiet "mornings"; and time');
    const { widget } = opened;
    const file = await saved(opened, press('keep-json'));
    const result = await widget.get('result');

    const other = await stage.open('plain.html');
    await other.widget.call('show', 'compare');
    await other.widget.seen('.load input');
    await other.page
      .locator('two-ladders .load input')
      .setInputFiles({ name: file.name, mimeType: file.type, buffer: file.bytes });
    await other.widget.headed(verdictOf(result.headline).title);
    assert.deepEqual(await other.widget.get('result'), result);
    assert.deepEqual(await other.widget.get('context'), CONTEXT);
    await other.widget.seen('.take');
    const again = JSON.parse((await file).bytes.toString('utf8'));
    assert.equal(again.reason, 'Quiet "mornings"; and time');
    await other.widget.pressButton(texts.review);
    await other.widget.press('.row:nth-of-type(6) button');
    const reason = await other.widget.all('textarea', ([one]) => one.value);
    assert.equal(reason, again.reason);
  });

  it('a file over answers that are there asks first', async (stage) => {
    const opened = await withResult(stage);
    const file = await saved(opened, press('keep-json'));
    const other = await stage.open('plain.html');
    await other.widget.put(['1a', '2a', '3a', '4a', '5d', '6b']);
    const own = await other.widget.get('answers');
    await other.widget.seen('.load input');
    await other.page
      .locator('two-ladders .load input')
      .setInputFiles({ name: file.name, mimeType: file.type, buffer: file.bytes });
    await other.widget.seen('.offered');
    assert.deepEqual(await other.widget.get('answers'), own);
    await other.widget.press('.offered .open');
    await other.widget.headed(verdictOf(SHEET.headline).title);
  });

  it('a file that is none of ours says what is wrong, and changes nothing', async (stage) => {
    const { page, widget } = await withResult(stage);
    const before = await widget.get('code');
    for (const [content, wrong] of [
      ['not json', /was not opened/],
      ['{"format": "other"}', /format: found "other"; allowed is "two-ladders-result"/],
      [
        '{"format": "two-ladders-result", "pack": {"id": "two-ladders", "version": 1}, "answers": {"q1": "9z"}}',
        /answers\.q1: found "9z"; allowed is 1a, 1b/,
      ],
      [
        '{"format": "two-ladders-result", "pack": {"id": "two-ladders", "version": 1, "content": "k4m"}, "answers": {}}',
        /pack\.content: found k4m; allowed is nothing/,
      ],
      [
        '{"format": "two-ladders-result", "pack": {"id": "two-ladders", "version": 9}, "answers": {}}',
        /pack\.version: found 9; allowed is 1/,
      ],
      [
        '{"format": "two-ladders-result", "pack": {"id": "two-ladders", "version": 1}, "answers": {}, "context": {"years": 1000}}',
        /context\.years: found 1000/,
      ],
      ['[]', /format/],
      ['null', /format/],
    ]) {
      await page
        .locator('two-ladders .load input')
        .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) });
      await eventually(async () => assert.match(await widget.text('.status'), wrong));
      assert.equal(await widget.get('code'), before);
    }
  });

  it('the picture is a PNG in both shapes, painted and not blank', async (stage) => {
    const opened = await withResult(stage);
    await opened.widget.press('.card > summary');
    const wide = await saved(opened, press('picture-png'));
    assert.equal(wide.name, 'two-ladders-2026-11-26.png');
    const found = await decoded(opened.page, wide.bytes);
    assert.deepEqual([found.width, found.height], [1200, 630]);
    assert.ok(found.colours > 20, `${found.colours} colours`);
    await opened.widget.press('input[name="square"]');
    await opened.widget.seen('.card svg[viewBox="0 0 1080 1080"]');
    const square = await decoded(opened.page, (await saved(opened, press('picture-png'))).bytes);
    assert.deepEqual([square.width, square.height], [1080, 1080]);
    assert.ok(square.colours > 20);
  });

  it('the drawing is a file that stands alone, with words for who cannot see it', async (stage) => {
    const opened = await withResult(stage);
    await opened.widget.press('.card > summary');
    const file = await saved(opened, press('picture-svg'));
    const text = file.bytes.toString('utf8');
    const read = await opened.page.evaluate((svg) => {
      const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
      return [parsed.querySelector('parsererror')?.textContent, parsed.title, parsed.querySelectorAll('circle').length];
    }, text);
    assert.deepEqual(read.slice(0, 1), [undefined]);
    assert.ok(read[1].includes(verdictOf(SHEET.headline).title));
    assert.equal(read[2], 6);
    const alt = await copied(opened, press('picture-alt'));
    assert.equal(alt, read[1]);
  });

  it('copies the result, the record, the data and the code', async (stage) => {
    const opened = await withResult(stage);
    const { widget } = opened;
    const text = await copied(opened, press('keep-copy'));
    assert.ok(text.includes(verdictOf(SHEET.headline).title));
    assert.match(text, /May 25, 2028/, 'the day is written as people write it');
    assert.ok(!text.includes('\u001e'));
    await widget.press('.papers > summary');
    assert.ok((await copied(opened, press('paper-copy'))).startsWith('# '));
    const data = JSON.parse(await copied(opened, press('json-copy')));
    assert.equal(data.result.headline, SHEET.headline);
    assert.equal(await copied(opened, press('share-copy')), await widget.get('code'));
    await eventually(async () => assert.equal(await widget.text('.status'), texts.copied));
  });

  it('prints one page of A4 and of Letter, with everything there is to say', async (stage) => {
    const { page, widget } = await withReason(stage, 'Because of this. '.repeat(20));
    await widget.seen('.way-back');
    await widget.pressButton(texts['result.keep-print']);
    const printed = await eventually(async () => {
      const [found] = await page.evaluate(() => window.carried.sheets);
      if (!found) throw new Error('nothing was printed');
      return found;
    });
    const result = await widget.get('result');
    assert.ok(printed.page.includes(`<h1>${verdictOf(result.headline).title}</h1>`));
    assert.ok(printed.styles.includes('@page'));
    assert.ok(!printed.page.includes('style='), 'a strict policy would refuse it');
    if (name !== 'Chromium') return;
    const paper = await page.context().newPage();
    await paper.setContent(
      `<!doctype html><style>${printed.styles}</style><body>${printed.page}</body>`,
    );
    for (const format of ['A4', 'Letter']) {
      const pdf = (await paper.pdf({ format })).toString('latin1');
      assert.equal(pdf.match(/\/Type\s*\/Page\b(?!s)/g).length, 1, `${format} is one page`);
    }
  });

  it('works under a strict policy and under Trusted Types', async (stage) => {
    for (const policy of ['strict-policy.html', 'trusted-types.html']) {
      const opened = await withResult(stage, SHEET.answers, policy);
      await opened.widget.press('.card > summary');
      const picture = await saved(opened, press('picture-png'));
      assert.equal(picture.bytes.subarray(1, 4).toString(), 'PNG');
      assert.ok((await saved(opened, press('keep-markdown'))).bytes.length > 1000);
      await opened.widget.pressButton(texts['result.keep-print']);
      const sheets = () => opened.page.evaluate(() => window.carried.sheets.length);
      await eventually(async () => assert.equal(await sheets(), 1));
    }
  });
});
