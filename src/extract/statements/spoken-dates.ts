// What "today" means in quotation marks: the day the words were said, not the day the article was published.
import { toDayNumber, toIsoDay } from '../../base/day-number.ts';
import { boundsOfEdtf } from '../../base/edtf-bounds.ts';
import type { Article } from '../../model/article.ts';
import type { DateMention, Statement } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { findQuotedStretches } from './quoted-stretches.ts';
import { hasOverlap, indexSpans, overlapping, type SpanIndex } from './span-index.ts';

/** Days from the day of speaking by the word that counts from it. */
const spokenDays: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** The dates of an article, those that somebody's own words count from the day they were said put right. */
export function countFromSpeech(
  { text, published, passages }: Article,
  dates: readonly DateMention[],
  statements: readonly Statement[],
): readonly DateMention[] {
  const own = dates.filter(({ span }) => daysFrom(text, span) !== undefined);
  if (own.length === 0) return dates;
  const stretches = [...findQuotedStretches(text), ...passages.filter(({ kind }) => kind === 'speech')];
  const spoken = indexSpans(stretches.map((span) => ({ span, value: null })));
  const contents = indexSpans(statements.flatMap((value) => value.content.map((span) => ({ span, value }))));
  const mended = new Map<DateMention, DateMention>();
  for (const date of own) {
    const said = saidDateOf(date.span, contents);
    if (said === null || said === published || !hasOverlap(spoken, date.span)) continue;
    mended.set(date, { ...date, ...countedFrom(said, daysFrom(text, date.span) ?? 0), reasons: [countedReason] });
  }
  return mended.size === 0 ? dates : dates.map((date) => mended.get(date) ?? date);
}

const countedReason = 'counted from the day it was said';

function daysFrom(text: string, { start, end }: Span): number | undefined {
  return spokenDays[text.slice(start, end).toLowerCase()];
}

/** When the innermost statement around a stretch was said; null where that is not told. */
function saidDateOf(span: Span, contents: SpanIndex<Statement>): string | null {
  return overlapping(contents, span).findLast(({ form }) => form !== 'indirect')?.said ?? null;
}

/** A day so many days from another; where only a month or a year is told, that is all there is to say. */
function countedFrom(said: string, days: number): Pick<DateMention, 'edtf' | 'earliest' | 'latest'> {
  const day = /^\d{4}-\d\d-\d\d$/.test(said) ? toIsoDay(toDayNumber(said) + days) : null;
  if (day !== null) return { edtf: day, earliest: day, latest: day };
  const bounds = boundsOfEdtf(said);
  return { edtf: said, earliest: bounds?.earliest ?? null, latest: bounds?.latest ?? null };
}
