// What several looks at the same page have in common.
import { middle } from '../middle.mjs';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const METRICS = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
  'speed-index',
];
/** These say something, or propose something, without a judgement. */
const UNJUDGED = ['informative', 'manual', 'notApplicable'];

/** Every audit that any of the looks did not find perfect, with what counts of it in its category. */
function faultsOf(looks) {
  const [{ categories }] = looks;
  const weightOf = (id) => Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter((audit) => audit.id === id)
    .reduce((all, { weight }) => all + weight, 0);
  const faults = [];
  for (const { id, title } of Object.values(looks[0].audits)) {
    const found = looks.map(({ audits }) => audits[id]);
    const errors = found.filter(({ scoreDisplayMode }) => scoreDisplayMode === 'error');
    const judged = found.filter(({ score, scoreDisplayMode }) =>
      score !== null && !UNJUDGED.includes(scoreDisplayMode));
    const worst = errors[0] ?? judged.toSorted((one, other) => one.score - other.score)[0];
    if (!worst || (errors.length === 0 && worst.score === 1)) continue;
    faults.push({
      id,
      title: worst.title ?? title,
      score: judged.length > 0 ? middle(judged.map(({ score }) => score)) : null,
      weight: weightOf(id),
      said: worst.errorMessage ?? worst.displayValue ?? '',
      items: worst.details?.items ?? [],
    });
  }
  return faults;
}

/** The middle of the scores and of the metrics, and the faults. */
export function summaryOf(looks) {
  const each = (names, value) =>
    Object.fromEntries(names.map((name) => [name, looks.map((one) => value(one, name))]));
  const scores = each(CATEGORIES, ({ categories }, name) => Math.round(categories[name].score * 100));
  const metrics = each(METRICS, ({ audits }, name) => audits[name].numericValue);
  const middles = (all) =>
    Object.fromEntries(Object.entries(all).map(([name, values]) => [name, middle(values)]));
  return {
    scores: middles(scores),
    best: Math.max(...scores.performance),
    metrics: middles(metrics),
    faults: faultsOf(looks),
    worked_ms: middle(looks.map(({ worked_ms }) => worked_ms)),
    benchmarkIndex: middle(looks.map(({ environment }) => environment.benchmarkIndex)),
    rounds: { scores, metrics },
  };
}
