// Packs of somebody else's: from an address, from the page itself, given by a script; and everything
// that can be wrong with one.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { eventually } from './support/eventually.mjs';
import { acme, brief, faulty } from './support/packs.mjs';
import { headingOf, pack as builtin, texts } from './support/texts.mjs';
import { Widget } from './support/widget.mjs';

const ALL = ['1a', '2a', '3a', '4a', '5d', '6b'];
const heard = (page) => page.evaluate(() => window.heard.map(({ type }) => type));

/** Opens a page whose widget has this pack. */
const withPack = (open, name, options = {}) =>
  open('plain.html', {
    ...options,
    before: `document.addEventListener('DOMContentLoaded', () =>
      document.querySelector('two-ladders').setAttribute('pack', '/packs/${name}'))`,
  });

inBrowsers((it) => {
  it('shows a pack from an address, with its ladders, result and reading', async ({ open }) => {
    const { widget, requests } = await withPack(open, 'acme.json');
    await widget.headed(acme.opening.heading);
    await eventually(async () =>
      assert.ok((await widget.texts('.ladders .title')).join(' ').includes('A-')),
    );
    await widget.next();
    await widget.headed(acme.questions[0].heading);
    await widget.answer(ALL);
    await widget.next();
    await widget.seen('[part="headline"]');
    assert.equal(await widget.text('[part="headline"]'), 'A maker, clearly');
    assert.equal((await widget.get('result')).pack.id, 'acme');
    await widget.call('show', 'read');
    await eventually(async () =>
      assert.ok((await widget.texts('h3')).includes('What Acme says')),
    );
    assert.ok(requests.some((address) => address.endsWith('/packs/acme.json')));
  });

  it('shows a pack that stands in the page', async ({ open }) => {
    const before = `document.addEventListener('DOMContentLoaded', () => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = ${JSON.stringify(JSON.stringify(brief))};
      document.querySelector('two-ladders').append(script);
    })`;
    const { widget } = await open('plain.html', { before });
    await widget.headed(brief.opening.heading);
    await widget.next();
    await widget.answer(ALL.slice(0, 4));
    await widget.next();
    assert.deepEqual(Object.keys(await widget.get('answers')), ['q1', 'q2', 'q3', 'q4']);
  });

  it('waits for a pack that stands behind a script which is there at once', async ({ open }) => {
    const body = `<!doctype html><html lang="en"><title>Early</title><link rel="icon" href="data:,">
      <script src="/dist/embed/two-ladders.js"></script><h1>Early</h1>
      <two-ladders id="widget"><script type="application/json">${JSON.stringify(brief)}</script></two-ladders>`;
    const { widget } = await open('early.html', {
      prepare: (tab) =>
        tab.route('**/pages/early.html', (route) => route.fulfill({ contentType: 'text/html', body })),
    });
    await widget.headed(brief.opening.heading);
  });

  it('fetches nothing more where the pack is the built-in one', async ({ open }) => {
    const { requests } = await open('plain.html');
    assert.ok(!requests.some((address) => /check-|packs/.test(address)));
  });

  it('takes any MIME type, and waits for a slow server', async ({ open }) => {
    for (const name of ['mistyped.txt', 'slow.json']) {
      const { widget } = await withPack(open, name);
      await widget.headed(acme.opening.heading);
    }
  });

  it('goes over to another pack, and keeps the answers to each', async ({ open }) => {
    const { widget } = await open('plain.html');
    await widget.next();
    await widget.answer(['1a', '2b']);
    await widget.attribute('pack', '/packs/brief.json');
    await widget.headed(brief.opening.heading);
    await widget.next();
    await widget.answer(['1e']);
    assert.deepEqual(await widget.get('answers'), { q1: '1e' });
    await widget.attribute('pack', null);
    await eventually(async () =>
      assert.deepEqual(await widget.get('answers'), { q1: '1a', q2: '2b' }),
    );
    await widget.attribute('pack', '/packs/brief.json');
    await eventually(async () => assert.deepEqual(await widget.get('answers'), { q1: '1e' }));
  });

  it('says of a bad pack what is wrong and how to mend it, and offers ours', async ({ open }) => {
    const { page, widget } = await withPack(open, 'faulty.json', { ready: false });
    await widget.seen('.faults');
    const said = await widget.texts('.faults li');
    assert.equal(said.length, 2);
    assert.match(said[0], /^questions\[3\]\.choices\[1\]\.lean, line \d+, column \d+ Found 5; allowed is a whole number from -2 to 2\. /);
    assert.match(said[1], /^titel, line \d+, column \d+ Found a field "titel"; .*Did you mean "title"\?/);
    const why = await widget.evaluate((element) => element.ready.catch((error) => error.message));
    assert.match(why, /could not show this pack/);
    assert.ok((await heard(page)).includes('tl-error'));
    await widget.pressButton(texts['check.builtin']);
    await widget.headed(builtin.opening.heading);
    await widget.next();
    await widget.headed(headingOf(1));
  });

  it('says what is wrong with what is no pack at all', async ({ open }) => {
    const expected = [
      ['page.json', /line 1, column 1 Found "<"; .*This is a page: look whether the address is right/],
      ['cut.json', /Found the end of the file; .*It was cut off/],
      ['latin.json', /Found bytes that are no UTF-8; .*Save the file as UTF-8/],
      ['missing.json', /\/packs\/missing\.json Found the answer 404; allowed is a pack\. Look whether/],
    ];
    for (const [name, words] of expected) {
      const options = { ready: false, allowed: [/404/] };
      const { widget } = await withPack(open, name, options);
      await eventually(async () => {
        const said = await widget.texts('.broken');
        assert.match(said.join(' '), words, name);
      });
    }
  });

  it('asks for a pack once, and waits for none that is not wanted any more', async ({ open }) => {
    const { page, widget, requests } = await withPack(open, 'never.json', { ready: false });
    const asked = (name) => requests.filter((address) => address.endsWith(name)).length;
    await eventually(() => assert.equal(asked('never.json'), 1));
    await widget.attribute('pack', '/packs/acme.json');
    await widget.headed(acme.opening.heading);
    await page.evaluate(() => {
      const element = document.createElement('two-ladders');
      element.id = 'second';
      element.setAttribute('start', 'now');
      element.setAttribute('pack', '/packs/brief.json');
      document.body.append(element);
      return element.ready;
    });
    assert.equal(asked('brief.json'), 1);
  });

  it('gives up on a server that never comes to an end', async ({ open }) => {
    const { widget } = await withPack(open, 'never.json', { ready: false });
    await eventually(async () => {
      const said = (await widget.texts('.faults li')).join(' ');
      assert.match(said, /Found no whole answer within 15 seconds; allowed is a pack\. Try again/);
    }, 25_000);
    await widget.pressButton(texts['check.builtin']);
    await widget.headed(builtin.opening.heading);
  });

  it('says so where no server answers', async ({ open }) => {
    const { widget } = await open('plain.html', { allowed: [/packs|fetch|connect|127\.0\.0\.1/i] });
    await widget.attribute('pack', 'http://127.0.0.1:20999/none.json');
    await widget.seen('.faults');
    const said = (await widget.texts('.faults li'))[0];
    assert.match(said, /^http:\/\/127\.0\.0\.1:20999\/none\.json Found no answer; allowed is a pack\. /);
    assert.match(said, /Access-Control-Allow-Origin/);
  });

  it('paints itself in the colours of a pack, in light and dark, below those of the page', async ({
    open,
  }) => {
    const { widget } = await withPack(open, 'painted.json');
    await widget.headed(builtin.opening.heading);
    const paper = () => widget.evaluate((element) =>
      getComputedStyle(element.shadowRoot.querySelector('.root')).backgroundColor);
    assert.equal(await paper(), 'rgb(255, 244, 224)');
    await widget.attribute('theme', 'dark');
    assert.equal(await paper(), 'rgb(0, 20, 31)');
    await widget.evaluate((element) => element.style.setProperty('--tl-paper', '#123456'));
    assert.equal(await paper(), 'rgb(18, 52, 86)');
    await widget.evaluate((element) => element.style.removeProperty('--tl-paper'));
    await widget.attribute('theme', null);
    await widget.attribute('pack', null);
    await eventually(async () => assert.equal(await paper(), 'rgb(250, 248, 244)'));
  });

  it('shows no pack whose scoring breaks a promise', async ({ open }) => {
    const { widget } = await withPack(open, 'unfair.json', { ready: false });
    await widget.seen('.faults');
    assert.match((await widget.texts('.faults li')).join(' '), /questions\[0\]/);
  });

  it('keeps nothing of one pack for the next', async ({ open }) => {
    const { widget } = await open('plain.html');
    await widget.next();
    await widget.answer(['1a']);
    const seen = await widget.evaluate((element) => {
      element.setAttribute('pack', '/packs/slow.json');
      return element.answers;
    });
    assert.deepEqual(seen, {});
    await widget.headed(acme.opening.heading);
    assert.deepEqual(await widget.get('answers'), {});
  });

  it('does not read 50 MB to its end', async ({ open }) => {
    const { widget } = await withPack(open, 'huge.json', { ready: false });
    await widget.seen('.faults');
    assert.match((await widget.texts('.faults li'))[0], /Found \d+ bytes; allowed is at most 1048576 bytes/);
  });

  it('answers to the built-in pack survive a bad one', async ({ open }) => {
    const { widget } = await open('plain.html');
    await widget.next();
    await widget.answer(['1b', '2a']);
    await widget.attribute('pack', '/packs/faulty.json');
    await widget.seen('.faults');
    await widget.pressButton(texts['check.builtin']);
    await eventually(async () =>
      assert.deepEqual(await widget.get('answers'), { q1: '1b', q2: '2a' }),
    );
    assert.equal(faulty.id, 'faulty');
  });

  it('a script can give a pack', async ({ open }) => {
    const { widget } = await open('plain.html');
    await widget.evaluate((element, pack) => element.loadPack(pack), JSON.stringify(acme));
    await widget.headed(acme.opening.heading);
  });

  it('a pack that is named before the widget has begun is what it begins with', async ({ open }) => {
    const { page, widget, requests } = await open('lazy.html', { ready: false });
    await page.evaluate(() => customElements.whenDefined('two-ladders').then(() => {}));
    await widget.attribute('pack', '/packs/acme.json');
    await page.mouse.move(100, 100);
    await page.mouse.wheel(0, 6000);
    await widget.headed(acme.opening.heading);
    assert.equal(requests.filter((address) => address.endsWith('/packs/acme.json')).length, 1);
  });

  it('links with answers are still heard after another pack was shown', async ({ open }) => {
    const { page, widget } = await open('share.html');
    await widget.attribute('pack', '/packs/acme.json');
    await widget.headed(acme.opening.heading);
    await widget.attribute('pack', null);
    await widget.headed(builtin.opening.heading);
    await page.evaluate(() => {
      location.hash = 'tl=read.sources';
    });
    await eventually(async () => assert.equal(await widget.all('*', ([one]) => one.getRootNode().host.dataset.view), 'read'));
  });

  it('a script can give a pack to an element that is not in the page yet', async ({ open }) => {
    const { page } = await open('plain.html');
    await page.evaluate(async (pack) => {
      const element = document.createElement('two-ladders');
      element.id = 'later';
      element.loadPack(pack).catch((error) => {
        window.refused = error.message;
      });
      // By then all of it has been loaded, and nobody wanted it.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      document.querySelector('main').append(element);
    }, JSON.stringify(acme));
    const later = new Widget(page, '#later');
    await page.locator('#later').scrollIntoViewIfNeeded();
    await later.headed(acme.opening.heading);
    assert.equal(await page.evaluate(() => window.refused), undefined);
  });
});
