// The widget as a blog embeds it: one script, and the quiz on paper between the tags.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dist } from '../../../tests/e2e/support/server.mjs';

const paper = readFileSync(path.join(dist, 'embed/fallback.html'), 'utf8');
const preload = readFileSync(path.join(dist, 'embed/preload.html'), 'utf8');

const widget = (head) => (_, count) =>
  `${head}${Array.from({ length: count }, () => `<two-ladders storage="none">${paper}</two-ladders>`).join('\n')}
<script src="/dist/embed/two-ladders.js" async></script>`;

/** To the result, where other answers are tried, and rungs are looked at. */
async function after({ page, visible, press, cost }) {
  await visible('two-ladders .primary').first().click();
  await visible('two-ladders .primary').first().click();
  const select = visible('two-ladders .tries select').first();
  await select.waitFor();
  await select.focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) {
    await cost('whatIf', () => page.keyboard.press(key));
  }
  await page.evaluate(() => scrollTo(0, 0));
  for (const rung of ['ic-2', 'management-3', 'ic-4', 'management-1']) {
    await press('rung', `two-ladders [data-rung=${rung}]`);
    await visible('two-ladders .rung-detail').first().waitFor();
  }
}

export const ours = {
  name: 'Two Ladders',
  body: widget(''),
  radio: 'two-ladders input[type="radio"]',
  // Where one begins, and where one goes on.
  begin: 'two-ladders .primary',
  next: 'two-ladders .primary',
  takenOver: true,
  after,
};

/** With the line of `preload.html` as well. */
export const preloaded = {
  ...ours,
  name: 'with its preload line',
  body: widget(preload.replace('/two-ladders/', '/dist/embed/')),
  onlyVisits: true,
};
