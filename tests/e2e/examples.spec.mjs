// The packs that are shipped as examples, from the opening to the last page: with their own words and
// ladders, and in no view with those of the built-in pack.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bringAxe, violations } from './support/axe.mjs';
import { inBrowsers } from './support/browsers.mjs';
import { eventually } from './support/eventually.mjs';
import { dist } from './support/server.mjs';
import { settled } from './support/settled.mjs';
import { pack as builtin } from './support/texts.mjs';

const NAMES = ['nursing', 'product-leadership'];

const read = (name) =>
  JSON.parse(readFileSync(path.join(dist, `embed/packs/${name}.json`), 'utf8'));

/** The choice of a question that leans most to the first track. */
const first = ({ choices }) => choices.toSorted((one, other) => one.lean - other.lean)[0].id;

inBrowsers((it) => {
  for (const name of NAMES) {
    it(`${name} goes from the opening to a result, the ladders and the reading`, async ({ open }) => {
      const pack = read(name);
      const { page, widget } = await open('plain.html');
      await widget.attribute('pack', `/dist/embed/packs/${name}.json`);
      await widget.headed(pack.opening.heading);
      await widget.next();
      for (const question of pack.questions) {
        await widget.headed(question.heading);
        await widget.answer([first(question)]);
      }
      await widget.next();
      await widget.seen('[part="export"]');
      const clear = pack.verdicts.find(({ id }) => id === 'clear-ic');
      assert.equal(await widget.text('[part="headline"]'), clear.title);
      assert.equal((await widget.get('result')).pack.id, pack.id);
      await bringAxe(page);
      for (const [view, seen] of [
        ['result', '[part="export"]'],
        ['ladder', '.stand'],
        ['path', '.planner'],
        ['read', '.view-heading'],
      ]) {
        await widget.call('show', view);
        await widget.seen(seen);
        for (const colorScheme of ['light', 'dark']) {
          await page.emulateMedia({ colorScheme });
          await settled(widget);
          assert.deepEqual((await violations(page)).lines, [], `${view}, ${colorScheme}`);
        }
        const said = await widget.evaluate((element) => element.shadowRoot.textContent);
        for (const { title } of builtin.ladders.forms[0].management) {
          if (JSON.stringify(pack).includes(title)) continue;
          assert.ok(!said.includes(title), `${view} says "${title}", which is ours`);
        }
      }
      await widget.call('show', 'ladder');
      await eventually(async () => {
        const titles = (await widget.texts('.ladders .title')).join(' ');
        const [rung] = pack.ladders.forms[0].management;
        for (const word of rung.title.split(' ')) assert.ok(titles.includes(word), titles);
      });
    });
  }
});
