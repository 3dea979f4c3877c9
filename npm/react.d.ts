// <two-ladders> in JSX, for React 18 and later: `import type {} from 'two-ladders/react'`.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { TwoLaddersAttributes, TwoLaddersElement, TwoLaddersEventMap } from './two-ladders.js';

/** React 19 listens itself, where an attribute is called `on` and the event. */
type Listeners = {
  [Type in keyof TwoLaddersEventMap as `on${Type}`]?: (event: TwoLaddersEventMap[Type]) => void;
};

type Properties = DetailedHTMLProps<HTMLAttributes<TwoLaddersElement>, TwoLaddersElement> &
  TwoLaddersAttributes &
  Listeners;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'two-ladders': Properties;
    }
  }
}
