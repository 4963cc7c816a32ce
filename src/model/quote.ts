// The anchor that ties every finding to the exact words it came from.
import type { Span } from './span.ts';

/**
 * A stored anchor: W3C TextPositionSelector and TextQuoteSelector in one.
 * `start`/`end` are UTF-16 offsets into the text whose hash is `textHash`.
 */
export interface Quote extends Span {
  readonly exact: string;
  /** Up to 32 UTF-16 units before `start`. */
  readonly prefix: string;
  /** Up to 32 UTF-16 units after `end`. */
  readonly suffix: string;
  readonly textHash: string;
}

/** Where a stored quote stands in a text: at its place, or broken and why. Quotes never move silently. */
export type QuotePlace =
  | { readonly kind: 'placed'; readonly span: Span }
  | { readonly kind: 'broken'; readonly reason: 'other-text' | 'other-words' };

/** UTF-16 units kept before and after a quote (the W3C recommendation leaves the length open; Hypothesis uses 32). */
const contextLength = 32;

/** The stored anchor of a span of `text`. */
export function makeQuote(text: string, textHash: string, span: Span): Quote {
  return {
    start: span.start,
    end: span.end,
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - contextLength), span.start),
    suffix: text.slice(span.end, span.end + contextLength),
    textHash,
  };
}

/** Checks a stored quote against a text. */
export function placeQuote(quote: Quote, text: string, textHash: string): QuotePlace {
  if (quote.textHash !== textHash) return { kind: 'broken', reason: 'other-text' };
  if (text.slice(quote.start, quote.end) !== quote.exact) return { kind: 'broken', reason: 'other-words' };
  return { kind: 'placed', span: { start: quote.start, end: quote.end } };
}
