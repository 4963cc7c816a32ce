// Finds the spans that overlap a place, in a time that does not grow with the article.
import type { Span } from '../../model/span.ts';

/** Spans with what they belong to, sorted for look-up. Spans may nest and repeat. */
export interface SpanIndex<T> {
  readonly spans: readonly Span[];
  readonly values: readonly T[];
  /** `reach[i]` is the furthest end of the spans up to `i`. */
  readonly reach: readonly number[];
}

/** Sorts spans for look-up. */
export function indexSpans<T>(entries: readonly { readonly span: Span; readonly value: T }[]): SpanIndex<T> {
  const sorted = [...entries].sort((a, b) => a.span.start - b.span.start);
  const reach: number[] = [];
  for (const { span } of sorted) reach.push(Math.max(span.end, reach.at(-1) ?? 0));
  return { spans: sorted.map((entry) => entry.span), values: sorted.map((entry) => entry.value), reach };
}

/** True when any span of the index overlaps `span`. */
export function hasOverlap<T>(index: SpanIndex<T>, span: Span): boolean {
  const last = lastStartingBefore(index, span.end);
  return last >= 0 && index.reach[last]! > span.start;
}

/** What the spans that overlap `span` belong to, in order of their starts; each as often as it has such spans. */
export function overlapping<T>(index: SpanIndex<T>, span: Span): readonly T[] {
  const found: T[] = [];
  for (let i = lastStartingBefore(index, span.end); i >= 0 && index.reach[i]! > span.start; i -= 1) {
    if (index.spans[i]!.end > span.start) found.push(index.values[i]!);
  }
  return found.reverse();
}

function lastStartingBefore<T>({ spans }: SpanIndex<T>, offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
