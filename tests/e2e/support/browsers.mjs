// Every test body runs in Chromium and in Firefox, at the same time, each with its own process.
import { existsSync } from 'node:fs';
import { after, before, describe, it as nodeTest } from 'node:test';
import { chromium, firefox } from 'playwright-core';
import { CHROMIUM_ARGUMENTS } from './chromium.mjs';
import { serve } from './server.mjs';
import { Stage } from './stage.mjs';

const found = (variable, ...places) =>
  process.env[variable] || places.find(existsSync) || places[0];

// An automated Firefox lets pages from disk read each other, and a file that cannot work for anybody
// passes; these bring back what people have.
const AS_PEOPLE_HAVE_IT = {
  'security.fileuri.strict_origin_policy': true,
  'remote.prefs.recommended': false,
};

/** Starts a browser, by its name. */
export const LAUNCH = {
  Chromium: () =>
    chromium.launch({
      executablePath: found('TWO_LADDERS_CHROMIUM', '/usr/bin/chromium'),
      args: CHROMIUM_ARGUMENTS,
    }),
  // An unpatched Firefox, driven by WebDriver BiDi.
  Firefox: ({ fromDisk } = {}) =>
    firefox.launch({
      firefoxUserPrefs: fromDisk ? AS_PEOPLE_HAVE_IT : {},
      channel: 'moz-firefox',
      executablePath: found('TWO_LADDERS_FIREFOX', '/usr/bin/firefox-esr', '/usr/bin/firefox'),
    }),
};

const TEST_SECONDS = 60;

/**
 * Runs `body(it, name)` for each browser. `it(sentence, test)` is that of node:test, but the test
 * gets a stage: `open` brings a page, and at the end of the test everything that was opened is
 * closed and must have left a clean console. `fromDisk` says that pages of the disk are opened.
 */
export function inBrowsers(body, names = Object.keys(LAUNCH), options = {}) {
  describe('in a browser', { concurrency: true }, () => {
    for (const name of names) {
      describe(name, { concurrency: 1 }, () => {
        let browser;
        let server;
        before(async () => {
          [server, browser] = await Promise.all([serve(), LAUNCH[name](options)]);
        });
        after(async () => {
          await browser?.close();
          await server?.close();
        });
        const it = (sentence, test) =>
          nodeTest(sentence, { timeout: TEST_SECONDS * 1000 }, async () => {
            const stage = new Stage(name, browser, server.origin);
            let passed = false;
            try {
              await test(stage);
              passed = true;
            } finally {
              await stage.close(passed);
            }
          });
        body(it, name);
      });
    }
  });
}
