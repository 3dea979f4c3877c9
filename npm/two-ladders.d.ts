// Types of <two-ladders>. `import 'two-ladders'` defines the element and has no values to import.

/** Questions of the built-in pack; other packs have their own. */
export type TwoLaddersQuestion = 'q1' | 'q2' | 'q3' | 'q4' | 'q5' | 'q6' | (string & {});

/** The id of an option, `1a` to `6f` in the built-in pack; `none` for "none of these fits". */
export type TwoLaddersOption = 'none' | (string & {});

/** Answered questions only. */
export type TwoLaddersAnswers = Partial<Record<TwoLaddersQuestion, TwoLaddersOption>>;

export interface TwoLaddersContext {
  now: 'engineer' | 'tech-lead' | 'manager';
  /** For a manager, the months since they last wrote code for a living; null when it was not said. */
  monthsAway: number | null;
  employer: 'past-staff' | 'stops-at-staff' | 'stops-at-senior' | 'titles-only' | 'unknown';
  /** Years of experience; null when it was not said. */
  years: number | null;
}

export type TwoLaddersFit =
  | 'clear-ic'
  | 'leaning-ic'
  | 'technical-leadership'
  | 'mixed'
  | 'leaning-management'
  | 'clear-management';

export type TwoLaddersHeadline =
  | TwoLaddersFit
  | 'management-not-yet'
  | 'motive-not-found'
  | 'not-enough-answers';

export type TwoLaddersStop = 'dread' | 'motive-ladder' | 'motive-others' | 'motive-escape';

export type TwoLaddersContradiction = 'c1' | 'c2' | 'c3' | 'c4' | 'c5' | 'c6' | 'c7' | 'c8';

export type TwoLaddersRemark =
  | 'via-staff'
  | 'staff-is-nearest'
  | 'dread-noted'
  | 'reason-struck-out'
  | `real-signals-${number}-of-${number}`;

/** How one answer was read. */
export interface TwoLaddersContribution {
  question: TwoLaddersQuestion;
  option: TwoLaddersOption;
  /** Below 0 for individual contributor, above 0 for management. */
  lean: number;
  strong: boolean;
  /** It speaks for technical leadership. */
  marker: boolean;
}

/** One other answer that would change the headline. */
export interface TwoLaddersFlip {
  question: TwoLaddersQuestion;
  option: TwoLaddersOption;
  headline: TwoLaddersHeadline;
}

/** Plain data, safe for `JSON.stringify`. */
export interface TwoLaddersResult {
  headline: TwoLaddersHeadline;
  /** null when there were not enough answers. */
  fit: TwoLaddersFit | null;
  stops: TwoLaddersStop[];
  confidence: {
    word: 'firm' | 'fair' | 'fragile';
    /** How many of `changes`, each of one answer, keep the track. */
    kept: number;
    changes: number;
  };
  contributions: TwoLaddersContribution[];
  contradictions: (TwoLaddersContradiction | (string & {}))[];
  remarks: TwoLaddersRemark[];
  flips: TwoLaddersFlip[];
  pack: { id: string; version: number };
  code: string;
}

/** The detail of `tl-answer`. */
export interface TwoLaddersAnswer {
  question: TwoLaddersQuestion;
  option: TwoLaddersOption;
}

export type TwoLaddersView = 'quiz' | 'review' | 'result' | 'ladder' | 'path' | 'compare' | 'read';

/** Fired for what a person does, not for a property that a script sets. They bubble. */
export interface TwoLaddersEventMap {
  'tl-ready': CustomEvent<null>;
  'tl-answer': CustomEvent<TwoLaddersAnswer>;
  'tl-result': CustomEvent<TwoLaddersResult>;
  'tl-error': CustomEvent<{ message: string }>;
  'tl-reset': CustomEvent<null>;
}

/** The attributes as they stand in HTML, all optional. An unknown value means the default. */
export interface TwoLaddersAttributes {
  base?: string;
  code?: string;
  'heading-level'?: 2 | 3 | 4 | 5 | 6 | '2' | '3' | '4' | '5' | '6';
  history?: 'ask' | 'on';
  pack?: string;
  reveal?: 'end' | 'live';
  share?: 'none' | 'hash';
  start?: 'lazy' | 'now';
  storage?: 'local' | 'none';
  'storage-key'?: string;
  theme?: 'auto' | 'light' | 'dark';
}

export interface TwoLaddersElement extends HTMLElement {
  /** Settles when it can be answered; rejected with an `Error` that says what to do. */
  readonly ready: Promise<void>;
  /** Setting replaces all; a wrong id throws a `TypeError` that names it, and changes nothing. */
  get answers(): TwoLaddersAnswers;
  set answers(value: TwoLaddersAnswers);
  /** Fields that are not given keep their default; a wrong value throws a `TypeError`. */
  get context(): TwoLaddersContext;
  set context(value: Partial<TwoLaddersContext>);
  /** null until every question has an answer. */
  readonly result: TwoLaddersResult | null;
  /** The share code of the present answers; setting one opens it. */
  code: string;
  show(view: TwoLaddersView): void;
  /** `section` is the id of a part of what there is to read, for example `faq`. */
  show(view: 'read', section: string): void;
  /** Forgets the answers, here and in storage. */
  reset(): void;
  /**
   * Shows a pack that is no file on the web: its text, or a file. `null` goes back to the page's own.
   * Rejected, with everything that is wrong with it, when it is not sound.
   */
  loadPack(pack: string | Blob | null): Promise<void>;

  addEventListener<Type extends keyof TwoLaddersEventMap>(
    type: Type,
    listener: (this: TwoLaddersElement, event: TwoLaddersEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (this: TwoLaddersElement, event: HTMLElementEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Type extends keyof TwoLaddersEventMap>(
    type: Type,
    listener: (this: TwoLaddersElement, event: TwoLaddersEventMap[Type]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (this: TwoLaddersElement, event: HTMLElementEventMap[Type]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

/** What `customElements.get('two-ladders')` gives. */
export interface TwoLaddersConstructor extends CustomElementConstructor {
  new (): TwoLaddersElement;
  readonly version: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'two-ladders': TwoLaddersElement;
  }
  // They bubble, so a page may listen anywhere.
  interface HTMLElementEventMap extends TwoLaddersEventMap {}
  interface DocumentEventMap extends TwoLaddersEventMap {}
  interface CustomElementRegistry {
    get(name: 'two-ladders'): TwoLaddersConstructor | undefined;
  }
}
