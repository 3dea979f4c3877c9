// Finished results are kept if the person wants it, laid beside each other, and deleted for good.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { saved, watchCarried } from './support/carried.mjs';
import { becomes, today } from './support/clock.mjs';
import { eventually } from './support/eventually.mjs';
import { fill, headingOf, pack, texts, verdictOf } from './support/texts.mjs';

const ONE = ['1e', '2b', '3f', '4c', '5b', '6b'];
const OTHER = ['1a', '2b', '3b', '4c', '5b', '6b'];

const stored = (page) => page.evaluate(() => localStorage.getItem('two-ladders:results'));

async function compare(widget) {
  await widget.evaluate((element) => element.show('compare'));
  await widget.seen('.earlier');
}

const days = (widget) => widget.texts('.results .day');

/** Two results, four weeks apart, over a reload. */
async function withTwo({ open }, page = 'history.html') {
  const opened = await open(page, { before: watchCarried, prepare: today('2026-11-02') });
  const { widget } = opened;
  await widget.complete(ONE);
  await widget.seen('.take');
  await becomes(opened.page, '2026-11-30');
  await opened.page.reload();
  await widget.ready();
  await widget.seen('.look');
  await widget.press('.look .retake');
  await widget.headed(headingOf(1));
  assert.deepEqual(await widget.chosen(), [], 'nobody is led by what they said before');
  await widget.answer(OTHER);
  await widget.next();
  await widget.seen('.take');
  await compare(widget);
  return opened;
}

