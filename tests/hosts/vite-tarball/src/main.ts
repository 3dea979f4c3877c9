import 'two-ladders';

const quiz = document.querySelector('two-ladders')!;
const output = document.querySelector('output')!;
quiz.addEventListener('tl-answer', ({ detail }) => {
  output.textContent += `${detail.question} ${detail.option}`;
});
