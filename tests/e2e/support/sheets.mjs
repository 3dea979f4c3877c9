// Answer sheets with the result that the reference implementation gives for them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { project } from './project.mjs';

const file = path.join(project, 'tests/vectors/scoring_vectors.json');
const vectors = JSON.parse(readFileSync(file, 'utf8'));

/** `management, not yet` is `management-not-yet` in the contract. */
function id(words) {
  if (words === 'motive not found yet') return 'motive-not-found';
  return words.toLowerCase().replaceAll(/[^a-z]+/g, '-');
}

/** The sheet with these answers, its expectations in the words of the contract. */
export function sheet(...answers) {
  const found = vectors.find((vector) => vector.answers.join() === answers.join());
  if (!found) throw new Error(`the vectors hold no sheet ${answers.join(' ')}`);
  return {
    answers,
    leans: found.leans,
    fit: id(found.fit),
    headline: id(found.headline.engineer),
    headlineForManager: id(found.headline.manager),
    confidence: { word: found.confidence, kept: found.kept, changes: found.changes },
    contradictions: found.contradictions.map((one) => one.toLowerCase()),
    flips: found.flips.map(([question, option, headline]) => ({
      question: `q${question}`,
      option,
      headline: id(headline),
    })),
  };
}

/** `{q1: "1a", …}` of a list of options. */
export function asAnswers(options) {
  return Object.fromEntries(options.map((option, at) => [`q${at + 1}`, option]));
}
