// The widget beside what people would pick instead, in one run: `cargo xtask bench`. Rounds are
// interleaved, so that a busy moment of the machine hits everybody; what counts are ratios to the page by
// hand. Writes a table for people and the same as JSON.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { project } from '../../../tests/e2e/support/project.mjs';
import { chromiumPath } from '../chromium.mjs';
import { middle } from '../middle.mjs';
import { tell } from '../results.mjs';
import { hand } from './hand.mjs';
import { host } from './host.mjs';
import { firstVisit, journey, many } from './measure.mjs';
import { ours, preloaded } from './ours.mjs';
import { peers } from './peers.mjs';

const { chromium } = createRequire(new URL('../../../tests/e2e/package.json', import.meta.url))(
  'playwright-core',
);

const ROUNDS = Number(process.env.TWO_LADDERS_ROUNDS ?? 5);
const FIFTY = 50;

const pack = JSON.parse(readFileSync(path.join(project, 'assets/packs/en.json'), 'utf8'));
const quiz = pack.questions.map(({ id, heading, choices }) => ({
  id,
  heading,
  choices: choices.map(({ text, lean }) => ({ text, lean })),
}));

/** Half of the distance between the quarters, as a share of the middle: the machine's own noise. */
const noise = (numbers) => {
  const sorted = [...numbers].sort((one, other) => one - other);
  const at = (share) => sorted[Math.floor((sorted.length - 1) * share)];
  return (at(0.75) - at(0.25)) / 2 / middle(numbers);
};

const folder = process.env.TWO_LADDERS_PEERS;
const contestants = [hand, ...(folder ? peers : []), ours, preloaded];
const server = await host(contestants, quiz, folder);
const browser = await chromium.launch({
  executablePath: chromiumPath,
  args: ['--no-sandbox', '--disable-gpu'],
});
const found = contestants.map(() => ({ visits: [], journeys: [], many: [] }));
try {
  // Nobody waits for the server to compress something.
  for (const [place, contestant] of contestants.entries()) {
    await firstVisit(browser, `${server.origin}/${place}/1`, contestant);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [place, contestant] of contestants.entries()) {
      const address = (count) => `${server.origin}/${place}/${count}`;
      // Compressed now, and not while somebody waits for it.
      for (const count of [1, FIFTY]) await fetch(address(count));
      console.error(`round ${round + 1}: ${contestant.name}`);
      found[place].visits.push(await firstVisit(browser, address(1), contestant));
      if (contestant.onlyVisits) continue;
      found[place].journeys.push(await journey(browser, address(1), contestant, quiz.at(-1).heading));
      if (round < 3) found[place].many.push(await many(browser, address, contestant, FIFTY));
    }
  }
} finally {
  await browser.close();
  await server.close();
}

const rows = found.map(({ visits, journeys, many }, place) => {
  const of = (name) => middle(visits.map((visit) => visit[name]));
  const cost = (kind) => journeys.flatMap(({ costs }) => costs[kind]);
  return {
    name: contestants[place].name,
    kib: of('bytes') / 1024,
    answerable: of('answerable'),
    takenOver: of('takenOver'),
    blocked: of('blocked'),
    shifted: of('shifted'),
    choice: middle(cost('choice')),
    next: middle(cost('next')),
    rung: middle(cost('rung')),
    whatIf: middle(cost('whatIf')),
    held: middle(journeys.map((journey) => journey.blocked)),
    long: middle(journeys.map((journey) => journey.long)),
    fifty: middle(many.map((one) => one.answerable)),
    heapKib: middle(many.map((one) => one.heapEach / 1024)),
    wasmKib: middle(many.map((one) => one.wasm.reduce((all, bytes) => all + bytes, 0) / 1024)),
    instances: middle(many.map((one) => one.wasm.length)),
    noise: { answerable: noise(visits.map(({ answerable }) => answerable)), next: noise(cost('next')) },
  };
});
const [base] = rows;
const shown = (value, digits) => (value === undefined ? '' : value.toFixed(digits));
const ratio = (value, name) => (value === undefined ? '' : (value / base[name]).toFixed(1));
const lines = [
  ['KiB that the page loads', (row) => shown(row.kib, 1)],
  ['answerable, against by hand', (row) => ratio(row.answerable, 'answerable')],
  ['taken over, against by hand', (row) => ratio(row.takenOver, 'answerable')],
  ['blocked while it loads, ms', (row) => shown(row.blocked, 0)],
  ['moved by loading (CLS)', (row) => shown(row.shifted, 3)],
  ["main thread for a 'Next', against by hand", (row) => ratio(row.next, 'next')],
  ['for a choice, against that by hand', (row) => ratio(row.choice, 'choice')],
  ["for a rung, against 'Next' by hand", (row) => ratio(row.rung, 'next')],
  ["for a what-if, against 'Next' by hand", (row) => ratio(row.whatIf, 'next')],
  ['tasks over 50 ms on the way, and what is over, ms', (row) =>
    (row.long === undefined ? '' : `${row.long}, ${shown(row.held, 0)}`)],
  [`${FIFTY} on one page answerable, ms`, (row) => shown(row.fifty, 0)],
  ['JS heap for each further one, KiB', (row) => shown(row.heapKib, 1)],
  [`wasm memory of ${FIFTY} on a page, KiB`, (row) => shown(row.wasmKib, 0)],
  ['noise of this machine: answerable, next', ({ noise: of }) =>
    [of.answerable, of.next].map((share) => (share >= 0 ? `${(share * 100).toFixed(0)} %` : '')).join(' ')],
];
const table = [
  `| 4x slower CPU, slow 4G | ${rows.map(({ name }) => name).join(' | ')} |`,
  `|---|${rows.map(() => '---|').join('')}`,
  ...lines.map(([name, cell]) => `| ${name} | ${rows.map(cell).join(' | ')} |`),
].join('\n');
tell('compare', table, { rounds: ROUNDS, rows });
