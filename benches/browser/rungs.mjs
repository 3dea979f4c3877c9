// What a press on a rung costs the page: the program's work until the new page stands, and then
// style and layout of it. In Chromium, at full speed and at a quarter of it, where all of it should
// fit into a frame. `cargo xtask bench` runs this on what `cargo xtask dist` wrote.
import { createRequire } from 'node:module';
import { serve } from '../../tests/e2e/support/server.mjs';
import { chromiumPath } from './chromium.mjs';

const { chromium } = createRequire(new URL('../../tests/e2e/package.json', import.meta.url))(
  'playwright-core',
);

const SLOWDOWN = 4;
const PRESSES = 60;
const FRAME_MS = 1000 / 60;

const server = await serve();
const browser = await chromium.launch({
  executablePath: chromiumPath,
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${server.origin}/pages/plain.html`);
  await page.evaluate(async () => {
    const widget = document.querySelector('two-ladders');
    await widget.ready;
    widget.answers = { q1: '1a', q2: '2b', q3: '3b', q4: '4c', q5: '5b', q6: '6b' };
    widget.show('ladder');
    globalThis.tasks = [];
    let began;
    addEventListener('click', () => { began = performance.now(); }, { capture: true });
    // On the way up the widget has drawn: it does so right after its own listener.
    addEventListener('click', () => {
      document.body.getBoundingClientRect();
      globalThis.tasks.push(performance.now() - began);
    });
  });
  await page.locator('two-ladders [data-rung=ic-1]').click();
  await page.locator('two-ladders .rung-detail').waitFor();
  const session = await page.context().newCDPSession(page);
  const row = async (name, rate) => {
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    await page.evaluate(() => { globalThis.tasks = []; });
    for (let press = 0; press < PRESSES; press += 1) {
      const rung = `${press % 2 ? 'ic' : 'management'}-${(press % 5) + 1}`;
      // The mouse alone: a locator's click looks at the page before and after, which is counted.
      const { x, y, width, height } = await page.locator(`[data-rung=${rung}]`).boundingBox();
      await page.mouse.move(x + width / 2, y + height / 2);
      await page.waitForTimeout(40 * rate);
      await page.mouse.down();
      await page.mouse.up();
      await page.waitForTimeout(40 * rate);
    }
    const tasks = (await page.evaluate(() => globalThis.tasks)).sort((one, other) => one - other);
    const at = (share) => tasks[Math.min(tasks.length - 1, Math.floor(tasks.length * share))];
    const within = tasks.filter((task) => task <= FRAME_MS).length;
    console.log(
      `${name.padEnd(56)} ${at(0.5).toFixed(1).padStart(7)} ${at(0.95).toFixed(1).padStart(7)}`
        + `   ${within} of ${tasks.length} within a frame`,
    );
  };
  console.log(`${'a press on a rung, in ms'.padEnd(56)}  median     95%`);
  await row('at full speed', 1);
  await row(`at 1/${SLOWDOWN} of it`, SLOWDOWN);
} finally {
  await browser.close();
  await server.close();
}
