// What people would pick instead, with the same six questions. Each is served from its package, at the
// version in package.json, minified as its authors ship it.

const list = (count, make) => Array.from({ length: count }, (_, number) => make(number)).join('\n');
const json = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

const preact = {
  name: 'Preact',
  body: (quiz, count) => `${list(count, (number) => `<div class="quiz" data-quiz="${number}"></div>`)}
<script type="module">
import { h, render, Component } from '/peers/preact/dist/preact.mjs';
const quiz = ${json(quiz)};
class Quiz extends Component {
  state = { at: 0, answers: {} };
  render(_, { at, answers }) {
    const question = quiz[at];
    const go = (step) => () => {
      if (step < 0 || !question || question.id in answers) this.setState({ at: at + step });
    };
    const take = (lean) => () => this.setState({ answers: { ...answers, [question.id]: lean } });
    const sum = Object.values(answers).reduce((all, lean) => all + lean, 0);
    return h('form', {},
      question
        ? h('fieldset', { key: question.id },
          h('legend', {}, question.heading),
          question.choices.map(({ text, lean }) => h('p', {}, h('label', {},
            h('input', { type: 'radio', name: question.id, onChange: take(lean) }), ' ', text))))
        : h('p', {}, sum < -3 ? 'Individual contributor.' : sum > 3 ? 'Management.' : 'In between.'),
      h('button', { type: 'button', class: 'back', disabled: at === 0, onClick: go(-1) }, 'Back'),
      question && h('button', { type: 'button', class: 'next', onClick: go(1) }, 'Next'));
  }
}
for (const place of document.querySelectorAll('.quiz')) render(h(Quiz), place);
</script>`,
  radio: 'input[type="radio"]',
  next: '.next',
};

const quizdown = {
  name: 'quizdown',
  body: (quiz, count) => {
    const text = quiz
      .map(({ heading, choices }) =>
        `### ${heading}\n\n${choices.map((choice, at) => `1. [${at ? ' ' : 'x'}] ${choice.text}`).join('\n')}`)
      .join('\n\n');
    return `${list(count, (number) => `<div class="quizdown" data-quiz="${number}">\n${text}\n</div>`)}
<script src="/peers/quizdown/public/build/quizdown.js"></script>
<script>quizdown.init();</script>`;
  },
  radio: 'input[type="radio"]',
  choose: 'label:has(input[type="radio"])',
  next: 'button[title="Next"]',
};

const survey = {
  name: 'SurveyJS',
  body: (quiz, count) => {
    const pages = quiz.map(({ id, heading, choices }) => ({
      elements: [{
        type: 'radiogroup',
        name: id,
        title: heading,
        choices: choices.map(({ text, lean }, at) => ({ value: `${at}:${lean}`, text })),
      }],
    }));
    return `<link rel="stylesheet" href="/peers/survey-core/survey-core.min.css">
${list(count, (number) => `<div class="quiz" data-quiz="${number}"></div>`)}
<script src="/peers/survey-core/survey.core.min.js"></script>
<script src="/peers/survey-js-ui/survey-js-ui.min.js"></script>
<script>
for (const place of document.querySelectorAll('.quiz')) {
  new Survey.Model(${json({ pages, completedHtml: 'Done.' })}).render(place);
}
</script>`;
  },
  radio: 'input[type="radio"]',
  // Its radios are there and cannot be seen.
  choose: 'label:has(input[type="radio"])',
  next: 'input[title="Next"]',
};

export const peers = [preact, quizdown, survey];
