// What is set on the ladders: kept over everything that keeps answers, forgotten with them, and the
// paths in the share code.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inBrowsers } from './support/browsers.mjs';
import { eventually } from './support/eventually.mjs';
import { choose, described, openRung, show, studied } from './support/ladders.mjs';
import { PANIC, refuseOnce } from './support/panic.mjs';
import { project } from './support/project.mjs';
import { fill, headingOf, ladders, pack, texts } from './support/texts.mjs';

const WITH_PATHS = '2.p9b1.effeaa.pi3x24m2x36i4x12-i3x24i4x36.s5y';
const WITHOUT = '1.p9b1.effeaa.9h9';
const FRESH = { open: [], here: '-', against: null, highest: '-', employer: ['unknown'] };

const codes = (version) =>
  readFileSync(path.join(project, `tests/fixtures/codes-v${version}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(' | ')[0]);

/** Sets everything there is on a page of ladders, and gives back how it looks. */
async function study(widget) {
  await show(widget, 'ladder');
  await openRung(widget, 'ic-4');
  await choose(widget, 'against', 'm3');
  await choose(widget, 'here', 'i3');
  await choose(widget, 'highest-title', 'i5');
  await widget.press('label:has(input[value="stops-at-senior"])');
  await widget.press('.claims .option');
  await eventually(async () => {
    const { claims, employer } = await studied(widget);
    assert.deepEqual([claims, employer], [[true], ['stops-at-senior']]);
  });
  const all = await studied(widget);
  assert.deepEqual(all.open, ['ic-4']);
  assert.equal(all.against, 'm3');
  assert.equal(all.drawn['.ring'], 1);
  assert.equal(all.drawn['.rung.absent'], 1);
  return all;
}

const stays = (widget, all) =>
  eventually(async () => assert.deepEqual(await studied(widget), all));

async function forgotten(widget) {
  await widget.headed(pack.opening.heading);
  await show(widget, 'ladder');
  const { open, here, against, highest, employer, drawn } = await studied(widget);
  assert.deepEqual({ open, here, against, highest, employer }, FRESH);
  assert.deepEqual(Object.values(drawn), [0, 0, 0, 0, 0]);
}

inBrowsers((it) => {
  it('survives a move, a removal and a reload', async ({ open }) => {
    const { page, widget } = await open('plain.html');
    const all = await study(widget);
    await page.evaluate(() => {
      const section = document.createElement('section');
      document.querySelector('main').prepend(section);
      section.append(document.querySelector('two-ladders'));
    });
    await stays(widget, all);
    await page.evaluate(async () => {
      const element = document.querySelector('two-ladders');
      element.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      document.querySelector('main').append(element);
    });
    await stays(widget, all);
    await page.reload();
    await widget.ready();
    await stays(widget, all);
    assert.equal(await widget.view(), 'ladder');
  });

  it('survives a panic, where nothing may be stored too', async ({ open }) => {
    const { page, widget } = await open('no-storage.html', { allowed: PANIC });
    const all = await study(widget);
    await refuseOnce(page, 'widget');
    await widget.pressButton(texts['show-quiz']);
    await widget.seen('.broken[role="alert"]');
    await widget.pressButton(texts['element.restart']);
    await widget.ready();
    await show(widget, 'ladder');
    await stays(widget, all);
  });

  it('is shown beside the first question after a reload, without a touch', async ({ open }) => {
    const { page, widget } = await open('plain.html');
    await openRung(widget, 'ic-4');
    await page.reload();
    await widget.ready();
    await widget.headed(pack.opening.heading);
    await widget.seen('.rung-detail');
    assert.deepEqual((await studied(widget)).open, ['ic-4']);
  });

  it('is forgotten by Restart and by reset()', async ({ open }) => {
    const { page, widget } = await open('plain.html');
    await study(widget);
    await widget.press('.restart');
    await widget.pressButton(texts['restart-confirm']);
    await forgotten(widget);
    await study(widget);
    await widget.call('reset');
    await forgotten(widget);
    await page.reload();
    await widget.ready();
    await widget.seen('.stand');
    assert.deepEqual((await studied(widget)).open, []);
  });

  it('opens a code with paths, draws them, and gives the same code back', async ({ open }) => {
    const { widget } = await open('plain.html');
    assert.equal(await widget.set('code', WITH_PATHS), null);
    await widget.seen('[part="headline"]');
    assert.equal(await widget.get('code'), WITH_PATHS);
    await show(widget, 'ladder');
    await eventually(async () => assert.equal((await studied(widget)).drawn['.route'], 2));
    const { individual_contributor: individual, management } = ladders;
    const said = await described(widget);
    for (const [key, rungs] of [
      ['chart-path', [individual[2], management[1], individual[3]]],
      ['chart-second-path', [individual[2], individual[3]]],
    ]) {
      const titles = rungs.map((one) => one.title).join(', ');
      assert.ok(said.includes(fill(texts[`ladders.${key}`], { rungs: titles })), said);
    }
    assert.equal((await widget.get('result')).code, WITH_PATHS);
    assert.equal(await widget.set('code', WITHOUT), null);
    assert.equal(await widget.get('code'), WITHOUT);
    await show(widget, 'ladder');
    await eventually(async () => assert.equal((await studied(widget)).drawn['.route'], 0));
  });

  it('opens every code that is out in the world', async ({ open }) => {
    const { widget } = await open('plain.html');
    const all = [...codes(1), ...codes(2)];
    assert.ok(all.length > 30);
    const back = await widget.evaluate(
      (element, given) =>
        given.map((code) => {
          element.code = code;
          return element.code;
        }),
      all,
    );
    // The situation goes with a code, but not back into one; and each has a check of its own.
    const said = (code) => {
      const [version, name, answers, ...rest] = code.split('.');
      return [version, name, answers, rest.find((part) => /^p.*x/.test(part))];
    };
    assert.deepEqual(back.map(said), all.map(said));
  });

  it('opens no code of the address over a path that was laid', async ({ open }) => {
    const code = '2.p9b1.------.p-m2x60.d4t';
    const { page, widget } = await open('plain.html');
    await widget.set('code', code);
    await page.goto(new URL(`share.html#tl=${WITHOUT}`, page.url()).href);
    await widget.ready();
    assert.equal(await widget.get('code'), code);
  });

  it('carries a path in the address too, with no answer beside it', async ({ open }) => {
    const code = '2.p9b1.------.p-m2x60.d4t';
    const { page, widget } = await open(`share.html#tl=${code}`);
    assert.equal(await widget.get('code'), code);
    await widget.headed(texts['ladders.path-heading']);
    await widget.evaluate((element) => element.show('quiz'));
    await widget.headed(pack.opening.heading);
    await widget.next();
    await widget.headed(headingOf(1));
    await widget.choose('1a');
    await eventually(async () => {
      const now = await widget.get('code');
      assert.match(now, /\.p-m2x60\./);
      assert.equal(await page.evaluate(() => location.hash), `#tl=${now}`);
    });
    await widget.call('reset');
    await eventually(async () => assert.equal(await page.evaluate(() => location.hash), ''));
  });
});
