// Every view and every state of one that looks different. What is listed here is checked in light
// and dark, wide and narrow: a view that is added goes here, and is in every matrix by that.
import { choose, lay, openRung, show as showLadders } from './ladders.mjs';
import { sheet } from './sheets.mjs';
import { headingOf, pack } from './texts.mjs';

const CLEAR = sheet('1e', '2c', '3f', '4e', '5a', '6a').answers;
// Held back by dread, with three contradictions.
const HELD_BACK = sheet('1a', '2f', '3f', '4e', '5e', '6a').answers;

const first = (count) => CLEAR.slice(0, count);

/** To the context step, by clicks. */
async function toContext({ widget }) {
  await widget.put(first(5));
  await widget.choose('6a');
  await widget.next();
  await widget.headed(pack.context.heading);
}

async function show({ widget }, view) {
  await widget.evaluate((element, name) => element.show(name), view);
  await widget.seen(`.view-${view}`);
  if (['ladder', 'path'].includes(view)) await showLadders(widget, view);
}

const form = (id) => `label:has(input[name="form"][value="${id}"])`;

/** Two different paths, with everything unfolded that they have. */
async function layPaths(opened) {
  const { widget } = opened;
  await show(opened, 'path');
  await widget.press('.start .keep');
  await lay(widget, 'first', 3);
  await lay(widget, 'second', 2);
  await widget.press('.numbers > summary');
  await widget.press('.path .said-legs details > summary');
}

/**
 * `shows` is what `data-view` says there; `bring(opened)` leads there from a fresh page; `options`
 * are those of `open`.
 */
export const VIEWS = [
  { name: 'opening', shows: 'quiz', bring: ({ widget }) => widget.headed(pack.opening.heading) },
  {
    name: 'question',
    shows: 'quiz',
    async bring({ widget }) {
      await widget.put(first(1));
      await widget.choose('2a');
    },
  },
  {
    name: 'question with a notice',
    shows: 'quiz',
    async bring({ widget }) {
      await widget.put(first(4));
      await widget.headed(headingOf(5));
    },
  },
  {
    name: 'question with the free text',
    shows: 'quiz',
    async bring({ page, widget }) {
      await widget.put(first(5));
      await widget.press('textarea');
      await page.keyboard.type('Because of the quiet mornings');
    },
  },
  {
    name: 'question without a choice',
    shows: 'quiz',
    async bring({ widget }) {
      await widget.put(first(1));
      await widget.next();
      await widget.seen('.missing');
    },
  },
  { name: 'context of an engineer', shows: 'quiz', bring: toContext },
  {
    name: 'context of a manager',
    shows: 'quiz',
    async bring(opened) {
      await toContext(opened);
      await opened.widget.press('label:has(input[value="manager"])');
      await opened.widget.seen('[name="months-away"]');
    },
  },
  {
    name: 'review in the middle',
    shows: 'review',
    async bring(opened) {
      await opened.widget.put(first(3));
      await show(opened, 'review');
    },
  },
  {
    name: 'review of all',
    shows: 'review',
    async bring(opened) {
      await opened.widget.put(CLEAR);
      await show(opened, 'review');
    },
  },
  { name: 'result', shows: 'result', bring: ({ widget }) => widget.put(CLEAR) },
  {
    name: 'result with everything',
    shows: 'result',
    async bring({ widget }) {
      await widget.put(HELD_BACK);
      await widget.evaluate((element) => {
        element.context = { now: 'manager', monthsAway: 30, employer: 'stops-at-senior', years: 8 };
      });
      await widget.seen('.way-back');
      for (const details of ['.readings', '.made', '.flips details', '.twin']) {
        await widget.press(`${details} > summary`);
      }
    },
  },
  {
    name: 'result without enough answers',
    shows: 'result',
    bring: ({ widget }) => widget.put(['none', '2b', 'none', '4a', 'none', '6b']),
  },
  {
    name: 'result before the last answer',
    shows: 'result',
    bring: (opened) => show(opened, 'result'),
  },
  { name: 'ladder', shows: 'ladder', bring: (opened) => show(opened, 'ladder') },
  {
    name: 'ladder with a rung and the table',
    shows: 'ladder',
    async bring(opened) {
      await show(opened, 'ladder');
      await opened.widget.press('[data-rung="ic-3"]');
      await opened.widget.press('.twin > summary');
      await opened.widget.seen('.rung-detail');
    },
  },
  {
    name: 'ladder that was studied',
    shows: 'ladder',
    async bring(opened) {
      const { widget } = opened;
      await widget.put(HELD_BACK);
      await show(opened, 'ladder');
      await openRung(widget, 'ic-4');
      await choose(widget, 'against', 'm2');
      await choose(widget, 'here', 'i3');
      await widget.press('label:has(input[value="stops-at-senior"])');
      await widget.press('.claims .option');
      await widget.press('.claims summary');
      await widget.press('.twin > summary');
      await widget.seen('.ladders .claim');
    },
  },
  {
    name: 'ladder in another form',
    shows: 'ladder',
    async bring(opened) {
      const { widget } = opened;
      await show(opened, 'ladder');
      await openRung(widget, 'ic-3');
      await choose(widget, 'here', 'm2');
      await widget.press(form('other'));
      await widget.seen(`${form('other')} :checked`);
      await widget.press('.twin > summary');
    },
  },
  {
    name: 'ladder that did not load',
    shows: 'ladder',
    options: {
      allowed: [/ladders|wasm/i, /Failed to load resource/, /NetworkError/],
      prepare: (page) => page.route(/\/ladders-\w+\.wasm$/, (route) => route.abort()),
    },
    async bring({ widget }) {
      await widget.call('show', 'ladder');
      await widget.seen('.panel .primary');
    },
  },
  { name: 'path that is not laid yet', shows: 'path', bring: (opened) => show(opened, 'path') },
  { name: 'path beside another', shows: 'path', bring: layPaths },
  {
    name: 'question whether to start again',
    shows: 'quiz',
    async bring({ widget }) {
      await widget.put(first(2));
      await widget.press('.restart');
      await widget.seen('.ask');
    },
  },
  {
    name: 'box where the widget did not load',
    shows: undefined,
    options: {
      ready: false,
      allowed: [/wasm/i, /Failed to load resource/, /NetworkError/],
      prepare: (page) => page.route(/\.wasm$/, (route) => route.abort()),
    },
    bring: ({ widget }) => widget.seen('.broken'),
  },
  {
    name: 'box where the widget broke',
    shows: 'quiz',
    options: { allowed: [/unreachable|RuntimeError/, /failed to (append|insert)/] },
    async bring({ page, widget }) {
      await page.evaluate(() => {
        const { insertBefore } = Node.prototype;
        Node.prototype.insertBefore = function (...given) {
          if (!(this.getRootNode() instanceof ShadowRoot)) return insertBefore.apply(this, given);
          Node.prototype.insertBefore = insertBefore;
          throw new DOMException('refused by the test', 'HierarchyRequestError');
        };
      });
      await widget.next();
      await widget.seen('.broken');
    },
  },
];

/** Opens a fresh page and leads it to a view. */
export async function bring(stage, view, options = {}) {
  const opened = await stage.open('plain.html', { ...view.options, ...options });
  await view.bring(opened);
  return opened;
}
