// Says who gives each figure: the speaker of the innermost statement whose content holds it.
import type { FigureMention, Statement } from '../../model/finding.ts';
import { type Span, spanContains } from '../../model/span.ts';

/** The same figures, each with the actor who gives it where a statement holds it. */
export function nameGivers(
  figures: readonly FigureMention[],
  statements: readonly Statement[],
): readonly FigureMention[] {
  return figures.map((figure) => ({ ...figure, by: innermost(figure.span, statements)?.actor ?? null }));
}

function innermost(span: Span, statements: readonly Statement[]): Statement | null {
  let best: Statement | null = null;
  let bestLength = Number.POSITIVE_INFINITY;
  for (const statement of statements) {
    const holder = statement.content.find((piece) => spanContains(piece, span));
    if (holder === undefined || holder.end - holder.start >= bestLength) continue;
    best = statement;
    bestLength = holder.end - holder.start;
  }
  return best;
}
