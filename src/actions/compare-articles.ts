// Compares articles that are new with all that is held, in small pieces, each kept before the next is told.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Comparer } from '../compare/comparer.ts';
import type { ComparisonKind } from '../model/comparison.ts';
import type { ReadArticle, Store, UncomparedArticle } from '../store/store.ts';

/** Articles compared in one transaction by each comparer: few, so that a coder's decision beside it waits a moment only. */
export const batchSize = 32;

/** One piece of the work done: it is on disk. */
export interface ComparedBatch {
  readonly articles: number;
  /** Relations found between these articles and all earlier ones. */
  readonly relations: number;
}

/**
 * Finds what there is to compare; `list` is what `loadComparers` gives for the dossier's codebook. What another version of a comparer
 * has found is taken away, a kind at a time: `tell` is told of each before, for it may take a minute.
 */
export async function findUncompared(
  store: Store,
  list: readonly Comparer[],
  tell: (kind: ComparisonKind) => void = () => undefined,
): Promise<readonly UncomparedArticle[]> {
  for (const kind of await store.listOutdated(list)) {
    tell(kind);
    await nextTurn();
    await store.dropComparisons(kind);
  }
  return store.listUncompared(list);
}

/** Compares articles in their order. Leaving the loop early leaves the rest for another run, with the same result. */
export async function* compareArticles(
  store: Store,
  waiting: readonly UncomparedArticle[],
  list: readonly Comparer[],
): AsyncGenerator<ComparedBatch> {
  for (let at = 0; at < waiting.length; at += batchSize) {
    const batch = waiting.slice(at, at + batchSize);
    const readings = await store.loadReadings(batch.map(({ id }) => id));
    let relations = 0;
    for (const comparer of list) {
      relations += await compareBatch(store, comparer, selectFor(comparer, batch, readings));
      // Saving does not wait for anything: what goes on beside it, a server's answers or reading, gets its turn in between.
      await nextTurn();
    }
    yield { articles: batch.length, relations };
  }
}

function selectFor(
  { kind }: Comparer,
  batch: readonly UncomparedArticle[],
  readings: readonly ReadArticle[],
): readonly ReadArticle[] {
  const wanted = new Set(batch.filter(({ kinds }) => kinds.includes(kind)).map(({ id }) => id));
  return readings.filter(({ article }) => wanted.has(article.id));
}

function compareBatch(store: Store, comparer: Comparer, readings: readonly ReadArticle[]): Promise<number> {
  const found = readings.map((reading) => ({ article: reading.article.id, items: comparer.listItems(reading) }));
  return store.saveComparisons(comparer, found);
}
