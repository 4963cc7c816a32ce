// Dates of an article, searchable by place.
import type { DateMention } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';

/** Dates of one article in text order, searchable by place. */
export interface DateIndex {
  readonly dates: readonly DateMention[];
  readonly spans: readonly Span[];
}

/** Makes dates searchable by place. */
export function indexDates(dates: readonly DateMention[]): DateIndex {
  return { dates, spans: dates.map((date) => date.span) };
}
