// A host as blogs have one: everything with brotli, and one page for each contestant.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { dist } from '../../../tests/e2e/support/server.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
};

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
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
      ready.set(address, brotliCompressSync(bytes, { params }));
    }
    return ready.get(address);
  };
  const server = createServer((request, response) => {
    const address = request.url.split('?')[0];
    try {
      const bytes = compressed(address);
      response.writeHead(200, {
        'Content-Type': TYPES[path.extname(address)] ?? TYPES['.html'],
        'Content-Encoding': 'br',
        'Content-Length': bytes.length,
        'Cache-Control': 'no-store',
      });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}
