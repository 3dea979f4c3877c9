// Everything there is to read: when it is fetched, how one gets to a section and back, what can be
// marked, and where the marks stand later.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { eventually } from './support/eventually.mjs';
import { choose } from './support/ladders.mjs';
import { sheet } from './support/sheets.mjs';
import { fill, pack, reading, texts, verdictOf } from './support/texts.mjs';

const SHEET = sheet('1e', '2c', '3f', '4e', '5a', '6a');

const isReading = (address) => /\/reading-[0-9a-f]+\.wasm$/.test(address);
const isCalendar = (address) => /\/calendar-[0-9a-f]+\.wasm$/.test(address);
const titleOf = (id) => reading.sections.find((section) => section.id === id).title;

/** A page on which everything to read is open. */
async function read(stage, page = 'plain.html') {
  const opened = await stage.open(page);
  await opened.widget.pressButton(texts['show-read']);
  await opened.widget.seen('.chapter');
  return opened;
}

/** Waits until the focus is on the heading of this section, and that heading is in view. */
const at = (widget, id) =>
  eventually(async () => {
    const found = await widget.evaluate((element) => {
      const node = element.shadowRoot.activeElement;
      const { top, bottom } = node?.getBoundingClientRect() ?? {};
      return { id: node?.id, seen: top >= 0 && bottom <= innerHeight };
    });
    assert.deepEqual(found, { id, seen: true });
  });

/** Moves a slider by keys, as a person does. */
async function slide(page, widget, slider, key) {
  await widget.press(`label[for="slider-${slider}"]`);
  await page.keyboard.press(key);
}

const waitFor = (widget, selector, part) =>
  eventually(async () => {
    const found = (await widget.texts(selector)).join(' ');
    assert.ok(found.includes(part), `"${part}" is not in "${found.slice(0, 400)}"`);
  });

/** What the sliders say when they lean to a track. */
const lean = (track) => fill(texts['reading.factors-lean'], { track: fill(`{${track}}`, {}) });

