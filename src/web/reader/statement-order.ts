// Statements in the order a reader meets them.
import type { Span } from '../../model/span.ts';
import type { WireStatement } from '../../server/wire.ts';

/** The statements by where their words begin; the outer one first where two begin together. */
export function inTextOrder(statements: readonly WireStatement[]): readonly WireStatement[] {
  return statements.toSorted((a, b) => anchorOf(a).start - anchorOf(b).start || hullOf(b).end - hullOf(a).end);
}

/** The stretch a statement's mark and card belong to: its content, else its cue, else its speaker. */
export function anchorOf(statement: WireStatement): Span {
  return statement.content[0] ?? statement.cue[0] ?? statement.source[0] ?? statement.speaker ?? { start: 0, end: 0 };
}

/** From the first to the last word of a statement's content, in UTF-16 offsets of the article. */
export function hullOf(statement: WireStatement): Span {
  const end = Math.max(...statement.content.map((span) => span.end), anchorOf(statement).end);
  return { start: anchorOf(statement).start, end };
}

/** The words of the content, with `[…]` where others stand between. */
export function contentText(statement: WireStatement, text: string): string {
  return statement.content.map(({ start, end }) => text.slice(start, end)).join(' […] ');
}
