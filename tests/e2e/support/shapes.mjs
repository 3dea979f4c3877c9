// Packs of every shape that the format allows: from right to left, as large as can be, as small, and with
// texts as long as they may be. Each is sound.
import { changed } from './packs.mjs';

/** Where no words stand: marks, names of things, and what is looked up by them. */
const NO_WORDS = new Set([
  '$schema', 'id', 'language', 'direction', 'updated', 'technical_leadership_anchors', 'facts', 'stop',
  'any', 'when', 'source', 'individual_contributor', 'management', 'basis', 'same_as', 'highest_rung',
  'seed_questions', 'checked', 'kind', 'from', 'view', 'high_is', 'one', 'other', 'fit',
]);

/** Some of these hold marks, and elsewhere words: the words have spaces, the marks have none. */
const wordless = (key, text) =>
  NO_WORDS.has(key) && (key !== 'individual_contributor' && key !== 'management' || !text.includes(' '));

/** A copy in which every text is another. */
function reworded(value, word, key = '') {
  if (typeof value === 'string') return wordless(key, value) ? value : word(value, key);
  if (Array.isArray(value)) return value.map((one) => reworded(one, word, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, reworded(one, word, name)]),
  );
}

const HEBREW = ['עבודה', 'אדם', 'צוות', 'מסלול', 'שאלה', 'זמן', 'דרך', 'מקצוע', 'שבוע', 'תשובה', 'של', 'עם'];

/** Words of another script, about as long and with the same places to be filled. */
function inHebrew(text) {
  let at = text.length;
  const word = () => HEBREW[(at = (at * 31 + 7) % 9973) % HEBREW.length];
  return text.split(/(\{[a-z_-]+\})/).map((piece) =>
    piece.startsWith('{') ? piece : piece.replaceAll(/\p{L}+(['’]\p{L}+)?/gu, word)).join('');
}

/** The built-in pack, in letters that run from right to left. */
export const rightToLeft = changed((pack) => {
  Object.assign(pack, reworded(pack, inHebrew));
  Object.assign(pack, { id: 'hebrew', language: 'he', direction: 'rtl' });
});

const LEANS = [-2, -1, -1, 0, 0, 1, 1, 2];
const times = (count, one) => Array.from({ length: count }, () => one);

/** What a pack needs and no more; the rest is said in neutral words. */
const bare = (pack) => {
  for (const name of ['rules', 'contradictions', 'signals', 'seed_questions', 'seed', 'context', 'stops',
    'deciding', 'remarks', 'employer_advice', 'way_back', 'stability', 'stability_words', 'stability_note',
    'honesty', 'reading', 'sources', 'none_fits', 'pattern_so_far']) delete pack[name];
  const [form] = pack.ladders.forms;
  delete form.misconception;
  form.source = 'own';
  pack.ladders = { forms: [form], sources: [{ id: 'own', name: 'Our own', note: 'Made for a test.' }] };
  form.equivalences = [];
  form.facts = [];
};

const ladderOf = (track, length, title) =>
  Array.from({ length }, (_, at) => ({
    id: `${track}-${at + 1}`,
    title: title(at + 1),
    scope: `what rung ${at + 1} is asked for`,
  }));

/** Each question marks its first choice that leans to neither side, so that every headline comes out. */
const questionOf = (at, leans, heading, text) => ({
  id: `q${at + 1}`,
  topic: `Topic ${at + 1}`,
  heading: heading(at + 1),
  reading: 'What this answer shows.',
  choices: leans.map((lean, place) => ({
    id: `${at + 1}${'abcdefgh'[place]}`,
    text: text(at + 1, place + 1),
    read_as: `your answer to ${at + 1} is number ${place + 1}`,
    lean,
    technical_leadership: place === leans.indexOf(0),
  })),
});

/** A pack with these leans, a list for each question, and so many rungs on each ladder. */
export const sized = ({
  id,
  leans,
  rungs,
  heading = (n) => `Question number ${n}: which is it?`,
  text = (n, place) => `Choice ${place} of question ${n}`,
  title = (n) => `Rung ${n}`,
  change = () => {},
}) =>
  changed((pack) => {
    bare(pack);
    pack.id = id;
    pack.title = id;
    pack.questions = leans.map((own, at) => questionOf(at, own, heading, text));
    const [form] = pack.ladders.forms;
    for (const [track, name] of [['individual_contributor', 'ic'], ['management', 'management']]) {
      form[track] = ladderOf(name, rungs, title);
    }
    change(pack);
  });

/** As large as can be: it takes a while to be proven. */
export const large = () => sized({ id: 'large', leans: times(12, LEANS), rungs: 500 });

/** As small as can be: with two choices in both questions not every headline would come out. */
export const small = () => sized({ id: 'small', leans: [[-2, 2], [-2, -1, 1, 2]], rungs: 1 });

const filled = (words, length) => words.repeat(Math.ceil(length / words.length)).slice(0, length - 1) + '.';

/** Every text as long as it may be. */
export const long = () =>
  sized({
    id: 'long',
    leans: times(3, [-2, -1, 0, 1, 2]),
    rungs: 4,
    heading: (n) => filled(`Question ${n} goes on and on `, 240),
    text: (n, place) => filled(`Choice ${place} of ${n} has much to say `, 240),
    title: (n) => filled(`Rung ${n} Oberverwaltungsfachangestelltenrat `, 60),
    change: (pack) => {
      pack.title = filled('A long title for ladders ', 60);
      pack.opening.heading = filled('Which of these two is the one for you ', 160);
      for (const [track, word] of [['individual_contributor', 'Makers'], ['management', 'Leaders']]) {
        Object.assign(pack.tracks[track], {
          name: filled(`${word} of things `, 40),
          in_sentence: filled(`the track of ${word} `, 60),
        });
        for (const rung of pack.ladders.forms[0][track]) rung.scope = filled('what is asked for ', 80);
      }
      for (const question of pack.questions) question.topic = filled('Topic of words ', 30);
      for (const verdict of pack.verdicts) {
        verdict.title = filled(`${verdict.id} and many words `, 80);
        verdict.name = filled(`${verdict.id} and many words `, 80);
      }
      pack.ladders.forms[0].name = filled('In a full form ', 40);
    },
  });
