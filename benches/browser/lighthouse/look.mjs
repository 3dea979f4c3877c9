// One look at one page, in a browser that has never seen anything.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CHROMIUM_ARGUMENTS } from '../../../tests/e2e/support/chromium.mjs';
import { project } from '../../../tests/e2e/support/project.mjs';
import { chromiumPath } from '../chromium.mjs';
import { blockedByWork } from './blocked.mjs';

const packages = process.env.TWO_LADDERS_LIGHTHOUSE ?? path.join(project, 'target/lighthouse/node_modules');
const require = createRequire(path.join(packages, 'any.js'));
const load = (name) => import(pathToFileURL(require.resolve(name)).href);
const { default: lighthouse, desktopConfig } = await load('lighthouse');
const { launch } = await load('chrome-launcher');

/** Lighthouse's own settings for each kind of device. */
const CONFIGS = { mobile: undefined, desktop: desktopConfig };
export const DEVICES = Object.keys(CONFIGS);

/** What Lighthouse says of this page on this kind of device. */
export async function look(address, device) {
  const userDataDir = mkdtempSync(path.join(tmpdir(), 'two-ladders-lighthouse-'));
  const chromium = await launch({
    chromePath: chromiumPath,
    chromeFlags: ['--headless', ...CHROMIUM_ARGUMENTS],
    ignoreDefaultFlags: true,
    userDataDir,
  });
  try {
    const flags = { port: chromium.port, logLevel: 'error' };
    const { lhr, artifacts } = await lighthouse(address, flags, CONFIGS[device]);
    if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
    const slowdown = lhr.configSettings.throttling.cpuSlowdownMultiplier;
    return { ...lhr, worked_ms: blockedByWork(artifacts.Trace.traceEvents, slowdown) };
  } finally {
    const ended = new Promise((resolve) => chromium.process.once('exit', resolve));
    chromium.kill();
    await ended;
    // Its children may still write for a moment.
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
