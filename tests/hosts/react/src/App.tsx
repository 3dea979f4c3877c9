import { useState } from 'react';
import type { TwoLaddersAnswer } from 'two-ladders';
import { TwoLadders } from './TwoLadders';

export function App() {
  const [answers, setAnswers] = useState<TwoLaddersAnswer[]>([]);
  const [shown, setShown] = useState(true);
  return (
    <main>
      <button type="button" onClick={() => setShown(!shown)}>
        {shown ? 'Hide' : 'Show'}
      </button>
      <output>{answers.map(({ question, option }) => `${question} ${option}`).join(', ')}</output>
      {shown && (
        <TwoLadders heading-level="2" onAnswer={(answer) => setAnswers([...answers, answer])}>
          <p>Six questions about the two ladders of a software engineer.</p>
        </TwoLadders>
      )}
    </main>
  );
}
