// What the types allow and what they do not. It is only checked, and part of no page.
import type { TwoLaddersView } from 'two-ladders';

const quiz = document.createElement('two-ladders');
const view: TwoLaddersView = 'compare';
const version: string | undefined = customElements.get('two-ladders')?.version;

quiz.answers = { q1: '1a', q2: 'none' };
quiz.context = { now: 'manager', monthsAway: 12 };
quiz.show(view);
quiz.show('read', 'faq');
quiz.ready.then(() => quiz.reset());
console.log(version, quiz.result?.confidence.word === 'firm', quiz.result?.pack.version);
document.addEventListener('tl-result', ({ detail }) => console.log(detail.flips.length));
quiz.addEventListener('click', (event) => event.preventDefault());

// @ts-expect-error there is no such role
quiz.context = { now: 'boss' };
// @ts-expect-error there is no such view
quiz.show('nowhere');
// @ts-expect-error only what there is to read has sections
quiz.show('quiz', 'faq');
// @ts-expect-error a result is made of answers
quiz.result = null;
// @ts-expect-error there is no such headline
document.addEventListener('tl-result', ({ detail }) => detail.headline === 'boss');
