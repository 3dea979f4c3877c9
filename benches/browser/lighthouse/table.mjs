// What was found, as Markdown.

const seconds = (value_ms) => `${(value_ms / 1000).toFixed(2)} s`;

const ROWS = [
  ['performance', ({ scores }) => scores.performance],
  ['performance in the best round', ({ best }) => best],
  ['accessibility', ({ scores }) => scores.accessibility],
  ['best practices', ({ scores }) => scores['best-practices']],
  ['SEO', ({ scores }) => scores.seo],
  ['first contentful paint', ({ metrics }) => seconds(metrics['first-contentful-paint'])],
  ['largest contentful paint', ({ metrics }) => seconds(metrics['largest-contentful-paint'])],
  ['total blocking time', ({ metrics }) => `${metrics['total-blocking-time'].toFixed(0)} ms`],
  ["the same by the processor's time", ({ worked_ms }) => `${worked_ms.toFixed(0)} ms`],
  ['cumulative layout shift', ({ metrics }) => metrics['cumulative-layout-shift'].toFixed(3)],
  ['speed index', ({ metrics }) => seconds(metrics['speed-index'])],
  ["Lighthouse's index of this machine, then", ({ benchmarkIndex }) => benchmarkIndex.toFixed(0)],
];

/** What stays below 1, once for all pages and devices that it is the same for. */
function faultLines(columns) {
  const lines = new Map();
  for (const { name, faults } of columns) {
    for (const { id, title, score, weight, said } of faults) {
      const counts = weight > 0 ? `counts ${weight}` : 'counts nothing';
      const where = `${name}: ${score === null ? 'failed' : score.toFixed(2)}${said && `, ${said}`}`;
      const line = lines.get(id) ?? { begin: `- \`${id}\` (${counts}): ${title}`, places: [] };
      line.places.push(where);
      lines.set(id, line);
    }
  }
  const all = [...lines.values()].map(({ begin, places }) => `${begin}\n  - ${places.join('\n  - ')}`);
  return all.length > 0 ? all.join('\n') : 'None.';
}

export const table = (version, rounds, columns) => [
  `| Lighthouse ${version}, the middle of ${rounds} | ${columns.map(({ name }) => name).join(' | ')} |`,
  `|---|${columns.map(() => '---|').join('')}`,
  ...ROWS.map(([name, cell]) => `| ${name} | ${columns.map(cell).join(' | ')} |`),
  '',
  'Audits below 1 in any round, with the middle of their scores and what the worst round said:',
  '',
  faultLines(columns),
].join('\n');
