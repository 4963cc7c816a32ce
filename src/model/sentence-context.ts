// The sentence or sentences a finding stands in, with its places in them.
import type { Span } from './span.ts';

/** A stretch of an article's text with a statement's spans relative to it; what lies far between them is left out as `[…]`. */
export interface SentenceContext {
  readonly text: string;
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
}
