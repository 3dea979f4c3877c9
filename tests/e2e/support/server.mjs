// A web server for the tests: the folder that `cargo xtask dist` writes under /dist/, and the
// tests' own pages under /pages/. It writes down what it was asked for.
import { existsSync, readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { listen } from './listen.mjs';
import { SERVED } from './packs.mjs';
import { project } from './project.mjs';
import { HEADERS } from './policies.mjs';
import { typeOf } from './types.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

/** What `cargo xtask dist` writes. */
export const dist = path.resolve(process.env.TWO_LADDERS_DIST || path.join(project, 'dist'));

const FOLDERS = {
  '/dist/': dist,
  // The same files as from another server that lets every page read them.
  '/shared/': dist,
  // And from one that does not know what wasm is.
  '/mistyped/': dist,
  '/pages/': path.join(here, '../pages'),
};

/** Starts the server at a free port; `close` ends it. */
export async function serve() {
  if (!existsSync(path.join(dist, 'embed/two-ladders.js'))) {
    throw new Error(
      `${dist} holds no embed/two-ladders.js; run \`cargo xtask dist\` first, or set TWO_LADDERS_DIST`,
    );
  }
  return listen(answer);
}

/** What was built, as `cargo xtask dist` lists it. */
export const manifest = () => JSON.parse(readFileSync(path.join(dist, 'manifest.json'), 'utf8'));

/** What a page has to say of the script so that no other is run in its place. */
const integrity = () =>
  manifest().files.find((file) => file.path === 'embed/two-ladders.js').integrity;

/** Starts a server for this folder alone, as any host of static pages is. */
export function serveFolder(folder) {
  return listen(async (asked, response) => {
    try {
      let file = path.join(folder, decodeURIComponent(asked));
      if ((await stat(file)).isDirectory()) file = path.join(file, 'index.html');
      const bytes = await readFile(file);
      const type = typeOf(file) ?? 'application/octet-stream';
      response.writeHead(200, { 'Content-Type': type }).end(bytes);
    } catch {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found');
    }
  });
}

/** A port that nobody listens at, for a server that must be told one. */
export async function freePort() {
  const { origin, close } = await listen(() => {});
  await close();
  return Number(new URL(origin).port);
}

/** A pack, which may let one wait. */
async function answerPack({ body, type, after_ms = 0, cut_at }, response) {
  await new Promise((resolve) => setTimeout(resolve, after_ms));
  response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' });
  if (cut_at) response.write(body.slice(0, cut_at));
  else response.end(body);
}

async function answer(asked, response, port) {
  const pack = asked.startsWith('/packs/') && SERVED[asked.slice('/packs/'.length)];
  if (pack) return answerPack(pack, response);
  const address = asked.endsWith('/') ? `${asked}index.html` : asked;
  const prefix = Object.keys(FOLDERS).find((known) => address.startsWith(known));
  const type = typeOf(address);
  const file = prefix && path.join(FOLDERS[prefix], address.slice(prefix.length));
  // The same server under another name is another origin.
  const fill = (text) => text.replaceAll('{cdn}', `http://localhost:${port}`);
  try {
    if (!file || !type) throw new Error(`${address} is not served`);
    let bytes = await readFile(file);
    const headers = { 'Content-Type': type, 'Cache-Control': 'no-store' };
    for (const [name, value] of Object.entries(HEADERS[address] ?? {})) headers[name] = fill(value);
    if (prefix === '/mistyped/') headers['Content-Type'] = 'text/plain';
    if (prefix === '/shared/') headers['Access-Control-Allow-Origin'] = '*';
    if (prefix === '/pages/') {
      const paper = await readFile(path.join(dist, 'embed/fallback.html'), 'utf8');
      // Inside another form a form would end that one.
      const inForm = paper.replaceAll(/<\/?form[^>]*>/g, '');
      bytes = fill(bytes.toString())
        .replace('{fallback}', () => paper)
        .replace('{fallback in a form}', () => inForm)
        .replace('{integrity}', () => integrity());
    }
    response.writeHead(200, headers).end(bytes);
  } catch {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found');
  }
}