inBrowsers((it) => {
  it('is asked for when somebody wants to read, and not before', async ({ open }) => {
    const { widget, requests } = await open('plain.html');
    await widget.complete(SHEET.answers);
    await widget.seen('.how-read');
    assert.equal(requests.filter(isReading).length, 0);
    await widget.pressButton(texts['show-read']);
    await widget.focusedOnHeading(texts['reading.heading']);
    await widget.seen('.chapter');
    assert.equal(requests.filter(isReading).length, 1);
    assert.equal(requests.filter(isCalendar).length, 0);
    assert.equal(await widget.view(), 'read');
  });

  it('shows every section under its heading, in the order of the contents', async (stage) => {
    const { widget } = await read(stage);
    const titles = reading.sections.map((section) => section.title);
    assert.deepEqual(await widget.texts('.contents button'), titles);
    assert.deepEqual(await widget.texts('.chapter > .heading'), titles);
    const ids = await widget.all('.chapter > .heading', (all) => all.map((one) => one.id));
    assert.deepEqual(
      ids,
      reading.sections.map((section) => section.id),
    );
  });

  it('the contents lead to a section, and a section back to the contents', async (stage) => {
    const { widget } = await read(stage);
    // Down, up again, and to the same one twice.
    for (const id of ['faq', 'ladders', 'sources', 'sources', 'differences']) {
      await widget.pressButton(titleOf(id));
      await at(widget, id);
      await widget.press(`[aria-labelledby="${id}"] .up button`);
      await widget.focusedOnHeading(texts['reading.heading']);
    }
  });

  it('a script leads to a section, and an unknown one to the beginning', async ({ open }) => {
    const { widget } = await open('plain.html');
    await widget.evaluate((element) => element.show('read', 'switching-back'));
    await at(widget, 'switching-back');
    // The same again, from somewhere else on the page.
    await widget.press('[name="sources"]');
    await widget.evaluate((element) => element.show('read', 'switching-back'));
    await at(widget, 'switching-back');
    await widget.evaluate((element) => element.show('read', 'no-such-thing'));
    await widget.headed(texts['reading.heading']);
    assert.equal(await widget.count('.chapter'), reading.sections.length);
  });

  it('an address leads to a section where the page looks at it, and stays', async ({ open }) => {
    const { page, widget } = await open('share.html#tl=read.roles');
    await at(widget, 'roles');
    assert.equal(await page.evaluate(() => location.hash), '#tl=read.roles');
    // The link in a heading is what can be copied.
    await widget.press('#forecast .anchor');
    await at(widget, 'forecast');
    assert.equal(await page.evaluate(() => location.hash), '#tl=read.forecast');
    await widget.pressButton(texts['show-quiz']);
    await widget.headed(pack.opening.heading);
    await eventually(async () => assert.equal(await page.evaluate(() => location.hash), ''));
  });

  it('a page that does not look at its address has no such links', async (stage) => {
    const { widget } = await read(stage);
    assert.equal(await widget.count('.anchor'), 0);
  });

  it('what differs is marked twice, kept over a reload, and stands beside the verdict', async (stage) => {
    const { page, widget } = await read(stage);
    await widget.press('label:has([name="energises-0-ic"])');
    await widget.press('label:has([name="energises-1-management"])');
    await widget.press('label:has([name="hard-week-1-management"])');
    await waitFor(widget, '.marks', '1 of 9 for the IC, 1 of 9 for the manager');
    await page.reload();
    await widget.ready();
    await widget.seen('.chapter');
    const ticked = () =>
      widget.all('.differences input', (all) =>
        all.filter((one) => one.checked).map((one) => one.name).sort(),
      );
    assert.deepEqual(await ticked(), [
      'energises-0-ic',
      'energises-1-management',
      'hard-week-1-management',
    ]);
    await widget.put(SHEET.answers);
    await waitFor(widget, '.beside', '1 of 9 for the IC, 1 of 9 for the manager');
    const result = await widget.get('result');
    assert.equal(result.headline, SHEET.headline);
    await widget.press('.beside .link');
    await at(widget, 'differences');
    await waitFor(widget, '.own', verdictOf(SHEET.headline).title);
    await widget.press('.unmark');
    await eventually(async () => assert.deepEqual(await ticked(), []));
    await waitFor(widget, '.marks', texts['reading.marks-none']);
  });

  it('sliders are a second opinion beside the verdict, and never in it', async (stage) => {
    const { page, widget } = await read(stage);
    await widget.put(SHEET.answers);
    const before = JSON.stringify(await widget.get('result'));
    await widget.press('.beside .link + .link');
    await at(widget, 'factors');
    await slide(page, widget, 0, 'End');
    await slide(page, widget, 1, 'Home');
    await waitFor(widget, '.factors .marks', texts['reading.factors-open']);
    await slide(page, widget, 2, 'End');
    await waitFor(widget, '.factors .marks', lean('management'));
    await waitFor(widget, '.factors .marks', 'That agrees with your answers');
    for (const slider of [0, 2]) await slide(page, widget, slider, 'Home');
    await slide(page, widget, 1, 'End');
    await waitFor(widget, '.factors .marks', lean('individual'));
    await waitFor(widget, '.factors .marks', 'point the other way');
    assert.equal(JSON.stringify(await widget.get('result')), before);
    await widget.evaluate((element) => element.show('result'));
    await waitFor(widget, '.beside', 'point the other way');
  });

  it('a slider can be left in the middle on purpose, and all are put back', async (stage) => {
    const { widget } = await read(stage);
    assert.equal(await widget.count('.factor [data-unmoved]'), 4);
    await widget.press('#slider-0 ~ .position button');
    await eventually(async () => assert.equal(await widget.count('.factor [data-unmoved]'), 3));
    await widget.press('.unslide');
    await eventually(async () => assert.equal(await widget.count('.factor [data-unmoved]'), 4));
  });

  it('two roles stand side by side, and the same one never twice', async (stage) => {
    const { widget } = await read(stage);
    const caption = () => widget.text('.role-table caption');
    assert.match(await caption(), /^Individual contributor and Management/);
    await choose(widget, 'beside', '3');
    await eventually(async () =>
      assert.match(await caption(), /^Individual contributor and Product management/),
    );
    assert.match((await widget.texts('.both')).join(), /No source here compares these two/);
    await choose(widget, 'role', '3');
    await eventually(async () =>
      assert.match(await caption(), /^Product management and Individual contributor/),
    );
  });

  it('sources are written out when that is wanted', async (stage) => {
    const { widget } = await read(stage);
    const marks = await widget.count('.mark');
    assert.ok(marks > 150, `${marks} marks`);
    assert.equal(await widget.count('.mark.full'), 0);
    await widget.press('label:has([name="sources"])');
    await eventually(async () => assert.equal(await widget.count('.mark.full'), marks));
    const [first] = await widget.texts('.mark.full');
    assert.match(first, /\(004\): stated there, last checked on (\d+ [A-Z][a-z]+|[A-Z][a-z]+ \d+,) \d{4}/);
  });

  it('other views lead to the section they are about', async ({ open }) => {
    const { widget } = await open('plain.html');
    await widget.put(SHEET.answers);
    for (const [key, id] of [
      ['result.read-questions', 'six-questions'],
      ['result.read-forecast', 'forecast'],
      ['result.read-roles', 'roles'],
    ]) {
      await widget.seen('.how-read');
      await widget.pressButton(texts[key]);
      await at(widget, id);
      await widget.evaluate((element) => element.show('result'));
    }
    for (const [view, key, id] of [
      ['ladder', 'ladders.read-ladders', 'ladders'],
      ['path', 'ladders.read-way-back', 'switching-back'],
    ]) {
      await widget.evaluate((element, name) => element.show(name), view);
      await widget.seen('.side');
      await eventually(() => widget.pressButton(texts[key]));
      await at(widget, id);
    }
  });

  it('leads on to the chart, the planner and the questions', async (stage) => {
    const { widget } = await read(stage);
    await widget.press('[aria-labelledby="ladders"] .go button');
    await eventually(async () => assert.equal(await widget.view(), 'ladder'));
  });

  it("where it cannot be had, that is said, and 'Try again' brings it", async ({ open }) => {
    let broken = true;
    const { widget } = await open('plain.html', {
      allowed: [/reading/i, /wasm/i, /Failed to load resource/, /NetworkError/],
      prepare: (tab) =>
        tab.route(
          (address) => isReading(address.pathname),
          (route) => (broken ? route.fulfill({ status: 404 }) : route.continue()),
        ),
    });
    await widget.pressButton(texts['show-read']);
    await waitFor(widget, '.told', texts['part-failed']);
    broken = false;
    await widget.pressButton(texts['try-again']);
    await widget.seen('.chapter');
  });

  it('starting again forgets the marks', async (stage) => {
    const { widget } = await read(stage);
    await widget.press('label:has([name="energises-0-ic"])');
    await waitFor(widget, '.marks', '1 of 9 for the IC');
    await widget.evaluate((element) => element.reset());
    await widget.pressButton(texts['show-read']);
    await widget.seen('.chapter');
    await waitFor(widget, '.marks', texts['reading.marks-none']);
  });
});