inBrowsers((it) => {
  it('a blog keeps nothing until the person says so, and then keeps this result', async ({ open }) => {
    const { page, widget } = await open('plain.html', { prepare: today('2026-11-26') });
    await widget.complete(ONE);
    await widget.seen('.take');
    assert.equal(await stored(page), null);
    assert.ok((await widget.texts('.kept p')).includes(texts['result.kept-off']));
    await widget.press('.keep-results');
    await eventually(async () => assert.match(await stored(page), /^on\n2026-11-26 /));
    await widget.pressButton(texts['result.kept-stop']);
    await eventually(async () => assert.match(await stored(page), /^off\n2026-11-26 /));
  });

  it('our own page keeps each finished result with its day, over a reload', async (stage) => {
    const { page, widget } = await withTwo(stage);
    assert.deepEqual(await days(widget), ['November 30, 2026', 'November 2, 2026']);
    assert.equal((await stored(page)).trim().split('\n').length, 2);
    await page.reload();
    await widget.ready();
    await widget.seen('.earlier');
    assert.deepEqual(await days(widget), ['November 30, 2026', 'November 2, 2026']);
  });

  it('says what has changed, and that the first two questions are the seed of a switch', async (stage) => {
    const { widget } = await withTwo(stage);
    const changes = await widget.text('.changes');
    assert.ok(changes.includes(pack.questions[0].topic));
    assert.deepEqual(await widget.texts('.seed'), [fill(pack.seed, { question: '1' })]);
  });

  it('draws how each answer moved, and says it in words', async (stage) => {
    const { widget } = await withTwo(stage);
    assert.equal(await widget.count('.panels li'), 6);
    assert.equal(await widget.count('.panels circle'), 12);
    const [first] = await widget.texts('.panels .read');
    assert.match(first, /^November 2, 2026: strongly .*management.*November 30, 2026: strongly/);
  });

  it('is saved as a file, loaded elsewhere, and joined with what is there', async (stage) => {
    const opened = await withTwo(stage);
    const file = await saved(opened, (widget) =>
      widget.pressButton(texts['result.history-save']),
    );
    assert.equal(file.name, 'two-ladders-results-2026-11-30.json');
    const other = await stage.open('history.html', { prepare: today('2026-12-24') });
    await other.widget.complete(['1c', '2c', '3d', '4c', '5c', '6c']);
    await compare(other.widget);
    await other.page
      .locator('two-ladders .load input')
      .setInputFiles({ name: file.name, mimeType: file.type, buffer: file.bytes });
    await eventually(async () =>
      assert.deepEqual(await days(other.widget), [
        'December 24, 2026',
        'November 30, 2026',
        'November 2, 2026',
      ]),
    );
  });

  it('what is damaged is set aside, told, and offered as a file', async ({ open }) => {
    const { page, widget } = await open('history.html', {
      before: watchCarried,
      prepare: async (tab) => {
        await today('2026-11-26')(tab);
        await tab.addInitScript(() => {
          // Also runs in the empty page before this one, which has no storage.
          if (location.protocol !== 'http:') return;
          if (!localStorage.getItem('two-ladders:results')) {
            localStorage.setItem('two-ladders:results', 'on\n2026-99-99 nonsense\n\u0001\n');
          }
        });
      },
    });
    await widget.complete(ONE);
    await widget.seen('.take');
    await compare(widget);
    await widget.seen('.damaged');
    assert.equal((await days(widget)).length, 1, 'the new result is kept all the same');
    const file = await saved({ page, widget }, (one) =>
      one.pressButton(texts['result.damaged-save']),
    );
    assert.ok(file.bytes.toString('utf8').includes('2026-99-99 nonsense'));
    await widget.pressButton(texts['result.damaged-drop']);
    await widget.gone('.damaged');
    assert.ok(!(await stored(page)).includes('nonsense'));
  });

  it('a full storage is told, and nothing else breaks', async ({ open }) => {
    const { page, widget } = await open('history.html', {
      before: () => {
        const { setItem } = Storage.prototype;
        Storage.prototype.setItem = function (key, value) {
          if (key.endsWith(':results')) throw new DOMException('full', 'QuotaExceededError');
          setItem.call(this, key, value);
        };
      },
    });
    await widget.complete(ONE);
    await widget.seen('.take');
    await eventually(async () => assert.equal(await widget.text('.status'), texts['not-kept']));
    assert.equal(await stored(page), null);
  });

  it('everything is deleted after a question, and nothing is left', async (stage) => {
    const { page, widget } = await withTwo(stage);
    await widget.press('.delete');
    const focused = () => widget.evaluate((element) => element.shadowRoot.activeElement?.id);
    await eventually(async () => assert.equal(await focused(), 'delete-question'));
    await widget.pressButton(texts['result.delete-not']);
    await widget.gone('#delete-question');
    assert.equal((await days(widget)).length, 2);
    await widget.press('.delete');
    await widget.press('.ask .confirm');
    await widget.headed(pack.opening.heading);
    const left = await page.evaluate(() => Object.keys(localStorage));
    assert.deepEqual(left.filter((key) => key.startsWith('two-ladders')), []);
    assert.deepEqual(await widget.get('answers'), {});
  });

  it('starting again keeps the earlier results, and reset() does not', async (stage) => {
    const { page, widget } = await withTwo(stage);
    await widget.press('.restart');
    await widget.pressButton(texts['restart-confirm']);
    await widget.headed(pack.opening.heading);
    assert.equal((await stored(page)).trim().split('\n').length, 2);
    await widget.call('reset');
    assert.equal(await stored(page), null);
  });

  it('days are written the way of the place, and a page that says nonsense breaks nothing', async ({
    open,
  }) => {
    for (const [lang, written] of [
      ['en-GB', /on \d+ \w+ 20\d\d\./],
      ['en-', /on \w+ \d+, 20\d\d\./],
      ['xx', /on \w+ \d+, 20\d\d\./],
    ]) {
      const { widget } = await open('history.html', { prepare: today('2026-11-26') });
      await widget.attribute('lang', lang);
      await widget.put(ONE);
      await widget.seen('.experiment');
      assert.match(await widget.text('.experiment dd:first-of-type'), written);
    }
  });

  it('at the review date it asks what the experiment showed', async ({ open }) => {
    const { page, widget } = await open('history.html', { prepare: today('2026-11-26') });
    await widget.complete(OTHER);
    await widget.seen('.take');
    assert.equal(await widget.count('.look'), 0);
    await becomes(page, '2027-02-25');
    await page.reload();
    await widget.ready();
    await widget.seen('.look');
    assert.match(await widget.text('.look p'), /February 25, 2027/);
    assert.equal(await widget.text('[part="headline"]'), verdictOf('leaning-ic').title);
  });
});
