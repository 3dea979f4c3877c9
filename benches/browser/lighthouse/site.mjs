// The site as a careful host serves it: with brotli, and kept by browsers as long as a name says.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listen } from '../../../tests/e2e/support/listen.mjs';
import { typeOf } from '../../../tests/e2e/support/types.mjs';
import { brotli } from '../brotli.mjs';

/** A name with the print of its bytes never means other bytes. */
const PRINTED = /-[0-9a-f]{16}\.\w+$/;
/** These gain nothing from being compressed again. */
const PACKED = /\.png$/;

const answerTo = (file) => {
  const bytes = readFileSync(file);
  const isPacked = PACKED.test(file);
  return {
    bytes: isPacked ? bytes : brotli(bytes),
    headers: {
      'Content-Type': typeOf(file) ?? 'application/octet-stream',
      // The others are asked for again each time, so that a new version of the site is seen at once.
      'Cache-Control': PRINTED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(isPacked ? {} : { 'Content-Encoding': 'br' }),
    },
  };
};

/** Serves this folder. All is read and compressed beforehand, so that nothing of it is measured. */
export function serveSite(folder) {
  const ready = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    const address = `/${path.relative(folder, file).split(path.sep).join('/')}`;
    ready.set(address.replace(/\/index\.html$/, '/'), answerTo(file));
  }
  return listen((address, response) => {
    const { bytes, headers } = ready.get(address) ?? {};
    if (!bytes) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found');
      return;
    }
    response.writeHead(200, { ...headers, 'Content-Length': bytes.length }).end(bytes);
  });
}
