// What one test has open in one browser.
import assert from 'node:assert/strict';
import { listen } from './events.mjs';
import { Widget } from './widget.mjs';

const ACTION_MS = 8000;
const SIZE = { width: 1000, height: 900 };

export class Stage {
  #browser;
  #contexts = [];
  #problems = [];

  constructor(name, browser, origin) {
    this.name = name;
    this.origin = origin;
    this.#browser = browser;
    this.open = this.open.bind(this);
  }

  /**
   * Opens a page of tests/e2e/pages, or any address below the server's.
   *
   * `before` runs in the page before its own scripts; `prepare(tab)` runs here before the page is
   * asked for; `allowed` says which console lines are no fault.
   */
  async open(page, options = {}) {
    const { size = SIZE, touch = false, before, prepare, allowed = [], ready = true } = options;
    const context = await this.#profile({ viewport: size, hasTouch: touch });
    const tab = await context.newPage();
    this.#guard(tab, allowed);
    await tab.addInitScript(listen);
    if (before) await tab.addInitScript(before);
    await prepare?.(tab);
    const requests = [];
    tab.on('request', (request) => requests.push(request.url()));
    const address = new URL(page, `${this.origin}/pages/`).href;
    await tab.goto(address);
    const widget = new Widget(tab);
    if (ready) await widget.ready();
    return { page: tab, widget, requests, context };
  }

  async #profile(options) {
    const context = await this.#browser.newContext(options);
    context.setDefaultTimeout(ACTION_MS);
    this.#contexts.push(context);
    return context;
  }

  #guard(page, allowed) {
    const hear = (kind, text) => {
      if (!allowed.some((pattern) => pattern.test(text))) this.#problems.push(`${kind}: ${text}`);
    };
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) hear(message.type(), message.text());
    });
    page.on('pageerror', (error) => hear('uncaught', error.message));
    // A dialog would stop the page for ever.
    page.on('dialog', (dialog) => {
      hear('dialog', dialog.message());
      dialog.dismiss();
    });
  }

  /** Closes everything. After a failed test the failure is the news, and the console a hint. */
  async close(passed) {
    await Promise.all(this.#contexts.map((context) => context.close()));
    if (passed) assert.deepEqual(this.#problems, [], 'the console is clean');
    else for (const problem of this.#problems) console.log(`${this.name}: ${problem}`);
  }
}
