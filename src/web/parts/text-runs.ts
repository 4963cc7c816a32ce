// Cuts a stretch of text where marks begin and end, so that overlapping and nested marks can all be drawn.
import type { Span } from '../../model/span.ts';

/** A stretch to be marked, in the role it plays; `statement` is empty where it plays it for none. */
export interface Mark extends Span {
  readonly statement: string;
  readonly role:
    | 'content'
    | 'source'
    | 'cue'
    | 'hit'
    | 'markup'
    | 'strong'
    | 'emphasis'
    | 'rude'
    | 'date'
    | 'figure'
    | 'asked';
  /** Id of the date or figure that is marked. */
  readonly fact?: string;
}

/** A piece of text under one set of marks: outermost first. */
export interface Run extends Span {
  readonly marks: readonly Mark[];
}

/**
 * The runs of `stretch`, in order and without gaps; all offsets are of one text.
 * Marks reaching beyond the stretch are cut to it. The longer mark is the outer one; of equal ones, the first given.
 */
export function cutIntoRuns(stretch: Span, marks: readonly Mark[]): readonly Run[] {
  const inside = marks.filter(({ start, end }) => start < end && start < stretch.end && stretch.start < end);
  const edges = new Set([stretch.start, stretch.end]);
  for (const { start, end } of inside) {
    edges.add(Math.max(start, stretch.start));
    edges.add(Math.min(end, stretch.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? stretch.end;
    return { start, end, marks: outermostFirst(inside.filter((mark) => mark.start <= start && end <= mark.end)) };
  });
}

function outermostFirst(marks: readonly Mark[]): readonly Mark[] {
  return marks.toSorted((a, b) => b.end - b.start - (a.end - a.start));
}
