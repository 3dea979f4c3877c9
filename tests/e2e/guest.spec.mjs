// Pages that make it hard for a guest: strict policies, loud styles, hidden corners, host colours that
// cannot be read, other versions, and many guests at once.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { eventually } from './support/eventually.mjs';
import { fiftyMore, journey } from './support/journey.mjs';
import { memories } from './support/memories.mjs';
import { manifest } from './support/server.mjs';
import { sheet } from './support/sheets.mjs';
import { headingOf, verdictOf } from './support/texts.mjs';
import { Widget } from './support/widget.mjs';

const VERSION = manifest().version;
const SHEET = sheet('1e', '2c', '3f', '4e', '5a', '6a');

inBrowsers((it, name) => {
  it('works from another server with not a word too much in the policy', async ({ open, origin }) => {
    const { page, widget, requests, context } = await open('guest.html');
    await journey(widget);
    // The whole journey: its own files, from where the script came from, and nothing else.
    const cdn = origin.replace('127.0.0.1', 'localhost');
    const others = requests.filter(
      (address) =>
        !/^(data|blob):/.test(address) &&
        !new RegExp(`^${cdn}/shared/embed/[a-z_-]+(-[0-9a-f]{16})?\\.(js|wasm)$`).test(address),
    );
    assert.deepEqual(others, [`${origin}/pages/guest.html`]);
    assert.deepEqual(await context.cookies(), []);
    assert.equal(await page.evaluate(() => document.cookie), '');
    // Not one element of its own, no style sheet and no style attribute in the page.
    const left = await page.evaluate(() => [
      document.querySelectorAll('style, [style]').length,
      document.adoptedStyleSheets.length,
      document.querySelector('two-ladders').shadowRoot.querySelectorAll('style').length,
    ]);
    assert.deepEqual(left, [0, 0, 0]);
  });

  it('is whole on a page whose styles spare nothing, in the dark and from right to left', async ({
    open,
  }) => {
    const { page, widget } = await open('torture.html', { size: { width: 1000, height: 900 } });
    const look = await widget.all('.root, .view-heading, .primary', (all) =>
      all.map((one) => {
        const { fontSize, letterSpacing, textIndent, textTransform, textShadow, whiteSpace, direction, visibility } =
          getComputedStyle(one);
        return { fontSize: parseFloat(fontSize), letterSpacing, textIndent, textTransform, textShadow, whiteSpace, direction, visibility };
      }),
    );
    for (const one of look) {
      assert.ok(one.fontSize >= 16, `${one.fontSize} px`);
      assert.deepEqual({ ...one, fontSize: 0, letterSpacing: 0 }, {
        fontSize: 0,
        letterSpacing: 0,
        textIndent: '0px',
        textTransform: 'none',
        textShadow: 'none',
        whiteSpace: 'normal',
        direction: 'ltr',
        visibility: 'visible',
      });
    }
    await widget.complete(SHEET.answers);
    await widget.headed(verdictOf(SHEET.headline).title);
    // Inside what is folded and what is hidden nothing is fetched or mounted before it is opened.
    const folded = new Widget(page, '#folded');
    assert.equal(await folded.count('.root'), 0);
    await page.locator('main > details > summary').click();
    await folded.ready();
    await folded.next();
    await folded.headed(headingOf(1));
    await page.evaluate(() => {
      document.querySelector('#tab').hidden = false;
    });
    const tabbed = new Widget(page, '#tabbed');
    await eventually(async () => {
      await page.evaluate(() => document.querySelector('#tabbed').scrollIntoView());
      assert.equal(await tabbed.count('.root'), 1);
    });
    await tabbed.next();
    await tabbed.headed(headingOf(1));
    assert.equal(await widget.view(), 'result');
  });

  it('warns the author of colours that cannot be read, and of no others', async ({ open }) => {
    const warned = [];
    const listen = (tab) => tab.on('console', (message) => warned.push(message.text()));
    const paint = (tokens) => `document.addEventListener('DOMContentLoaded', () => {
      const style = document.createElement('style');
      style.textContent = 'two-ladders { ${tokens} }';
      document.head.append(style);
    })`;
    const good = await open('plain.html', {
      before: paint('--tl-paper: #fff; --tl-ink: oklch(0.3 0 0)'),
      prepare: listen,
    });
    await good.page.waitForTimeout(200);
    assert.deepEqual(warned, []);
    await open('plain.html', {
      before: paint('--tl-paper: #fff; --tl-muted: hsl(0 0% 60%)'),
      prepare: listen,
      allowed: [/contrast/],
    });
    await eventually(async () => assert.equal(warned.length, 1));
    assert.match(warned[0], /--tl-muted on --tl-paper has a contrast of 2\.8:1; text needs 4\.5:1/);
  });

  it('takes its colours, its corners and its type from the page', async ({ open }) => {
    const { widget } = await open('plain.html', {
      // A dark paper alone leaves the other colours as they were.
      allowed: [/contrast/],
      before: () => {
        document.addEventListener('DOMContentLoaded', () => {
          const style = document.createElement('style');
          style.textContent = `two-ladders { --tl-paper: rgb(1, 2, 3); --tl-ink: rgb(250, 251, 252);
            --tl-radius: 3px; --tl-font: monospace; --tl-font-size: 20px; --tl-space: 8px; }
            two-ladders::part(next) { text-decoration: underline; }`;
          document.head.append(style);
        });
      },
    });
    const look = await widget.all('.root, .primary', ([root, button]) => [
      getComputedStyle(root).backgroundColor,
      getComputedStyle(root).color,
      getComputedStyle(root).fontFamily,
      getComputedStyle(root).fontSize,
      getComputedStyle(root).paddingTop,
      getComputedStyle(button).borderTopLeftRadius,
      getComputedStyle(button).textDecorationLine,
    ]);
    assert.deepEqual(look, [
      'rgb(1, 2, 3)',
      'rgb(250, 251, 252)',
      'monospace',
      '21.25px',
      '8px',
      '3px',
      'underline',
    ]);
  });

  it('another version on the same page is not used, and says so', async ({ open }) => {
    const { page, widget } = await open('late.html', {
      ready: false,
      allowed: [/is on this page already/],
      prepare: (tab) =>
        tab.route(/two-ladders\.js\?other/, async (route) => {
          const response = await route.fetch();
          const other = (await response.text()).replaceAll(VERSION, '9.9.9');
          await route.fulfill({ response, body: other });
        }),
    });
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    await page.evaluate(async () => {
      await window.bringScript();
      const script = document.createElement('script');
      script.src = '/dist/embed/two-ladders.js?other';
      document.head.append(script);
      await new Promise((resolve) => script.addEventListener('load', resolve));
    });
    await widget.ready();
    assert.equal(await page.evaluate(() => customElements.get('two-ladders').version), VERSION);
    await eventually(async () => assert.ok(said.join().includes(`${VERSION} is on this page already; 9.9.9 is not used`)));
    await widget.next();
    await widget.headed(headingOf(1));
  });

  it('who listens late can read the result', async ({ open }) => {
    const { page, widget } = await open('plain.html');
    await widget.complete(SHEET.answers);
    const result = await page.evaluate(() => JSON.parse(JSON.stringify(document.querySelector('two-ladders').result)));
    assert.equal(result.headline, SHEET.headline);
  });

  it('fifty on one page work, each for itself', async ({ open }) => {
    const { page } = await open('late.html', { ready: false });
    await page.evaluate(async () => {
      await window.bringScript();
      await document.querySelector('two-ladders').ready;
    });
    const each = await fiftyMore(page);
    console.log(`${name}: ${each.toFixed(1)} ms for each of fifty elements`);
    const answered = await page.evaluate(() => {
      window.fifty[7].answers = { q1: '1c' };
      return window.fifty.filter((element) => element.answers.q1).length;
    });
    assert.equal(answered, 1);
    const last = new Widget(page, '#one-49');
    await last.next();
    await last.headed(headingOf(1));
  });
});

