// A stretch of a text by UTF-16 offsets.

/** Half-open range of a text: UTF-16 offsets, 0-based, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The same span moved by `offset` UTF-16 units. */
export function shiftSpan(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset };
}

/** True when the spans share at least one UTF-16 unit. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly within `outer`. */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
