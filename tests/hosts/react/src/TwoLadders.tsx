import { useEffect, useRef, type ReactNode } from 'react';
import type {
  TwoLaddersAnswer,
  TwoLaddersAttributes,
  TwoLaddersElement,
  TwoLaddersResult,
} from 'two-ladders';
import type {} from 'two-ladders/react';

type Properties = TwoLaddersAttributes & {
  onAnswer?: (answer: TwoLaddersAnswer) => void;
  onResult?: (result: TwoLaddersResult) => void;
  children?: ReactNode;
};

export function TwoLadders({ onAnswer, onResult, children, ...attributes }: Properties) {
  const element = useRef<TwoLaddersElement>(null);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const host = element.current;
    host?.addEventListener('tl-answer', (event) => onAnswer?.(event.detail), { signal });
    host?.addEventListener('tl-result', (event) => onResult?.(event.detail), { signal });
    return () => listening.abort();
  }, [onAnswer, onResult]);
  return (
    <two-ladders ref={element} {...attributes}>
      {children}
    </two-ladders>
  );
}
