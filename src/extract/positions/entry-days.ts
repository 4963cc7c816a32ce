// The day of what the author of a timeline tells: that which heads the entry.
import type { Article } from '../../model/article.ts';
import type { DateMention } from '../../model/finding.ts';
import { indexDates } from '../statements/date-index.ts';
import { entryDateOf } from '../statements/said-date.ts';

/** Gives the day that heads the entry in which a UTF-16 unit of the text stands, EDTF; null outside timelines. */
export function dayFinder(article: Article, dates: readonly DateMention[]): (at: number) => string | null {
  if (article.kind !== 'timeline') return () => null;
  const index = indexDates(dates);
  return (at) => entryDateOf(index, article, at)?.edtf ?? null;
}