inBrowsers(
  (it) => {
    it('fifty on one page take less than a megabyte each of heap and of wasm', async ({ open }) => {
      const { page, context } = await open('late.html', { ready: false });
      const inspector = await context.newCDPSession(page);
      const heap = async () => {
        await inspector.send('HeapProfiler.collectGarbage');
        return page.evaluate(() => performance.memory.usedJSHeapSize);
      };
      await page.evaluate(async () => {
        // Every memory of an instance, so that it can be measured.
        window.memories = [];
        const { Instance } = WebAssembly;
        WebAssembly.Instance = function (...given) {
          const instance = new Instance(...given);
          if (instance.exports.memory) window.memories.push(instance.exports.memory);
          return instance;
        };
        await window.bringScript();
        await document.querySelector('two-ladders').ready;
      });
      const before = await heap();
      await page.evaluate(() => {
        window.memories.length = 0;
      });
      await fiftyMore(page);
      await page.waitForTimeout(500);
      const objects = Math.round(((await heap()) - before) / 50);
      const wasm = await page.evaluate(() => window.memories.map((one) => one.buffer.byteLength));
      console.log(`each of fifty elements: ${objects} bytes of heap, ${wasm[0]} bytes of wasm memory`);
      assert.equal(wasm.length, 50);
      assert.ok(Math.max(...wasm) <= 2 ** 20, `${Math.max(...wasm)} bytes of wasm memory`);
      assert.ok(objects < 2 ** 20, `${objects} bytes of heap`);
    });

    it('a thousand that came and went leave the page as large as it was', async ({ open }) => {
      const { page, context } = await open('plain.html');
      const inspector = await context.newCDPSession(page);
      const cycle = (times) =>
        page.evaluate(async (count) => {
          for (let at = 0; at < count; at += 1) {
            const element = document.createElement('two-ladders');
            element.setAttribute('start', 'now');
            element.setAttribute('storage', 'none');
            document.querySelector('main').append(element);
            await element.ready;
            await new Promise((resolve) => setTimeout(resolve));
            element.remove();
            await new Promise((resolve) => setTimeout(resolve, 1));
          }
        }, times);
      const size = async () => {
        await inspector.send('HeapProfiler.collectGarbage');
        return page.evaluate(() => performance.memory.usedJSHeapSize);
      };
      const bytes = [];
      await cycle(100);
      bytes.push(await size());
      for (let round = 0; round < 3; round += 1) await cycle(300);
      bytes.push(await size());
      console.log(`a heap of ${bytes.join(' bytes after 100, and of ')} bytes after 1,000 elements`);
      // Each element takes 63 KB while it is there; what stays of it may be a hundredth of that.
      assert.ok(bytes[1] - bytes[0] < 900 * 630, bytes.join(' '));
      await eventually(async () => {
        const alive = await memories(inspector);
        assert.ok(alive <= 3, `${alive} memories of wasm are alive`);
      });
    });
  },
  ['Chromium'],
);
