// A host as blogs have one: everything with brotli, and one page for each contestant.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listen } from '../../../tests/e2e/support/listen.mjs';
import { dist } from '../../../tests/e2e/support/server.mjs';
import { typeOf } from '../../../tests/e2e/support/types.mjs';
import { brotli } from '../brotli.mjs';

const page = (title, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;

/** Serves `/<contestant>/<how many>` with this quiz, `/dist/`, and `/peers/` from this folder. */
export async function host(contestants, quiz, peers) {
  const ready = new Map();
  const compressed = (address) => {
    if (!ready.has(address)) {
      const [, first, ...rest] = address.split('/');
      const contestant = contestants[Number(first)];
      const bytes = contestant
        ? Buffer.from(page(contestant.name, contestant.body(quiz, Number(rest[0]))))
        : readFileSync(path.join(first === 'dist' ? dist : peers, ...rest));
      ready.set(address, brotli(bytes));
    }
    return ready.get(address);
  };
  return listen((address, response) => {
    try {
      const bytes = compressed(address);
      response.writeHead(200, {
        'Content-Type': typeOf(address) ?? typeOf('page.html'),
        'Content-Encoding': 'br',
        'Content-Length': bytes.length,
        'Cache-Control': 'no-store',
      });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
}
