// One telling of a happening as the views take it: where it stands, who printed it, and what was kept of it.
import { type DayRange, dayRangeOf } from '../../base/day-range.ts';
import type { ArticleId } from '../../model/article.ts';
import type { ComparedEntry } from '../../model/comparison-rows.ts';
import { type EventData, unpackEvent } from '../../model/event-item.ts';
import type { Span } from '../../model/span.ts';

/** A telling with its article. */
export interface EventTelling {
  /** Number of its row in the store. */
  readonly row: number;
  readonly article: ArticleId;
  /** Who printed it; null where nobody tells. */
  readonly outlet: string | null;
  readonly span: Span;
  readonly data: EventData;
  /** Days it may have happened on. */
  readonly days: DayRange | null;
}

/** The telling of an item of kind `event`; null where what was kept is of another make. */
export function toEventTelling({ row, article, span, data: kept }: ComparedEntry): EventTelling | null {
  const data = unpackEvent(kept);
  if (data === null) return null;
  return { row, article: article.id, outlet: article.outlet, span, data, days: dayRangeOf(data.edtf) };
}
