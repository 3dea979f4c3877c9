// The check of a calendar: hours that are typed, and a calendar file that is read in the page.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { inBrowsers } from './support/browsers.mjs';
import { today } from './support/clock.mjs';
import { eventually } from './support/eventually.mjs';
import { choose } from './support/ladders.mjs';

const isCalendar = (address) => /\/calendar-[0-9a-f]+\.wasm$/.test(address);
const FILE = 'input[name="calendar-file"]';

const event = (...lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const calendar = (...events) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...events.flat(), 'END:VCALENDAR', '']
    .join('\r\n');

/** A stand-up on every working day, a long planning, a block for focus, a holiday. */
const WEEKS = calendar(
  event(
    'UID:1', 'SUMMARY:Stand-up', 'DTSTART:20261005T090000', 'DTEND:20261005T093000',
    'RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
  ),
  event('UID:2', 'SUMMARY:Planning', 'DTSTART:20261117T100000', 'DTEND:20261117T180000'),
  event('UID:3', 'SUMMARY:Focus', 'DTSTART:20261118T100000', 'DTEND:20261118T140000'),
  event('UID:4', 'SUMMARY:Holiday', 'DTSTART;VALUE=DATE:20261119', 'DTEND;VALUE=DATE:20261120'),
);

async function open(stage, options = {}) {
  const opened = await stage.open('plain.html', { prepare: today('2026-11-26'), ...options });
  await opened.widget.evaluate((element) => element.show('read', 'calendar'));
  await opened.widget.seen('.calendar');
  return opened;
}

const file = (name, text) => ({ name, mimeType: 'text/calendar', buffer: Buffer.from(text) });
const give = (page, given) => page.locator(FILE).setInputFiles(given);

/** A calendar file on the disk, until the tests end. */
async function onDisk(text) {
  const folder = await mkdtemp(path.join(tmpdir(), 'two-ladders-'));
  after(() => rm(folder, { recursive: true }));
  const name = path.join(folder, 'work.ics');
  await writeFile(name, text);
  return name;
}

async function type({ page, widget }, part, hours) {
  await widget.press(`input[name="${part}"]`);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(hours);
  await page.keyboard.press('Tab');
}

const typed = (widget) =>
  widget.all('.calendar input[type="text"]', (all) => all.map((one) => one.value));

const says = (widget, selector, part) =>
  eventually(async () => {
    const found = (await widget.texts(selector)).join(' ');
    assert.ok(found.includes(part), `"${part}" is not in "${found}"`);
  });

/** Everything that is stored, as one text. */
const stored = (page) => page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));

