// WebKit, as far as it can be had on a machine without a Mac: WebKitGTK, driven by the W3C's WebDriver
// protocol on a screen that nobody sees. It stands in for Playwright's page where the tests use one.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { eventually } from './eventually.mjs';
import { freePort } from './server.mjs';

const DRIVER = process.env.TWO_LADDERS_WEBKITDRIVER || '/usr/bin/WebKitWebDriver';
const SCREEN = process.env.TWO_LADDERS_XVFB || '/usr/bin/Xvfb';
const BROWSERS = ['4.1', '4.0'].map(
  (version) => `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
);

/** Why WebKit cannot be driven here; null when it can. */
export function missing() {
  for (const program of [DRIVER, SCREEN]) if (!existsSync(program)) return `${program} is not there`;
  return BROWSERS.some(existsSync) ? null : 'WebKitGTK brings no MiniBrowser';
}

/** Starts a program; `end` ends it and nothing else. */
function start(program, args, env = {}) {
  const child = spawn(program, args, { stdio: 'ignore', env: { ...process.env, ...env } });
  return () =>
    new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('exit', resolve);
      child.kill();
    });
}

/** What the names of keys are in the protocol. */
const KEYS = { Tab: '\uE004', Enter: '\uE007', Space: ' ', ArrowDown: '\uE015', ArrowUp: '\uE013' };

const asText = (look) => (typeof look === 'function' ? `(${look})` : look);

/** A browser with one page; `close` ends everything. */
export async function launchWebKit() {
  // A screen of its own for each: numbers beyond those that desktops take.
  const display = `:${100 + (process.pid % 800)}`;
  const endScreen = start(SCREEN, [display, '-screen', '0', '1400x1100x24', '-nolisten', 'tcp']);
  const port = await freePort();
  const endDriver = start(DRIVER, [`--port=${port}`], {
    DISPLAY: display,
    // As root there is no sandbox to be had.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
  });
  const end = async () => {
    await endDriver();
    await endScreen();
  };
  try {
    const post = sender(`http://127.0.0.1:${port}`);
    const session = await eventually(() =>
      post('/session', {
        capabilities: {
          alwaysMatch: {
            'webkitgtk:browserOptions': {
              binary: BROWSERS.find(existsSync),
              args: ['--automation'],
            },
          },
        },
      }),
    );
    return new WebKitPage((way, body, method) => post(`/session/${session.sessionId}${way}`, body, method), end);
  } catch (error) {
    await end();
    throw error;
  }
}

const sender = (origin) => async (way, body, method = 'POST') => {
  const response = await fetch(origin + way, {
    method,
    ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
  });
  const { value } = await response.json();
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
};

class WebKitPage {
  #send;
  #end;
  #at = { x: 0, y: 0 };

  constructor(send, end) {
    this.#send = send;
    this.#end = end;
    this.mouse = {
      move: async (x, y) => {
        this.#at = { x: Math.round(x), y: Math.round(y) };
        await this.#pointer({ type: 'pointerMove', duration: 0, ...this.#at });
      },
      down: () => this.#pointer({ type: 'pointerDown', button: 0 }),
      up: () => this.#pointer({ type: 'pointerUp', button: 0 }),
    };
    this.keyboard = {
      press: (key) => {
        const value = KEYS[key] ?? key;
        return this.#act({
          type: 'key',
          id: 'keys',
          actions: [{ type: 'keyDown', value }, { type: 'keyUp', value }],
        });
      },
    };
  }

  #act(...actions) {
    return this.#send('/actions', { actions });
  }

  #pointer(action) {
    return this.#act({
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [action],
    });
  }

  goto(address) {
    return this.#send('/url', { url: address });
  }

  reload() {
    return this.#send('/refresh');
  }

  /** Runs an expression, or a function with one argument, in the page; waits for what it promises. */
  async evaluate(look, argument) {
    const given = argument === undefined ? '' : JSON.stringify(argument);
    const expression = typeof look === 'function' ? `${asText(look)}(${given})` : look;
    const { value, error } = await this.#send('/execute/async', {
      script: `const tell = arguments[0];
        (async () => (${expression}))().then(
          (value) => tell({ value: value === undefined ? null : value }),
          (error) => tell({ error: String(error && error.message || error) }));`,
      args: [],
    });
    if (error) throw new Error(error);
    return value;
  }

  /** Goes into a frame of the page, or back to the page itself. */
  async frame(number) {
    await this.#send('/frame', { id: number });
  }

  async resize(width, height) {
    await this.#send('/window/rect', { x: 0, y: 0, width, height });
  }

  async screenshot() {
    return Buffer.from(await this.#send('/screenshot', undefined, 'GET'), 'base64');
  }

  async close() {
    try {
      await this.#send('', undefined, 'DELETE');
    } finally {
      await this.#end();
    }
  }
}
