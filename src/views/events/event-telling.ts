// One telling of a happening as the views take it: where it stands, who printed it, and what was kept of it.
import type { DayRange } from '../../base/day-range.ts';
import type { ArticleId } from '../../model/article.ts';
import type { EventData } from '../../model/event-item.ts';
import type { Span } from '../../model/span.ts';

/** A telling with its article. */
export interface EventTelling {
  /** Number of its row in the store. */
  readonly row: number;
  readonly article: ArticleId;
  readonly span: Span;
  readonly data: EventData;
  /** Days it may have happened on. */
  readonly days: DayRange | null;
}
