// Two elements on one page know nothing of each other.
import assert from 'node:assert/strict';
import { inBrowsers } from './support/browsers.mjs';
import { heard } from './support/events.mjs';
import { choose, expanded, fetched, openRung, show } from './support/ladders.mjs';
import { sheet } from './support/sheets.mjs';
import { headingOf, pack, texts, verdictOf } from './support/texts.mjs';
import { Widget } from './support/widget.mjs';

const SHEET = sheet('1e', '2c', '3f', '4e', '5a', '6a');

async function both({ open }) {
  const { page, requests } = await open('two.html', { ready: false });
  const [first, second] = ['#first', '#second'].map((selector) => new Widget(page, selector));
  await first.ready();
  await second.ready();
  return { page, first, second, requests };
}

inBrowsers((it) => {
  it('answers, places and radio groups are apart', async (stage) => {
    const { page, first, second } = await both(stage);
    await first.next();
    await second.next();
    await first.choose('1a');
    await second.choose('1e');
    assert.deepEqual(await first.chosen(), ['1a']);
    assert.deepEqual(await second.chosen(), ['1e']);
    await second.next();
    await second.headed(headingOf(2));
    await first.headed(headingOf(1));
    assert.deepEqual(await first.get('answers'), { q1: '1a' });
    assert.deepEqual(await second.get('answers'), { q1: '1e' });
    const events = await heard(page, 'tl-answer');
    assert.deepEqual(
      events.map((event) => event.target),
      ['first', 'second'],
    );
  });

  it('one comes to its result while the other has not begun', async (stage) => {
    const { first, second } = await both(stage);
    await second.complete(SHEET.answers);
    await second.headed(verdictOf(SHEET.headline).title);
    await first.headed(pack.opening.heading);
    assert.equal(await first.get('result'), null);
    assert.equal(await first.view(), 'quiz');
  });

  it('storage keys keep them apart over a reload, and one restart leaves the other', async (stage) => {
    const { page, first, second } = await both(stage);
    await first.next();
    await first.answer(['1a']);
    await second.next();
    await second.answer(['1e', '2f']);
    const keys = await page.evaluate(() => Object.keys(localStorage).toSorted());
    assert.deepEqual(keys, ['two-ladders:left', 'two-ladders:right']);

    await page.reload();
    await first.ready();
    await second.ready();
    await first.headed(headingOf(2));
    await second.headed(headingOf(3));
    await first.press('.restart');
    await first.pressButton(texts['restart-confirm']);
    await first.headed(pack.opening.heading);
    assert.deepEqual(await second.get('answers'), { q1: '1e', q2: '2f' });
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), ['two-ladders:right']);
  });

  it('each wasm file is fetched once for both, and what is set on the ladders is apart', async (stage) => {
    const { first, second, requests } = await both(stage);
    await openRung(first, 'ic-2');
    await openRung(second, 'management-5');
    await show(second, 'ladder');
    await choose(second, 'here', 'm4');
    assert.deepEqual(await expanded(first), ['ic-2']);
    assert.equal(await first.count('.ring'), 0);
    assert.equal(requests.filter((address) => address.endsWith('.wasm')).length, 2);
    assert.equal(fetched(requests), 1);
  });
});
