// The attributes: each has a default, an unknown value means it, and later changes take effect.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { eventually } from './support/eventually.mjs';
import { show } from './support/ladders.mjs';
import { headingOf, pack } from './support/texts.mjs';

const level = (widget) => widget.all('.view-heading', ([heading]) => heading.localName);

inBrowsers((it) => {
  it('heading-level: 2 to 6, else 3, and what is below counts on', async ({ open }) => {
    const { widget } = await open('plain.html');
    const expected = [
      ['2', 'h2'],
      ['4', 'h4'],
      ['6', 'h6'],
      ['3', 'h3'],
      ['1', 'h3'],
      ['7', 'h3'],
      ['', 'h3'],
      ['two', 'h3'],
      ['5', 'h5'],
      [null, 'h3'],
    ];
    for (const [value, tag] of expected) {
      await widget.attribute('heading-level', value);
      await eventually(async () =>
        assert.equal(await level(widget), tag, `heading-level=${value}`),
      );
    }
    await widget.attribute('heading-level', '4');
    await eventually(async () => assert.equal(await level(widget), 'h4'));
    assert.deepEqual(await widget.all('.opening .heading', ([one]) => one.localName), 'h5');
  });

  it('heading-level: a change in the middle loses neither place nor answer', async ({ open }) => {
    const { widget } = await open('plain.html');
    await widget.put(['1c']);
    await widget.choose('2d');
    await widget.attribute('heading-level', '5');
    await eventually(async () => assert.equal(await level(widget), 'h5'));
    await widget.headed(headingOf(2));
    assert.deepEqual(await widget.chosen(), ['2d']);
    await widget.choose('2e');
    assert.deepEqual(await widget.get('answers'), { q1: '1c', q2: '2e' });
  });

  it('theme: light and dark are forced, anything else follows the page', async ({ open }) => {
    const { page, widget } = await open('plain.html');
    const paper = () => widget.all('.root', ([root]) => getComputedStyle(root).backgroundColor);
    const scheme = (value) =>
      page.evaluate((given) => {
        document.documentElement.style.colorScheme = given;
      }, value);
    await scheme('light');
    const light = await paper();
    await scheme('dark');
    const dark = await paper();
    assert.notEqual(light, dark);
    const expected = [
      ['light', light],
      ['dark', dark],
      ['auto', dark],
      ['sepia', dark],
      ['light', light],
      [null, dark],
    ];
    for (const [value, colour] of expected) {
      await widget.attribute('theme', value);
      assert.equal(await paper(), colour, `theme=${value}`);
    }
  });

  it('lang: a language that there is no text for leaves the texts as they are', async ({
    open,
  }) => {
    const { widget } = await open('plain.html');
    await widget.attribute('lang', 'xx');
    await widget.headed(pack.opening.heading);
    assert.equal(await widget.all('.root', ([root]) => root.lang), pack.language);
  });

  it('start: fetches nothing until the element comes near', async ({ open }) => {
    const { page, widget, requests } = await open('lazy.html', { ready: false });
    const fetched = () => requests.filter((address) => address.endsWith('.wasm')).length;
    await page.evaluate(async () => {
      await customElements.whenDefined('two-ladders');
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    assert.equal(fetched(), 0);
    assert.equal(
      await page.evaluate(() => document.querySelector('#fallback').checkVisibility()),
      true,
    );
    await page.mouse.move(100, 100);
    await page.mouse.wheel(0, 6000);
    await widget.ready();
    assert.equal(fetched(), 1);
    assert.equal(
      await page.evaluate(() => document.querySelector('#fallback').checkVisibility()),
      false,
    );
  });

  it('start: "now", set later, starts it far from the view', async ({ open }) => {
    const { page, widget } = await open('lazy.html', { ready: false });
    await page.evaluate(async () => {
      await customElements.whenDefined('two-ladders');
    });
    await widget.attribute('start', 'now');
    await widget.ready();
    assert.equal(await page.evaluate(() => scrollY), 0);
  });

  it('base: another folder than the one of the script', async ({ open }) => {
    const { widget, requests } = await open('base.html');
    await show(widget, 'ladder');
    const wasm = requests.filter((address) => address.endsWith('.wasm'));
    assert.equal(wasm.length, 2);
    for (const one of wasm) assert.ok(new URL(one).pathname.startsWith('/shared/embed/'), one);
  });
});
