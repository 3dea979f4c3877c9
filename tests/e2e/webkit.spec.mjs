// The same files in WebKit: the engine of Safari, here as WebKitGTK. What the other two browsers are
// asked in every file is asked here once for each way of having the widget: embedded, from one file,
// in a frame, offline, and where a page forbids something. Keys and clicks are real ones.
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it as test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { eventually } from './support/eventually.mjs';
import { IN_A_FRAME, fiftyMore, frameAlone, journey } from './support/journey.mjs';
import { acme, brief } from './support/packs.mjs';
import { refuseOnce } from './support/panic.mjs';
import { dist, serve, serveFolder } from './support/server.mjs';
import { asAnswers, sheet } from './support/sheets.mjs';
import { headingOf, pack, texts, verdictOf } from './support/texts.mjs';
import { launchWebKit, missing } from './support/webkit.mjs';
import { Widget } from './support/widget.mjs';

const SHEET = sheet('1e', '2c', '3f', '4e', '5a', '6a');
const fromDisk = pathToFileURL(path.join(dist, 'two-ladders.html')).href;
const why = missing();

describe(`in WebKit${why ? ` (not there: ${why})` : ''}`, { concurrency: 1, skip: Boolean(why) }, () => {
  let page;
  let server;
  before(async () => {
    [server, page] = await Promise.all([serve(), launchWebKit()]);
    await page.resize(1200, 1000);
  });
  after(async () => {
    await page?.close();
    await server?.close();
  });

  const it = (sentence, body) => test(sentence, { timeout: 60_000 }, body);
  const open = async (address, { ready = true } = {}) => {
    await page.goto(new URL(address, `${server.origin}/pages/`).href);
    const widget = new Widget(page);
    if (ready) await widget.ready();
    return widget;
  };
  const forget = () => page.evaluate('localStorage.clear()');

  it('the embedded widget gives a result and shows every view', async () => {
    await journey(await open('plain.html'));
    await forget();
  });

  it('the keyboard alone answers a question', async () => {
    const widget = await open('plain.html');
    await page.keyboard.press('Tab');
    await eventually(async () => {
      if ((await widget.focused())?.label !== texts.begin) {
        await page.keyboard.press('Tab');
        throw new Error('Begin has no focus');
      }
    });
    await page.keyboard.press('Enter');
    await widget.focusedOnHeading(headingOf(1));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await eventually(async () => assert.ok((await widget.get('answers')).q1));
    await forget();
  });

  it('one file opens from disk and has everything', async () => {
    await page.goto(fromDisk);
    const widget = new Widget(page);
    await widget.ready();
    await journey(widget);
    const fetched = await page.evaluate(
      `fetch(${JSON.stringify(`${server.origin}/pages/plain.html`)}).then(() => 'went out', () => 'refused')`,
    );
    assert.equal(fetched, 'refused', 'by its own policy');
    await forget();
  });

  it('one file keeps its answers on the disk', async () => {
    await page.goto(fromDisk);
    const widget = new Widget(page);
    await widget.ready();
    await widget.next();
    await widget.answer(['1c', '2d']);
    await page.reload();
    await widget.ready();
    assert.deepEqual(await widget.get('answers'), { q1: '1c', q2: '2d' });
    await forget();
  });

  for (const [name, how] of Object.entries(IN_A_FRAME)) {
    it(`one file works in a frame that may run scripts and nothing else, by ${name}`, async () => {
      await open('base.html');
      await frameAlone(page, how);
      await page.frame(0);
      try {
        const widget = new Widget(page);
        await widget.ready();
        await widget.complete(SHEET.answers);
        await widget.headed(verdictOf(SHEET.headline).title);
      } finally {
        await page.frame(null);
      }
    });
  }

  it('a frame is as high as what is in it, and dark where the page is', async () => {
    await open('host.html', { ready: false });
    await eventually(async () => {
      const height = await page.evaluate(`document.querySelector('iframe').offsetHeight`);
      assert.ok(height > 500, `${height} px`);
      await page.frame(0);
      const inside = await page.evaluate(`[
        Math.ceil(document.querySelector('two-ladders').getBoundingClientRect().height),
        document.querySelector('two-ladders').getAttribute('theme'),
      ]`);
      await page.frame(null);
      assert.deepEqual(inside, [height, 'dark']);
    });
  });

  for (const address of ['strict-policy.html', 'trusted-types.html', 'guest.html', 'torture.html']) {
    it(`works on ${address}`, async () => {
      const widget = await open(address);
      await widget.complete(SHEET.answers);
      await widget.headed(verdictOf(SHEET.headline).title);
      await widget.call('show', 'read');
      await widget.seen('.chapter');
      await forget();
    });
  }

  it('the form stays where a policy forbids wasm, and says why', async () => {
    const widget = await open('paper-no-wasm.html', { ready: false });
    await widget.seen('.broken');
    assert.ok((await widget.texts('.broken p')).join(' ').includes(texts['element.why-policy']));
    const chosen = await page.evaluate(`document.querySelector('input[value="1c"]').checkVisibility()`);
    assert.equal(chosen, true);
  });

  it('the form stays where the file is missing, and works when it is there again', async () => {
    const widget = await open('late.html', { ready: false });
    await widget.attribute('base', '/nowhere/');
    await page.evaluate('window.bringScript()');
    await widget.seen('.broken');
    assert.ok((await widget.texts('.broken p')).join(' ').includes(texts['element.why-file']));
    assert.equal(await page.evaluate(`document.querySelector('#fallback').checkVisibility()`), true);
    await widget.attribute('base', null);
    await widget.pressButton(texts['element.restart']);
    await widget.gone('.broken');
    await widget.headed(pack.opening.heading);
  });

  it('a wasm file with a wrong type is used all the same', async () => {
    const widget = await open('late.html', { ready: false });
    await widget.attribute('base', '/mistyped/embed/');
    await page.evaluate('window.bringScript()');
    await widget.ready();
    await widget.headed(pack.opening.heading);
  });

  it('what was chosen on paper stays chosen', async () => {
    await open('late.html', { ready: false });
    await page.evaluate(`(async () => {
      const host = document.querySelector('two-ladders');
      const paper = await (await fetch('/dist/embed/fallback.html')).text();
      host.innerHTML = paper;
      host.setAttribute('storage', 'none');
      host.querySelector('[value="1c"]').checked = true;
      await window.bringScript();
    })()`);
    const widget = new Widget(page);
    await widget.ready();
    await widget.headed(headingOf(2));
    assert.deepEqual(await widget.get('answers'), { q1: '1c' });
  });

  const withPack = async (name) => {
    const widget = await open('late.html', { ready: false });
    await widget.attribute('pack', `/packs/${name}`);
    await page.evaluate('window.bringScript()');
    return widget;
  };

  it('a pack opens from an address, and gives a result with its own words', async () => {
    const widget = await withPack('acme.json');
    await widget.ready();
    await widget.headed(acme.opening.heading);
    await widget.complete(['1a', '2a', '3a', '4a', '5d', '6b']);
    await widget.headed('A maker, clearly');
    assert.equal((await widget.get('result')).pack.id, 'acme');
    await widget.call('show', 'ladder');
    await widget.seen('.stand');
    await forget();
  });

  it('a bad pack is refused in words, and ours is one press away', async () => {
    const widget = await withPack('faulty.json');
    await widget.seen('.faults');
    assert.match((await widget.texts('.faults li'))[0], /^questions\[3\]\.choices\[1\]\.lean, line \d+/);
    await widget.pressButton(texts['check.builtin']);
    await widget.headed(pack.opening.heading);
  });

  it('a pack that stands in the page is shown', async () => {
    const widget = await open('late.html', { ready: false });
    await widget.evaluate((element, text) => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = text;
      element.append(script);
    }, JSON.stringify(brief));
    await page.evaluate('window.bringScript()');
    await widget.ready();
    await widget.headed(brief.opening.heading);
  });

  it('works where nothing may be stored', async () => {
    const widget = await open('no-storage.html');
    await widget.next();
    await widget.choose('1c');
    await eventually(async () => assert.deepEqual(await widget.get('answers'), { q1: '1c' }));
  });

  it('a panic costs no answer', async () => {
    const widget = await open('plain.html');
    await widget.set('answers', asAnswers(['1b', '2a']));
    await refuseOnce(page, 'widget');
    await widget.next();
    await widget.seen('.broken');
    await widget.pressButton(texts['element.restart']);
    await widget.gone('.broken');
    await widget.ready();
    assert.deepEqual(await widget.get('answers'), asAnswers(['1b', '2a']));
    await forget();
  });

  it('fifty on one page work', async () => {
    await open('late.html', { ready: false });
    await page.evaluate(`window.bringScript().then(() => document.querySelector('two-ladders').ready)`);
    const each = await fiftyMore(page);
    console.log(`WebKit: ${each.toFixed(1)} ms for each of fifty elements`);
  });

  it('the hosted page works whole when its server is gone', async () => {
    const site = await serveFolder(path.join(dist, 'site'));
    try {
      await page.goto(`${site.origin}/`);
      const widget = new Widget(page);
      await widget.ready();
      await eventually(async () => {
        const state = await page.evaluate(
          'navigator.serviceWorker.getRegistration().then((one) => one?.active?.state ?? "none")',
        );
        assert.equal(state, 'activated');
      });
      await site.close();
      await page.reload();
      await widget.ready();
      await widget.headed(pack.opening.heading);
      await journey(widget);
    } finally {
      await site.close();
    }
  });
});
