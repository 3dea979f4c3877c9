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
import { firstVisit, many, next } from './measure.mjs';
import { ours } from './ours.mjs';
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
const contestants = [hand, ...(folder ? peers : []), ours];
const server = await host(contestants, quiz, folder);
const browser = await chromium.launch({
  executablePath: chromiumPath,
  args: ['--no-sandbox', '--disable-gpu'],
});
const found = contestants.map(() => ({ visits: [], tasks: [], many: [] }));
try {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [place, contestant] of contestants.entries()) {
      const address = (count) => `${server.origin}/${place}/${count}`;
      console.error(`round ${round + 1}: ${contestant.name}`);
      found[place].visits.push(await firstVisit(browser, address(1), contestant));
      found[place].tasks.push(...(await next(browser, address(1), contestant)).tasks);
      if (round < 3) found[place].many.push(await many(browser, address, contestant, FIFTY));
    }
  }
} finally {
  await browser.close();
  await server.close();
}

const rows = found.map(({ visits, tasks, many }, place) => {
  const of = (name) => middle(visits.map((visit) => visit[name]));
  return {
    name: contestants[place].name,
    kib: of('bytes') / 1024,
    answerable: of('answerable'),
    takenOver: of('takenOver'),
    blocked: of('blocked'),
    shifted: of('shifted'),
    task: middle(tasks),
    fifty: middle(many.map((one) => one.answerable)),
    heapKib: middle(many.map((one) => one.heapEach)) / 1024,
    wasmKib: middle(many.map((one) => one.wasm.reduce((all, bytes) => all + bytes, 0))) / 1024,
    instances: middle(many.map((one) => one.wasm.length)),
    noise: { answerable: noise(visits.map(({ answerable }) => answerable)), task: noise(tasks) },
  };
});
const [base] = rows;
const ratio = (value, name) => (value / base[name]).toFixed(1);
const lines = [
  ['KiB that the page loads', (row) => row.kib.toFixed(1)],
  ['answerable, against by hand', (row) => ratio(row.answerable, 'answerable')],
  ['taken over, against by hand', (row) => ratio(row.takenOver, 'answerable')],
  ["main thread for a 'Next', against by hand", (row) => ratio(row.task, 'task')],
  ['blocked while it loads, ms', (row) => row.blocked.toFixed(0)],
  ['moved by loading (CLS)', (row) => row.shifted.toFixed(3)],
  [`${FIFTY} on one page answerable, ms`, (row) => row.fifty.toFixed(0)],
  ['JS heap for each further one, KiB', (row) => row.heapKib.toFixed(1)],
  [`wasm memory of ${FIFTY} on a page, KiB`, (row) => row.wasmKib.toFixed(0)],
  ['noise of this machine: answerable, task', ({ noise: of }) =>
    `${(of.answerable * 100).toFixed(0)} %, ${(of.task * 100).toFixed(0)} %`],
];
const table = [
  `| 4x slower CPU, slow 4G | ${rows.map(({ name }) => name).join(' | ')} |`,
  `|---|${rows.map(() => '---|').join('')}`,
  ...lines.map(([name, cell]) => `| ${name} | ${rows.map(cell).join(' | ')} |`),
].join('\n');
tell('compare', table, { rounds: ROUNDS, rows });
