// A web server for the tests: the folder that `cargo xtask dist` writes under /dist/, and the
// tests' own pages under /pages/. It writes down what it was asked for.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { HEADERS } from './policies.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

/** The project's folder. */
export const project = path.resolve(here, '../../..');

const dist = path.resolve(process.env.TWO_LADDERS_DIST || path.join(project, 'dist'));

const FOLDERS = {
  '/dist/': dist,
  // The same files as from another server that lets every page read them.
  '/shared/': dist,
  '/pages/': path.join(here, '../pages'),
};

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/** Starts the server at a free port; `close` ends it. */
export async function serve() {
  if (!existsSync(path.join(dist, 'embed/two-ladders.js'))) {
    throw new Error(
      `${dist} holds no embed/two-ladders.js; run \`cargo xtask dist\` first, or set TWO_LADDERS_DIST`,
    );
  }
  const server = createServer((request, response) => {
    answer(new URL(request.url, 'http://localhost').pathname, response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(address, response) {
  const prefix = Object.keys(FOLDERS).find((known) => address.startsWith(known));
  const type = TYPES[path.extname(address)];
  const file = prefix && path.join(FOLDERS[prefix], address.slice(prefix.length));
  try {
    if (!file || !type) throw new Error(`${address} is not served`);
    const bytes = await readFile(file);
    const headers = { 'Content-Type': type, 'Cache-Control': 'no-store', ...HEADERS[address] };
    if (prefix === '/shared/') headers['Access-Control-Allow-Origin'] = '*';
    response.writeHead(200, headers).end(bytes);
  } catch {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found');
  }
}
