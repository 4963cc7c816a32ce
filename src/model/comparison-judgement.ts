// What a person says of places that a comparison set side by side: they are one thing told twice, or they are not.
import type { ComparisonKind } from './comparison.ts';
import type { Quote } from './quote.ts';

/**
 * Kinds a person can judge: acts of speech, passages taken over, happenings, quantities, claims.
 * Of `reuse` the articles are judged, whichever of their passages is named.
 */
export const judgedKinds = ['utterance', 'reuse', 'event', 'quantity', 'claim'] as const satisfies ComparisonKind[];

/** A kind a person can judge. */
export type JudgedKind = (typeof judgedKinds)[number];

/** `same`: they belong together; `different`: they do not. */
export const judgedVerdicts = ['same', 'different'] as const;

/** What a person says. */
export type JudgedVerdict = (typeof judgedVerdicts)[number];

/** Says of one place that it tells the same as each of the others, or the same as none of them. */
export interface ComparisonJudgement<Place> {
  readonly of: JudgedKind;
  readonly verdict: JudgedVerdict;
  readonly one: Place;
  readonly others: readonly Place[];
}

/** A place as a decision keeps it. */
export interface JudgedPlace {
  /** From the first to the last unit of the item. */
  readonly quote: Quote;
  /** EDTF of the happening that is meant, where one sentence tells of several. */
  readonly dated?: string | undefined;
}

/** A place as somebody names it who looks at it: the words are looked up. */
export interface NamedPlace {
  readonly article: string;
  /** UTF-16 offsets into the article's text, the end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly dated?: string | undefined;
}

/** Two items of the dossier, by their rows, and what stands of what people said of them: the latest. */
export interface JudgedPair {
  readonly one: number;
  readonly other: number;
  readonly verdict: JudgedVerdict;
}
