// The widget as a person meets it. Clicks and keys are real ones; scripts only look.
import { eventually } from './eventually.mjs';
import { click, middle } from './mouse.mjs';
import { asAnswers } from './sheets.mjs';

const option = (id) => `[part="option"]:has(input[value="${id}"])`;
const part = (name) => `[part="${name}"]`;

export class Widget {
  /**
   * `selector` says which element of the page or frame. A frame is lent the mouse of its page, and
   * must lie in the page's top left corner.
   */
  constructor(page, selector = 'two-ladders', mouse = page.mouse) {
    this.page = page;
    this.selector = selector;
    this.mouse = mouse;
  }

  /**
   * Runs `look(element, argument)` in the page. It is sent as text: a handle on the element would
   * have to be given back, which takes longer than everything else in Firefox.
   */
  evaluate(look, argument = null) {
    const [selector, given] = [this.selector, argument].map((value) => JSON.stringify(value));
    return this.page.evaluate(`(${look})(document.querySelector(${selector}), ${given})`);
  }

  /** Runs `look(all, argument)` in the page, with all that `selector` finds inside the widget. */
  all(selector, look, argument = null) {
    return this.evaluate(
      `(host, [selector, argument]) => {
      const all = [...(host?.shadowRoot?.querySelectorAll(selector) ?? [])];
      return (${look})(all, argument);
    }`,
      [selector, argument],
    );
  }

  /** The texts of all that `selector` finds. */
  texts(selector) {
    return this.all(selector, (all) => all.map((one) => one.textContent.trim()));
  }

  /** The text of the one that `selector` finds, once it is there. */
  text(selector) {
    return eventually(async () => {
      const found = await this.texts(selector);
      if (found.length !== 1) throw new Error(`${selector} finds ${found.length}`);
      return found[0];
    });
  }

  count(selector) {
    return this.all(selector, (all) => all.length);
  }

  /** Waits until `selector` finds something that can be seen. */
  seen(selector) {
    return eventually(async () => {
      const boxes = await this.all(
        selector,
        (all) => all.filter((one) => one.checkVisibility()).length,
      );
      if (boxes === 0) throw new Error(`${selector} cannot be seen`);
    });
  }

  /** Waits until `selector` finds nothing. */
  gone(selector) {
    return eventually(async () => {
      if ((await this.count(selector)) > 0) throw new Error(`${selector} is still there`);
    });
  }

  /** Waits until it can be answered. */
  async ready() {
    await this.seen(part('root'));
    await this.evaluate((element) => element.ready);
  }

  /** Clicks what `selector` finds. */
  async press(selector) {
    await click(this.mouse, () => this.all(selector, `([first]) => (${middle})(first)`));
  }

  /** Clicks the button that says this. */
  async pressButton(name) {
    const look = `(all, name) => {
      const found = all.filter((one) => [one.textContent, one.ariaLabel].includes(name));
      return (${middle})(found[0]);
    }`;
    await click(this.mouse, () => this.all('button', look, name));
  }

  async next() {
    await this.press(part('next'));
  }

  async back() {
    await this.press(part('back'));
  }

  async choose(id) {
    await this.press(option(id));
  }

  /** Chooses and goes on, option by option, from the question that is shown. */
  async answer(ids) {
    for (const id of ids) {
      await this.choose(id);
      await this.next();
    }
  }

  /** From the opening to the result, past the context step. */
  async complete(ids) {
    await this.next();
    await this.answer(ids);
    await this.next();
    await this.seen(part('headline'));
  }

  /**
   * Opens these answers by script, where clicks are not what is tested: at the first question that
   * is open after them, or at the result.
   */
  async put(ids) {
    await this.evaluate((element, answers) => {
      element.answers = answers;
      element.code = element.code;
    }, asAnswers(ids));
    await this.gone('.opening');
  }

  /** A property of the element. */
  get(name) {
    return this.evaluate((element, key) => element[key], name);
  }

  /** Sets a property, and says what it threw: `{name, message}`, or null. */
  set(name, value) {
    return this.#try(`(element) => { element[${JSON.stringify(name)}] = ${write(value)}; }`);
  }

  /** Calls a method, and says what it threw: `{name, message}`, or null. */
  call(method, value) {
    return this.#try(`(element) => { element[${JSON.stringify(method)}](${write(value)}); }`);
  }

  #try(act) {
    return this.evaluate(`(element) => {
      try {
        (${act})(element);
        return null;
      } catch (error) {
        return { name: error.constructor.name, message: error.message };
      }
    }`);
  }

  /** Sets an attribute; null takes it away. */
  attribute(name, value) {
    return this.evaluate(
      (element, [key, given]) =>
        given === null ? element.removeAttribute(key) : element.setAttribute(key, given),
      [name, value],
    );
  }

  view() {
    return this.evaluate((element) => element.dataset.view);
  }

  heading() {
    return this.text('.view-heading');
  }

  /** Waits for the heading to say this. */
  headed(text) {
    return eventually(async () => {
      const found = await this.heading();
      if (found !== text) throw new Error(`the heading is "${found}", not "${text}"`);
    });
  }

  /** The ids of the options in the order in which they stand. */
  order() {
    return this.all('[part="option"] input', (all) => all.map((one) => one.value));
  }

  /** The ids of the chosen options: one, or none. */
  chosen() {
    return this.all('[part="option"] input', (all) =>
      all.filter((one) => one.checked).map((one) => one.value),
    );
  }

  /** What has the keyboard focus inside the widget, and what tells it from others. */
  focused() {
    return this.evaluate((element) => {
      const node = element.shadowRoot?.activeElement;
      if (!node) return null;
      const label =
        node.ariaLabel ?? (node.matches('input, textarea') ? '' : node.textContent.trim());
      const found = { tag: node.localName, label };
      if (node.matches('input, textarea'))
        Object.assign(found, { name: node.name, value: node.value });
      if (node.dataset.rung) found.rung = node.dataset.rung;
      return found;
    });
  }

  /** Waits until the focus is on the view's heading, which says this. */
  async focusedOnHeading(text) {
    await this.headed(text);
    await eventually(async () => {
      const focused = await this.focused();
      if (!/^h[2-6]$/.test(focused?.tag) || focused.label !== text) {
        throw new Error(`the focus is on ${JSON.stringify(focused)}`);
      }
    });
  }
}

/** A value as JavaScript: unlike JSON it knows `undefined`. */
function write(value) {
  return value === undefined ? 'undefined' : JSON.stringify(value);
}
