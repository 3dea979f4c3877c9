// The page that is one file: from disk, from a sandboxed frame, and with a policy of its own.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it as test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inBrowsers } from './support/browsers.mjs';
import { copied, saved, watchCarried } from './support/carried.mjs';
import { eventually } from './support/eventually.mjs';
import { IN_A_FRAME, frameAlone, journey } from './support/journey.mjs';
import { project } from './support/project.mjs';
import { acme } from './support/packs.mjs';
import { dist, manifest } from './support/server.mjs';
import { sheet } from './support/sheets.mjs';
import { pack, texts, verdictOf } from './support/texts.mjs';
import { Widget } from './support/widget.mjs';

const SHEET = sheet('1e', '2c', '3f', '4e', '5a', '6a');
const file = path.join(dist, 'two-ladders.html');
const fromDisk = pathToFileURL(file).href;

/** The functions of embed/unpack.js. */
const { bytesFrom, unpack } = new Function(
  `${readFileSync(path.join(project, 'embed/unpack.js'), 'utf8')}; return { bytesFrom, unpack };`,
)();

describe('what is packed', () => {
  const html = readFileSync(file, 'utf8');
  const packed = html.match(/<script type="application\/x-two-ladders">([^<]*)<\/script>/)[1];

  test('is the very files that are embedded elsewhere', () => {
    const all = Buffer.from(unpack(bytesFrom(packed)));
    const programs = manifest().files.filter(({ path: name }) => /^embed\/.*\.wasm$/.test(name));
    assert.equal(programs.length, 6);
    for (const { path: name } of programs) {
      const found = all.includes(readFileSync(path.join(dist, name)));
      assert.equal(found, !name.startsWith('embed/calendar-'), name);
    }
  });

  test('is no larger than 440 KB with everything around it, and asks for nothing', () => {
    assert.ok(Buffer.byteLength(html) <= 440_000, `${Buffer.byteLength(html)} bytes`);
    assert.doesNotMatch(html.replace(packed, ''), /\s(src|href)=["']?(?!data:)[^"'\s>]/);
  });
});

inBrowsers(
  (it) => {
    it('opens a pack of the reader from disk, without a request', async ({ open }) => {
      const { page, widget, requests } = await open(fromDisk);
      await page.locator('#own input').setInputFiles({
        name: 'acme.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(acme)),
      });
      await widget.headed(acme.opening.heading);
      await widget.next();
      await widget.headed(acme.questions[0].heading);
      assert.ok(requests.every((address) => /^(data|blob|file):/.test(address)));
    });

    it('opens from disk, gives a result, and has everything to read, without a request', async ({
      open,
    }) => {
      const { widget, requests } = await open(fromDisk);
      await journey(widget);
      assert.deepEqual(
        requests.filter((address) => !/^(data|blob):/.test(address) && address !== fromDisk),
        [],
      );
    });

    it('keeps the answers on the disk, and its address opens them', async ({ open }) => {
      const { page, widget } = await open(fromDisk);
      await widget.next();
      await widget.answer(['1c', '2d']);
      const code = await widget.get('code');
      assert.ok((await page.evaluate(() => location.href)).endsWith(`#tl=${code}`));
      await page.reload();
      await widget.ready();
      assert.deepEqual(await widget.get('answers'), { q1: '1c', q2: '2d' });
    });

    it('saves, copies and prints a result from disk', async ({ open }) => {
      const opened = await open(fromDisk, { before: watchCarried });
      const { page, widget } = opened;
      await widget.complete(SHEET.answers);
      await widget.seen('.take');
      const press = (key) => (one) => one.pressButton(texts[`result.${key}`]);
      const file = await saved(opened, press('keep-markdown'));
      assert.match(file.name, /^two-ladders-.*\.md$/);
      assert.ok(file.bytes.toString().includes(verdictOf(SHEET.headline).title));
      const text = await copied(opened, press('keep-copy'));
      assert.ok(text.includes(verdictOf(SHEET.headline).title));
      await widget.pressButton(texts['result.keep-print']);
      const { page: sheetOfPaper } = await eventually(async () => {
        const [printed] = await page.evaluate(() => window.carried.sheets);
        if (!printed) throw new Error('nothing was printed');
        return printed;
      });
      assert.ok(sheetOfPaper.includes(verdictOf(SHEET.headline).title));
    });

    it('its own policy lets nothing out', async ({ open, origin }) => {
      const { page } = await open(fromDisk, { allowed: [/Content[- ]Security[- ]Policy|violates|settings blocked/i] });
      const outcomes = await page.evaluate(async (address) => {
        const tried = {};
        tried.fetch = await fetch(address).then(() => 'went out', () => 'refused');
        tried.image = await new Promise((resolve) => {
          const image = new Image();
          image.onload = () => resolve('went out');
          image.onerror = () => resolve('refused');
          image.src = `${address}?image`;
        });
        const script = document.createElement('script');
        script.textContent = 'window.injected = true';
        document.body.append(script);
        tried.script = window.injected ? 'ran' : 'refused';
        return tried;
      }, `${origin}/pages/plain.html`);
      assert.deepEqual(outcomes, { fetch: 'refused', image: 'refused', script: 'refused' });
    });

    it('a calendar file is refused in words, and nothing is lost', async ({ open }) => {
      const { page, widget } = await open(fromDisk);
      await widget.call('show', 'read');
      await widget.seen('input[type="file"]');
      await page.locator('two-ladders input[name="calendar-file"]').setInputFiles({
        name: 'week.ics',
        mimeType: 'text/calendar',
        buffer: Buffer.from('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'),
      });
      await eventually(async () =>
        assert.match(await widget.text('.status'), /not in this file/),
      );
    });

    for (const [name, how] of Object.entries(IN_A_FRAME)) {
      it(`works in a frame that may run scripts and nothing else, by ${name}`, async ({ open }) => {
        const { page } = await open('base.html', { allowed: [/sandbox/i] });
        await frameAlone(page, how);
        const inside = await eventually(async () => {
          const found = page.frames().find((one) => one !== page.mainFrame());
          if (!found || !(await found.evaluate(() => Boolean(document.querySelector('two-ladders')?.ready)))) {
            throw new Error('no frame');
          }
          return found;
        });
        const widget = new Widget(inside, 'two-ladders', page.mouse);
        await widget.ready();
        await widget.complete(SHEET.answers);
        await widget.headed(verdictOf(SHEET.headline).title);
        await widget.call('show', 'read');
        await widget.seen('.chapter');
      });
    }

    it('a broken copy says so, and the form in it still works', async ({ open }) => {
      const { page, widget } = await open(fromDisk, {
        ready: false,
        before: () => {
          WebAssembly.compile = () => Promise.reject(new Error('broken by the test'));
        },
      });
      await widget.seen('.broken');
      await page.locator('input[value="1c"]').check();
    });

    it('begins with the questions in its HTML', async ({ open }) => {
      const { page } = await open(fromDisk);
      const html = await page.evaluate(() => document.querySelector('two-ladders').textContent);
      for (const question of pack.questions) assert.ok(html.includes(question.heading));
    });
  },
  undefined,
  { fromDisk: true },
);
