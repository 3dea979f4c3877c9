// What can be done on the ladders, and what can be seen of it.
import { eventually } from './eventually.mjs';

const LADDERS = /\/ladders-[0-9a-f]+\.wasm$/;

/** Whether an address is that of the program of the ladders. */
export const isLadders = (address) => LADDERS.test(address);

/** How often the program of the ladders was asked for. */
export const fetched = (requests) => requests.filter(isLadders).length;

export const rung = (id) => `[data-rung="${id}"]`;

/** A rung as lists name it: `i3` is `ic-3`. */
export const listed = (id) => id.replace('ic-', 'i').replace('management-', 'm');

/** Opens a view by script, and waits for what stands in it. */
export async function show(widget, view) {
  await widget.evaluate((element, name) => element.show(name), view);
  await widget.seen(view === 'ladder' ? '.stand' : '.planner');
}

/** Opens the detail of a rung. */
export async function openRung(widget, id) {
  await widget.press(rung(id));
  await eventually(async () => {
    const [open] = await expanded(widget);
    if (open !== id) throw new Error(`open is ${open}, not ${id}`);
  });
}

/** The rungs whose detail is open: one, or none. */
export const expanded = (widget) =>
  widget.all('[part="rung"]', (all) =>
    all.filter((one) => one.ariaExpanded === 'true').map((one) => one.dataset.rung),
  );

/** Chooses from a list by its name, and waits until the list says so. */
export async function choose(widget, name, value) {
  const list = `select[name="${name}"]`;
  await widget.page.locator(`${widget.selector} ${list}`).selectOption(value);
  await eventually(async () => {
    const found = await widget.all(list, ([one]) => one?.value);
    if (found !== value) throw new Error(`${name} is ${found}, not ${value}`);
  });
}

/** Lays a ready path: the first or the second one, by the number of the button that says it. */
export async function lay(widget, which, number) {
  const at = which === 'first' ? 1 : 2;
  const button = `.path:nth-child(${at}) .preset:nth-of-type(${number})`;
  await widget.press(button);
  await widget.seen(`${button}[aria-pressed="true"]`);
}

/** The picture in words. */
export const described = (widget) => widget.text('#chart-description');

/** The cells of the table twin, whether it is unfolded or not. */
export const cells = (widget) => widget.texts('[part="table"] td');

/** The facts of a list as pairs of a name and everything said under it. */
export const facts = (widget, selector) =>
  widget.all(`${selector} > *`, (all) => {
    const found = [];
    for (const one of all) {
      if (one.localName === 'dt') found.push([one.textContent, []]);
      else found.at(-1)[1].push(one.textContent);
    }
    return found;
  });

/** Everything that was set on the ladders, as far as it can be seen. */
export const studied = (widget) =>
  widget.evaluate((element) => {
    const all = (selector) => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])];
    const [here, against, highest] = ['here', 'against', 'highest-title'].map(
      (name) => all(`select[name="${name}"]`)[0]?.value ?? null,
    );
    const rungs = all('[part="rung"]');
    return {
      open: rungs.filter((one) => one.ariaExpanded === 'true').map((one) => one.dataset.rung),
      reachable: rungs.filter((one) => one.tabIndex === 0).map((one) => one.dataset.rung),
      here,
      against,
      highest,
      form: all('[name="form"]:checked').map((one) => one.value),
      employer: all('[name="ladder-employer"]:checked').map((one) => one.value),
      claims: all('[name="claims"]').map((one) => one.checked),
      drawn: Object.fromEntries(
        ['.ring', '.claim', '.rung.selected', '.rung.absent', '.route'].map((selector) => [
          selector,
          all(`.ladders ${selector}`).length,
        ]),
      ),
      paths: all('.planner .legs select, .planner .steps select').map((one) => one.value),
    };
  });
