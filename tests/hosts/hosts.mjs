// Every recipe of docs/embedding.md that can be tried: a real project is built by its generator,
// with our files in it, and a reader answers a question on the page. One after the other, for the
// generators take what the machine has.
//
// `node --test tests/hosts/hosts.mjs`; TWO_LADDERS_DIST says where `cargo xtask dist` has written.
import { after, before, describe, it } from 'node:test';
import path from 'node:path';
import { eventually } from '../e2e/support/eventually.mjs';
import { LAUNCH } from '../e2e/support/browsers.mjs';
import { freePort, serveFolder } from '../e2e/support/server.mjs';
import { Stage } from '../e2e/support/stage.mjs';
import { HOSTS } from './list.mjs';
import { built, place } from './support/files.mjs';
import { Missing } from './support/tools.mjs';
import { during, lay } from './support/work.mjs';
import './snippets.mjs';

const MINUTES = 10;

describe('a page made with', { concurrency: 1 }, () => {
  let browser;
  before(async () => {
    built();
    browser = await LAUNCH.Chromium();
  });
  after(() => browser?.close());

  for (const host of HOSTS) {
    it(host.name, { timeout: MINUTES * 60 * 1000 }, async (t) => {
      const folder = await lay(host.name);
      let generator;
      try {
        generator = await host.install(folder);
      } catch (error) {
        if (!(error instanceof Missing)) throw error;
        await t.test(`${host.name} was not tried: ${error.message}`, { skip: true }, () => {});
        return;
      }
      const name = `${host.name} ${generator.version}`.trim();
      await t.test(`${name} builds it`, async () => {
        if (host.files) await place(path.join(folder, host.files));
        await host.build(folder, generator);
      });
      const site = await serveFolder(path.join(folder, host.site));
      try {
        await onStage(t, browser, site.origin, host.tests);
      } finally {
        await site.close();
      }
      if (host.server) await whileServed(t, browser, host, folder);
    });
  }
});

async function onStage(t, browser, origin, tests) {
  for (const [sentence, act] of Object.entries(tests)) {
    await t.test(sentence, async () => {
      const stage = new Stage('Chromium', browser, origin);
      let passed = false;
      try {
        await act(stage);
        passed = true;
      } finally {
        await stage.close(passed);
      }
    });
  }
}

async function whileServed(t, browser, host, folder) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  await during(host.server(port), { cwd: folder }, async () => {
    await eventually(() => fetch(origin));
    await onStage(t, browser, origin, host.served);
  });
}
