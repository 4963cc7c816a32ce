// Who gives a figure: the speaker of the statement round it, as decisions leave that speaker, or whom the finder of figures names.
import type { FigureMention } from '../../model/finding.ts';
import { spanContains } from '../../model/span.ts';
import type { WireStatement } from '../../server/wire.ts';

/** The name to show; null for the author's own words. */
export function nameGiver(
  { span, by }: Pick<FigureMention, 'span' | 'by'>,
  statements: readonly Pick<WireStatement, 'content' | 'actor'>[],
): string | null {
  const round = statements.flatMap(({ content, actor }) =>
    content.filter((part) => spanContains(part, span)).map(({ start, end }) => ({ actor, length: end - start })),
  );
  // What is said within another's words is the inner one's.
  const [inmost] = round.toSorted((a, b) => a.length - b.length);
  return inmost?.actor?.name ?? by?.name ?? null;
}
