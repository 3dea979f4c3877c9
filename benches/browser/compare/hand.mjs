// The same quiz by hand, without any library: what everybody else is measured against. Six questions, one
// at a time, a way back, and a sentence at the end.

const page = (quiz, number) => `<form class="quiz" data-quiz="${number}">
${quiz
    .map(({ id, heading, choices }, place) => `<fieldset${place ? ' hidden' : ''}>
<legend>${heading}</legend>
${choices
    .map((choice) => `<p><label><input type="radio" name="${id}" value="${choice.lean}"> ${choice.text}</label></p>`)
    .join('\n')}
</fieldset>`)
    .join('\n')}
<p class="result" hidden></p>
<button type="button" class="back" disabled>Back</button>
<button type="button" class="next">Next</button>
</form>`;

const script = `for (const form of document.querySelectorAll('.quiz')) {
  const questions = [...form.querySelectorAll('fieldset')];
  const [result, back, next] = ['.result', '.back', '.next'].map((one) => form.querySelector(one));
  let at = 0;
  const show = (step) => {
    if (step > 0 && at < questions.length && !questions[at].querySelector(':checked')) return;
    at += step;
    questions.forEach((question, place) => { question.hidden = place !== at; });
    back.disabled = at === 0;
    next.hidden = result.hidden = at === questions.length;
    result.hidden = !next.hidden;
    if (next.hidden) {
      const sum = [...form.querySelectorAll(':checked')].reduce((all, one) => all + Number(one.value), 0);
      result.textContent = sum < -3 ? 'Individual contributor.' : sum > 3 ? 'Management.' : 'In between.';
    } else questions[at].querySelector('input').focus();
  };
  back.addEventListener('click', () => show(-1));
  next.addEventListener('click', () => show(1));
}`;

export const hand = {
  name: 'by hand, no library',
  body: (quiz, count) =>
    Array.from({ length: count }, (_, number) => page(quiz, number)).join('\n')
    + `<script>${script}</script>`,
  radio: 'fieldset:not([hidden]) input[type="radio"]',
  next: '.next',
};
