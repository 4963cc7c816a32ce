// Statements and moves as entries of a timeline: dated by when they were said, else by when they were printed.
import { dayRangeOf } from '../../base/day-range.ts';
import type { PositionEntry, StatementEntry } from '../../model/dossier-rows.ts';
import type { Span } from '../../model/span.ts';
import type { TimelineDate, TimelineItem, TimelineSource } from '../../model/timeline.ts';
import { titleSaid } from './said-title.ts';

/** The entry of a statement; null when nothing dates it. */
export function toStatementItem({
  statement,
  actor,
  party,
  article,
  surroundings,
}: StatementEntry): TimelineItem | null {
  return toItem({
    ...{ id: `statement-${statement.id}`, kind: 'statement', move: null, issues: [], article, surroundings },
    ...{ spans: statement.content, said: statement.said, statement: statement.id },
    parties: party === null ? [] : [party],
    speaker: actor?.name ?? null,
  });
}

/** The entry of a move; null when nothing dates it. */
export function toMoveItem({
  row,
  position,
  statement,
  said,
  actor,
  article,
  surroundings,
}: PositionEntry): TimelineItem | null {
  return toItem({
    ...{ id: `move-${row}`, kind: 'move', move: position.move, issues: [position.issue], article, surroundings },
    ...{ spans: position.content, said, statement: statement?.id ?? null },
    parties: [position.party],
    speaker: actor?.name ?? null,
  });
}

interface Said
  extends Pick<TimelineItem, 'id' | 'kind' | 'move' | 'issues' | 'parties' | 'speaker'>,
    Pick<StatementEntry, 'article' | 'surroundings'> {
  readonly spans: readonly Span[];
  readonly said: string | null;
  readonly statement: string | null;
}

/** Between pieces that stand apart in the text. */
const gap = ' … ';

function toItem({ article, surroundings, spans, said, statement, ...rest }: Said): TimelineItem | null {
  const text = spans
    .map((span) => surroundings.text.slice(span.start - surroundings.start, span.end - surroundings.start))
    .join(gap)
    .replace(/\s+/g, ' ');
  const date = dateOf(said) ?? dateOf(article.published);
  if (date === null) return null;
  const source: TimelineSource = {
    role: 'said',
    ...{ article: article.id, articleTitle: article.title, outlet: article.outlet, side: article.side },
    ...{ published: article.published, url: article.url, statement, text, told: said, label: null },
    ...{ dated: null, isConfirmed: false, isContested: false },
    span: { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 },
  };
  const isDatedByPublication = dateOf(said) === null;
  return {
    ...rest,
    title: titleSaid(text, spans[0], surroundings),
    titleFrom: 0,
    dates: [date],
    isDatedByPublication,
    isExpected: false,
    sources: [source],
  };
}

function dateOf(edtf: string | null): TimelineDate | null {
  const days = dayRangeOf(edtf);
  return edtf === null || days === null ? null : { edtf, ...days, sources: [0] };
}
