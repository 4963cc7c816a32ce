// Keeps a look at a sentence near to a clause, so that texts without sentence ends are read in linear time.
import type { Span } from '../../model/span.ts';

/** UTF-16 units on either side of a clause that belong to its sentence; few sentences are longer. */
const farthest = 600;

/** The part of a sentence that lies near a span inside it. */
export function clampSpan(sentence: Span, near: Span): Span {
  return { start: Math.max(sentence.start, near.start - farthest), end: Math.min(sentence.end, near.end + farthest) };
}
