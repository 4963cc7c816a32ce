// A position as a row of an opened cell: its words in their sentence, who says it, and where.

import type { PositionEntry, ResolvedActor, StatementEntry } from '../../model/dossier-rows.ts';
import type { Position, Statement } from '../../model/finding.ts';
import { isLearnt } from '../../model/learnt-position.ts';
import { makeQuote, type Quote } from '../../model/quote.ts';
import type { SentenceContext } from '../../model/sentence-context.ts';
import type { Span } from '../../model/span.ts';
import { findContext } from '../sentence-context.ts';

/** A row; the texts are slices of the article. */
export interface PositionRow
  extends Pick<
    Position,
    'id' | 'party' | 'issue' | 'move' | 'towards' | 'strength' | 'polarity' | 'held' | 'certainty' | 'reasons'
  > {
  readonly row: number;
  /** Id of the statement it was read from; null for the author's own report. */
  readonly statement: string | null;
  readonly articleId: string;
  readonly articleTitle: string | null;
  readonly outlet: string | null;
  readonly side: string | null;
  readonly published: string | null;
  readonly said: string | null;
  readonly url: string | null;
  readonly actor: ResolvedActor | null;
  readonly conditionOf: number | null;
  readonly factuality: Statement['factuality'];
  readonly contentText: string;
  readonly context: SentenceContext;
  /** Name and version of the finder. */
  readonly finder: string;
  /** No rule reads it: the learnt model entered it. */
  readonly isLearnt: boolean;
  readonly review: StatementEntry['review'];
  readonly asRead: PositionEntry['asRead'];
  /** The position's words with what anchors them, for a decision about it. */
  readonly quote: Quote;
}

/** Between pieces of a position that stand apart in the text. */
const gap = ' … ';

/** The quote from the first to the last word; the text round it is long enough for what stands beside it. */
function quoteWithin({ position, article, surroundings }: PositionEntry): Quote {
  const { start } = surroundings;
  const [first, last] = [position.content[0]?.start ?? start, position.content.at(-1)?.end ?? start];
  const quote = makeQuote(surroundings.text, article.id, { start: first - start, end: last - start });
  return { ...quote, start: first, end: last };
}

/** The row of a position. */
export function toPositionRow(entry: PositionEntry): PositionRow {
  const { row, position, statement, said, actor, article, surroundings, conditionOf, review, asRead } = entry;
  const { id, party, issue, move, towards, strength, polarity, held, certainty, reasons, finder } = position;
  const textOf = (span: Span): string =>
    surroundings.text.slice(span.start - surroundings.start, span.end - surroundings.start);
  return {
    ...{ id, party, issue, move, towards, strength, polarity, held, certainty, reasons },
    ...{ row, actor, conditionOf, review, asRead },
    statement: statement?.id ?? null,
    articleId: article.id,
    articleTitle: article.title,
    outlet: article.outlet,
    side: article.side,
    published: article.published,
    said,
    url: article.url,
    factuality: statement?.factuality ?? 'asserted',
    contentText: position.content.map(textOf).join(gap),
    context: findContext({
      statement: { source: statement?.source ?? [], cue: statement?.cue ?? [], content: position.content },
      surroundings,
    }),
    quote: quoteWithin(entry),
    finder: `${finder.name}/${finder.version}`,
    isLearnt: isLearnt(position),
  };
}
