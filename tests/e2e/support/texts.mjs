// The texts of the project, so that no test repeats one.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { project } from './project.mjs';

const read = (file) => JSON.parse(readFileSync(path.join(project, file), 'utf8'));

export const pack = read('assets/packs/en.json');
export const { reading } = pack;
export const texts = read('assets/locales/en.json');

/** The ladders in every form, and the first of them. */
export const { forms } = pack.ladders;
export const [ladders] = forms;

/** The heading of a question, counted from 1. */
export const headingOf = (number) => pack.questions[number - 1].heading;

/** The words of an option such as `3d`. */
export function wordsOf(option) {
  const choices = pack.questions.flatMap((question) => question.choices);
  return choices.find((choice) => choice.id === option).text;
}

/** The texts of a headline. */
export const verdictOf = (headline) => pack.verdicts.find((verdict) => verdict.id === headline);

/** What the pack calls its tracks, for texts that name them. */
const NAMES = {
  craft: pack.tracks.craft,
  individual: pack.tracks.individual_contributor.in_sentence,
  management: pack.tracks.management.in_sentence,
};

/** A text with its placeholders filled: `{title}` by `values.title`. */
export const fill = (text, values) =>
  text.replaceAll(/\{([a-z-]+)\}/g, (_, name) => values[name] ?? NAMES[name]);