inBrowsers((it, name) => {
  it('compares hours that are typed', async (stage) => {
    const opened = await open(stage);
    await type(opened, 'meetings', '12');
    await type(opened, 'async', '12');
    await type(opened, 'focus', '16');
    await says(opened.widget, '.compared .lead', 'nearest to that of the IC: 0%');
    // Each bar begins at the left, and is as long as it says.
    const bars = await opened.widget.all('.week svg', (all) =>
      all.map((one) => {
        const [whole, part] = [one, one.firstChild].map((node) => node.getBoundingClientRect());
        const inside = whole.width - 2;
        return [Math.round(part.left - whole.left - 1), Math.round((part.width / inside) * 100)];
      }),
    );
    assert.deepEqual(bars.slice(0, 3), [
      [0, 30],
      [0, 30],
      [0, 60],
    ]);
    await type(opened, 'meetings', '24');
    await type(opened, 'focus', '4');
    await says(opened.widget, '.compared .lead', 'nearest to that of the manager: 0%');
    await opened.widget.press('.forget');
    await eventually(async () => assert.deepEqual(await typed(opened.widget), ['', '', '']));
  });

  it('a wrong number is named beside its field, and nothing is lost', async (stage) => {
    const opened = await open(stage);
    await type(opened, 'meetings', '12');
    await type(opened, 'focus', '-3');
    await says(opened.widget, '#wrong-focus', 'Found “-3”');
    assert.deepEqual(await typed(opened.widget), ['12', '', '-3']);
    await type(opened, 'focus', '3');
    await opened.widget.gone('#wrong-focus');
    await says(opened.widget, '.compared .lead', 'Of 15 hours');
  });

  it('a calendar file is read in the page, week by week, sent nowhere and stored nowhere', async (stage) => {
    const opened = await open(stage);
    const { page, widget, requests } = opened;
    assert.equal(requests.filter(isCalendar).length, 0);
    const before = requests.length;
    await give(page, file('work.ics', WEEKS));
    // The present week first: five stand-ups.
    await says(widget, '.found', '5 meetings and 0 blocks for focus');
    assert.deepEqual(await typed(widget), ['2.5', '37.5', '0']);
    assert.deepEqual(requests.slice(before).map(isCalendar), [true]);
    await choose(widget, 'calendar-week', '1');
    await says(widget, '.found', '6 meetings and 1 blocks for focus. Left out: 1 that fill whole days');
    assert.deepEqual(await typed(widget), ['10.5', '25.5', '4']);
    await says(widget, '.compared .lead', 'Of 40 hours');
    const kept = await stored(page);
    for (const trace of ['Planning', '10.5', '2026-11-16', 'BEGIN']) assert.ok(!kept.includes(trace));
    // A second file needs no second program.
    await give(page, file('home.ics', WEEKS));
    await says(widget, '.found', '5 meetings');
    assert.equal(requests.filter(isCalendar).length, 1);
  });

  it('a file that is no calendar leaves the hours alone', async (stage) => {
    const opened = await open(stage);
    const { page, widget } = opened;
    await type(opened, 'meetings', '9');
    await give(page, file('notes.ics', 'Dear diary'));
    await says(widget, '.found', 'no calendar begins in it. Your hours stay as they were.');
    await give(page, file('empty.ics', calendar()));
    await says(widget, '.found', 'no event with a start and an end');
    assert.deepEqual(await typed(widget), ['9', '', '']);
    // A good one is still taken afterwards.
    await give(page, file('work.ics', WEEKS));
    await says(widget, '.found', '5 meetings');
  });

  if (name === 'Chromium') {
    // Firefox tells nobody how to drop a file from outside.
    it('a file can be dropped on the field', async (stage) => {
      const { page, widget } = await open(stage);
      const dropped = await onDisk(WEEKS);
      await page.locator(FILE).scrollIntoViewIfNeeded();
      const box = await page.locator(FILE).boundingBox();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const session = await page.context().newCDPSession(page);
      const data = { items: [], files: [dropped], dragOperationsMask: 1 };
      for (const type of ['dragEnter', 'dragOver', 'drop']) {
        await session.send('Input.dispatchDragEvent', { type, x, y, data });
      }
      await says(widget, '.found', '5 meetings');
    });
  }

  it('a file that is far too large is refused by its size', async (stage) => {
    const { page, widget } = await open(stage);
    // From the disk: as a text it would have to go through the protocol first.
    await give(page, await onDisk('x'.repeat(20_000_001)));
    await says(widget, '.status', 'at most 20000000 bytes');
  });

  it('where the program cannot be had, that is said, and the hours stay', async (stage) => {
    const opened = await open(stage, {
      allowed: [/calendar/i, /wasm/i, /Failed to load resource/, /NetworkError/],
      prepare: async (tab) => {
        await today('2026-11-26')(tab);
        await tab.route(
          (address) => isCalendar(address.pathname),
          (route) => route.fulfill({ status: 404 }),
        );
      },
    });
    await type(opened, 'meetings', '9');
    await give(opened.page, file('work.ics', WEEKS));
    await says(opened.widget, '.status', 'could not load its calendar');
    assert.deepEqual(await typed(opened.widget), ['9', '', '']);
  });

  it('hours are gone with a new start, and when the page is left', async (stage) => {
    const opened = await open(stage);
    await type(opened, 'meetings', '9');
    await says(opened.widget, '.compared .lead', 'Of 9 hours');
    await opened.widget.evaluate((element) => {
      element.reset();
      element.show('read', 'calendar');
    });
    await eventually(async () => assert.deepEqual(await typed(opened.widget), ['', '', '']));
    await type(opened, 'meetings', '9');
    await says(opened.widget, '.compared .lead', 'Of 9 hours');
    await opened.page.reload();
    await opened.widget.ready();
    await opened.widget.seen('.calendar');
    assert.deepEqual(await typed(opened.widget), ['', '', '']);
  });
});
