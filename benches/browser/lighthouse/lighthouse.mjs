// What Lighthouse says of the site, on a phone and on a desk: `cargo xtask bench`. Rounds are interleaved,
// so that a busy moment of the machine hits every page. Writes a table for people and the same as JSON.
import path from 'node:path';
import { dist } from '../../../tests/e2e/support/server.mjs';
import { tell } from '../results.mjs';
import { DEVICES, look } from './look.mjs';
import { serveSite } from './site.mjs';
import { summaryOf } from './summary.mjs';
import { table } from './table.mjs';

const ROUNDS = Number(process.env.TWO_LADDERS_ROUNDS ?? 3);
const PAGES = [['the quiz', '/'], ['check a pack', '/check.html']];

const columns = PAGES.flatMap(([page, address]) =>
  DEVICES.map((device) => ({ name: `${page}, ${device}`, address, device, looks: [] })));
const site = await serveSite(path.join(dist, 'site'));
try {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, address, device, looks } of columns) {
      console.error(`round ${round + 1}: ${name}`);
      looks.push(await look(`${site.origin}${address}`, device));
    }
  }
} finally {
  await site.close();
}

const summaries = columns.map(({ name, looks }) => ({ name, ...summaryOf(looks) }));
const version = columns[0].looks[0].lighthouseVersion;
tell('lighthouse', table(version, ROUNDS, summaries), { version, rounds: ROUNDS, pages: summaries });
