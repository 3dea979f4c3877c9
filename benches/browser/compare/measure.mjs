// What is measured on one page. Times are in ms of the page's own clock, sizes in bytes.

const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 };
const SLOWDOWN = 4;
const WIDE = { viewport: { width: 1280, height: 900 } };
const PATIENCE_MS = 60_000;
const QUESTIONS = 6;

/** Notes in the page when its radios can be chosen, what blocked it, and how much wasm memory there is. */
function watch(radio) {
  window.noted = { blocked: 0, long: 0, shifted: 0, wasm: [] };
  const { noted } = window;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      noted.blocked += duration - 50;
      noted.long += 1;
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) {
      if (!hadRecentInput) noted.shifted += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('tl-ready', () => {
    noted.ready = (noted.ready ?? 0) + 1;
    noted.takenOver = performance.now();
  });
  const remember = (instance) => {
    for (const one of Object.values(instance.exports)) {
      if (one instanceof WebAssembly.Memory) noted.wasm.push(one);
    }
    return instance;
  };
  const { Instance, instantiate } = WebAssembly;
  WebAssembly.Instance = new Proxy(Instance, {
    construct: (target, given) => remember(Reflect.construct(target, given)),
  });
  WebAssembly.instantiate = (...given) =>
    instantiate(...given).then((made) => {
      remember(made.instance ?? made);
      return made;
    });
  const look = () => {
    // One of them draws into a shadow root.
    const places = [...document.querySelectorAll('.quizdown')].map((one) => one.shadowRoot);
    const found = [document, ...places].some((place) =>
      [...place?.querySelectorAll(radio) ?? []].some((one) => !one.disabled && one.checkVisibility()));
    if (found) noted.answerable ??= performance.now();
    else requestAnimationFrame(look);
  };
  look();
}

const seconds = async (session, name) => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === name).value;
};

async function opened(browser, address, contestant, { slow }) {
  const context = await browser.newContext(WIDE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Network.enable');
  let received = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => { received += encodedDataLength; });
  if (slow) {
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  }
  await page.addInitScript(watch, contestant.choose ?? contestant.radio);
  await page.goto(address, { waitUntil: 'load', timeout: PATIENCE_MS });
  await page.waitForFunction(
    (takenOver) => window.noted.answerable && (!takenOver || window.noted.takenOver),
    Boolean(contestant.takenOver),
    { timeout: PATIENCE_MS },
  );
  return { context, page, session, received: () => received };
}

/** The first visit: how much comes, when one can answer, and what blocks the page meanwhile. */
export async function firstVisit(browser, address, contestant) {
  const { context, page, received } = await opened(browser, address, contestant, { slow: true });
  await page.waitForTimeout(1500);
  const noted = await page.evaluate(() => ({ ...window.noted, wasm: undefined }));
  await context.close();
  return {
    bytes: received(),
    answerable: noted.answerable,
    takenOver: noted.takenOver ?? noted.answerable,
    blocked: noted.blocked,
    shifted: noted.shifted,
  };
}

/** What one thing that a person does costs the main thread, with drawing, in ms. */
async function cost(session, page, act) {
  await page.waitForTimeout(300);
  const before = await seconds(session, 'TaskDuration');
  await act();
  await page.waitForTimeout(400);
  return (await seconds(session, 'TaskDuration') - before) * 1000;
}

/** A press of the mouse alone: a locator's click looks at the page before and after, which is counted. */
async function press(session, page, locator) {
  await locator.first().scrollIntoViewIfNeeded();
  const box = await locator.first().boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  return cost(session, page, async () => {
    await page.mouse.down();
    await page.mouse.up();
  });
}

/** What the way through the quiz costs at a quarter of the speed: each choice, each 'Next', and what there
    is to do after it; and how long the page did not answer meanwhile. */
export async function journey(browser, address, contestant, lastHeading) {
  const { context, page, session } = await opened(browser, address, contestant, { slow: false });
  const visible = (selector) => page.locator(`${selector} >> visible=true`);
  if (contestant.begin) await visible(contestant.begin).first().click();
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.evaluate(() => Object.assign(window.noted, { blocked: 0, long: 0 }));
  const costs = { choice: [], next: [], rung: [], whatIf: [] };
  for (let question = 0; question < QUESTIONS; question += 1) {
    costs.choice.push(await press(session, page, visible(contestant.choose ?? contestant.radio)));
    if (question < QUESTIONS - 1) costs.next.push(await press(session, page, visible(contestant.next)));
  }
  // A press that hit nothing would cost nothing.
  await page.getByText(lastHeading).filter({ visible: true }).first().waitFor({ timeout: PATIENCE_MS });
  await contestant.after?.({
    page,
    visible,
    press: async (kind, selector) => costs[kind].push(await press(session, page, visible(selector))),
    cost: async (kind, act) => costs[kind].push(await cost(session, page, act)),
  });
  const { blocked, long } = await page.evaluate(() => ({ ...window.noted, wasm: undefined }));
  await context.close();
  return { costs, blocked, long };
}

/** Many on one page at full speed: when all can be answered, and what each further one keeps. */
export async function many(browser, address, contestant, count) {
  const heap = async (session) => {
    await session.send('HeapProfiler.collectGarbage');
    return seconds(session, 'JSHeapUsedSize');
  };
  const [one, all] = [await opened(browser, address(1), contestant, {}), await opened(browser, address(count), contestant, {})];
  await all.page.waitForTimeout(1000);
  const [first, rest] = [await heap(one.session), await heap(all.session)];
  const noted = await all.page.evaluate(() => ({
    answerable: window.noted.answerable,
    ready: window.noted.ready,
    wasm: window.noted.wasm.map(({ buffer }) => buffer.byteLength),
  }));
  await one.context.close();
  await all.context.close();
  return { ...noted, heapEach: (rest - first) / (count - 1) };
}
