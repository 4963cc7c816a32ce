// How much a word tells in this dossier: ordinary news says what to expect, the dossier's own articles correct it.
//
// Example: in talks about the river Sarn "Sarn" stands in every article and tells nothing, however rare it is elsewhere.
import type { EventWord } from '../../model/event-item.ts';
import type { EventTelling } from './event-telling.ts';

/**
 * Ordinary news counts as much as this many articles of the dossier: in a small one it outweighs chance. With twice as many the
 * names in every account of one negotiation still joined two events of the three real accounts; with half, a listed date was lost.
 */
const priorArticles = 6;

/** Surprise of a word in nats, at least 0. */
export type WordSurprise = (word: EventWord) => number;

/** In how many articles each word stands. */
export interface WordCounts {
  readonly articles: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** Counts words over tellings that come article by article. */
export interface WordCounter {
  add(telling: Pick<EventTelling, 'article' | 'data'>): void;
  finish(): WordCounts;
}

/** Creates a counter. */
export function createWordCounter(): WordCounter {
  const articles = new Set<string>();
  const lastSeen = new Map<string, string>();
  const counts = new Map<string, number>();
  return {
    add: ({ article, data }) => {
      articles.add(article);
      for (const { stem } of data.words) {
        // Tellings of one article follow each other, so that the last one seen is enough to count an article once.
        if (lastSeen.get(stem) === article) continue;
        lastSeen.set(stem, article);
        counts.set(stem, (counts.get(stem) ?? 0) + 1);
      }
    },
    finish: () => ({ articles: articles.size, counts }),
  };
}

/** Learns from every telling in how many articles each word stands. */
export function measureSurprise(tellings: readonly EventTelling[]): WordSurprise {
  const counter = createWordCounter();
  for (const telling of tellings) counter.add(telling);
  return weighSurprise(counter.finish());
}

/** How much words tell in a dossier with these counts. */
export function weighSurprise({ articles, counts }: WordCounts): WordSurprise {
  const known = new Map<string, number>();
  return ({ stem, commonness }) => {
    const found = known.get(stem);
    if (found !== undefined) return found;
    const expected = priorArticles * commonness + (counts.get(stem) ?? 0);
    const surprise = Math.max(0, -Math.log(expected / (priorArticles + articles)));
    known.set(stem, surprise);
    return surprise;
  };
}
