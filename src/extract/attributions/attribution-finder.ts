// Finds attributions: who is said to say what, by which words.
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Span } from '../../model/span.ts';

/** Source, cue and content of one attribution, each in text order. An absent source is an empty list. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Probability that all three are right, 0 to 1. */
  readonly certainty: number;
}

/** The learnt weights. */
export type AttributionModel = object;

/** The attributions of a text in order of their cues. */
export function findAttributions(_analysed: AnalysedText, _model: AttributionModel): readonly Attribution[] {
  return [];
}
