// Finds the tokens that lie in a stretch of text, without walking the whole text.
import type { Tokens } from '../../model/analysed-text.ts';
import type { Span } from '../../model/span.ts';

/** Index of the first token that starts at or after a UTF-16 offset; the number of tokens where none does. */
export function firstTokenFrom(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Half-open range of the tokens that start inside a span. */
export function tokenRange(tokens: Tokens, span: Span): readonly [first: number, end: number] {
  return [firstTokenFrom(tokens, span.start), firstTokenFrom(tokens, span.end)];
}
