// axe-core, run inside the page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Brings axe into the page; once is enough. */
export async function bringAxe(page) {
  await page.evaluate(source);
}

/** One line for each violation, and how many nodes inside the widget were looked at. */
export function violations(page) {
  return page.evaluate(async (tags) => {
    const found = await axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
    });
    const inside = ({ target }) => target.some((part) => Array.isArray(part));
    return {
      looked: found.passes.flatMap((rule) => rule.nodes).filter(inside).length,
      lines: found.violations.flatMap((rule) =>
        rule.nodes.map(
          (node) =>
            `${rule.id}: ${node.html.slice(0, 160)} (${node.failureSummary.replaceAll(/\s+/g, ' ')})`,
        ),
      ),
    };
  }, TAGS);
}
