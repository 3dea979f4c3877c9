// Packs of somebody else's, as a server may hand them out: sound ones, and all that can go wrong.
import { pack as builtin } from './texts.mjs';

/** A copy of the built-in pack, changed. */
export function changed(change) {
  const pack = structuredClone(builtin);
  change(pack);
  return pack;
}

/** A pack with names of its own. */
export const acme = changed((pack) => {
  pack.id = 'acme';
  pack.title = 'Acme ladders';
  pack.opening.heading = 'Which ladder at Acme fits you?';
  pack.tracks.individual_contributor.name = 'Maker';
  pack.tracks.management.name = 'Lead';
  for (const question of pack.questions) question.heading = `Acme: ${question.heading}`;
  for (const rung of pack.ladders.forms[0].individual_contributor) rung.title = `A-${rung.title}`;
  const clear = pack.verdicts.find((verdict) => verdict.id === 'clear-ic');
  clear.title = 'A maker, clearly';
  pack.reading.sections[0].title = 'What Acme says';
});

/** A second one, with fewer questions. */
export const brief = changed((pack) => {
  pack.id = 'brief';
  pack.title = 'Brief ladders';
  pack.opening.heading = 'Four questions';
  pack.questions.length = 4;
  pack.contradictions = [];
  pack.signals = [];
  pack.rules = {};
  pack.seed_questions = ['q1'];
});

/** One with colours of its own. */
export const painted = changed((pack) => {
  pack.id = 'painted';
  pack.colors = {
    light: { paper: '#fff4e0', management: '#7a1f6b' },
    dark: { paper: '#00141f' },
  };
});

/** One with two faults. */
export const faulty = changed((pack) => {
  pack.id = 'faulty';
  pack.questions[3].choices[1].lean = 5;
  pack.titel = 'a typing error';
});

/** One whose form is right and whose scoring is not: a single answer decides. */
export const unfair = changed((pack) => {
  pack.id = 'unfair';
  Object.assign(pack.rules, { strong_at: 1, lead_at: 1, lean_at: 1 });
});

const json = (pack) => ({ body: JSON.stringify(pack, null, 2), type: 'application/json' });

/** What `/packs/<name>` answers. */
export const SERVED = {
  'acme.json': json(acme),
  'brief.json': json(brief),
  'faulty.json': json(faulty),
  'unfair.json': json(unfair),
  'mistyped.txt': { ...json(acme), type: 'text/plain' },
  'page.json': { body: '<!doctype html><title>Not found</title>', type: 'text/html' },
  'cut.json': { body: JSON.stringify(acme).slice(0, 5000), type: 'application/json' },
  'latin.json': { body: Buffer.from('{"title":"caf\xe9"}', 'latin1'), type: 'application/json' },
  'huge.json': { body: `{"title":"${'x'.repeat(50_000_000)}"}`, type: 'application/json' },
  'slow.json': { ...json(acme), after_ms: 1500 },
  // Half of it, and then nothing more.
  'never.json': { ...json(acme), cut_at: 5000 },
  'painted.json': json(painted),
  // The name of a field is written as if it went on with the page that tells of it.
  'forged.json': json({ 'a\u001d<img\u001f=onerror=window.forged=1\u001f=src=x\u001f>': 1 }),
};
