// Finds tellings that may be of one happening. It keeps every pair worth a look; how often words stand in the dossier
// decides later (src/views/events), since that changes with every article added.

import { type DayRange, dayRangeOf, daysBetween } from '../../base/day-range.ts';
import { remember } from '../../base/remember.ts';
import type { PlacedItem, Relation } from '../../model/comparison.ts';
import { unpackEvent } from '../../model/event-item.ts';
import type { ComparedArticle, Comparer } from '../comparer.ts';
import { listEvents } from './event-items.ts';
import { heaviness } from './event-words.ts';

/** Tellings of one happening, by actors, place, time and words. */
export const eventComparer: Comparer = {
  kind: 'event',
  version: 13,
  // Two telling words in the same days; a word of every text of those days is passed over, and one event has at most so many reports.
  retrieval: { fewestShared: 2, commonest: 2000, most: 60 },
  listItems: ({ article, findings }: ComparedArticle) => listEvents(article, findings),
  relate: relateEvents,
};

/** Days apart from which two tellings are of different happenings, however alike: the longest that sides differ. */
const farthestDays = 10;
/** Share of words below which nobody would take two tellings for one. */
const leastShared = 0.08;

function relateEvents(item: PlacedItem, candidate: PlacedItem): Relation | null {
  const [a, b] = [tellingOf(item), tellingOf(candidate)];
  if (a.when !== null && b.when !== null && daysBetween(a.when, b.when) > farthestDays) return null;
  const shared = shareWords(a, b);
  return shared < leastShared ? null : { relation: 'may-be-same', certainty: Math.min(1, shared), detail: null };
}

/** What relating looks at. */
interface ReadTelling {
  readonly when: DayRange | null;
  /** Words by their surprise in ordinary news. */
  readonly weights: ReadonlyMap<string, number>;
}

const tellingOf = remember(({ data }: PlacedItem): ReadTelling => {
  const { edtf = null, words = [] } = unpackEvent(data) ?? {};
  return { when: dayRangeOf(edtf), weights: new Map(words.map((word) => [word.stem, heaviness(word)])) };
});

/** Share of the shorter telling's words, by their surprise in ordinary news, that the other has too. */
function shareWords(a: ReadTelling, b: ReadTelling): number {
  const [short, long] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let [shared, all] = [0, 0];
  for (const [stem, weight] of short.weights) {
    all += weight;
    if (long.weights.has(stem)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}
