// Every view and every state of one that looks different. What is listed here is checked in light
// and dark, wide and narrow: a view that is added goes here, and is in every matrix by that.
import { choose, lay, openRung, show as showLadders } from './ladders.mjs';
import { sheet } from './sheets.mjs';
import { headingOf, pack, texts } from './texts.mjs';

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
  if (view === 'compare') await widget.seen('.earlier');
  if (view === 'read') await widget.seen('.chapter');
}

/** Somebody else's answers, as a code. */
const THEIRS = '1.p9b1.effeaa.9h9';

/** Two kept results, one of another version, and a line that cannot be read. */
const KEPT = [
  'on',
  '2026-01-05 clear-management 1.p9b1.effeaa.9h9',
  '2026-03-01 mixed 1.p9b1.aaaadb.zzz',
  '2026-06-01 leaning-ic 1.p9b1.abbcbb.qfs',
  '',
].join('\n');

/** Before the page's own scripts: earlier results are there. */
const keepResults = (page) =>
  page.addInitScript((kept) => {
    if (location.protocol === 'http:') localStorage.setItem('two-ladders:results', kept);
  }, KEPT);

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
      const folded = ['.readings', '.made', '.leans', '.flips details', '.card', '.papers', '.twin'];
      for (const details of folded) await widget.press(`${details} > summary`);
    },
  },
  {
    name: 'result with other answers tried',
    shows: 'result',
    async bring({ widget }) {
      await widget.put(CLEAR);
      await widget.seen('.what-if');
      await choose(widget, 'try-1', 'a');
      await choose(widget, 'try-3', 'z');
      await widget.seen('.undo');
    },
  },
  {
    name: 'result that came with a code, long ago',
    shows: 'result',
    options: { prepare: keepResults },
    async bring({ widget }) {
      await widget.attribute('code', THEIRS);
      await widget.seen('.borrowed');
    },
  },
  {
    name: 'result that is worth another look',
    shows: 'result',
    options: { prepare: keepResults },
    async bring({ widget }) {
      await widget.put(['1a', '2b', '3b', '4c', '5b', '6b']);
      await widget.seen('.look');
    },
  },
  {
    name: 'result that did not load',
    shows: 'result',
    options: {
      allowed: [/result|wasm/i, /Failed to load resource/, /NetworkError/],
      prepare: (page) => page.route(/\/result-\w+\.wasm$/, (route) => route.abort()),
    },
    async bring({ widget }) {
      await widget.put(CLEAR);
      await widget.seen('.told .primary');
    },
  },
  {
    name: 'answers that came along',
    shows: 'result',
    async bring({ widget }) {
      await widget.put(CLEAR);
      await widget.attribute('code', '1.p9b1.abbcbb.qfs');
      await widget.seen('.offered');
    },
  },
  { name: 'compare with nobody', shows: 'compare', bring: (opened) => show(opened, 'compare') },
  {
    name: 'compare with somebody, and with oneself earlier',
    shows: 'compare',
    options: { prepare: keepResults },
    async bring(opened) {
      const { page, widget } = opened;
      await widget.put(CLEAR);
      await show(opened, 'compare');
      await widget.press('.other input');
      await page.keyboard.type('1.p9b1.abbcbb.qfs');
      await page.keyboard.press('Tab');
      await widget.seen('.gaps');
      await widget.press('.delete');
      await widget.seen('#delete-question');
    },
  },
  {
    name: 'compare with something that is no code',
    shows: 'compare',
    async bring(opened) {
      const { page, widget } = opened;
      await widget.put(CLEAR);
      await show(opened, 'compare');
      await widget.press('.other input');
      await page.keyboard.type('hello');
      await page.keyboard.press('Tab');
      await widget.seen('.other .missing');
    },
  },
  {
    name: 'question about somebody else',
    shows: 'quiz',
    async bring(opened) {
      await show(opened, 'compare');
      await opened.widget.press('.exchange .about');
      await opened.widget.seen('.note.about');
    },
  },
  {
    name: 'code about somebody else',
    shows: 'result',
    async bring(opened) {
      const { widget } = opened;
      await show(opened, 'compare');
      await widget.press('.exchange .about');
      await widget.answer(CLEAR);
      await widget.headed(texts['result.about-heading']);
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
  { name: 'text to read', shows: 'read', bring: (opened) => show(opened, 'read') },
  {
    name: 'text to read, with everything marked and every source written out',
    shows: 'read',
    async bring(opened) {
      const { page, widget } = opened;
      await widget.put(CLEAR);
      await show(opened, 'read');
      await widget.press('input[name="sources"]');
      await widget.press('input[name="energises-0-ic"]');
      await widget.press('input[name="hard-week-3-management"]');
      await choose(widget, 'beside', '3');
      await widget.press('input[name="meetings"]');
      await page.keyboard.type('20');
      await page.keyboard.press('Tab');
      await page.keyboard.type('many');
      await page.keyboard.press('Tab');
      await widget.seen('#wrong-async');
      for (const at of [0, 1, 2]) await widget.press(`#slider-${at} ~ .position button`);
      await widget.gone('#slider-2 ~ .position button');
    },
  },
  {
    name: 'text to read that did not load',
    shows: 'read',
    options: {
      allowed: [/reading|wasm/i, /Failed to load resource/, /NetworkError/],
      prepare: (page) => page.route(/\/reading-\w+\.wasm$/, (route) => route.abort()),
    },
    async bring({ widget }) {
      await widget.call('show', 'read');
      await widget.seen('.told .primary');
    },
  },
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
