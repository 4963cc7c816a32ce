// Compares articles beside the reading of others, so that no processor stands idle while what is read waits to be compared.
import type { Comparer } from '../compare/comparer.ts';
import type { ArticleId } from '../model/article.ts';
import type { Store, UncomparedArticle } from '../store/store.ts';
import { batchSize, compareArticles } from './compare-articles.ts';

/** Comparing that goes on while articles come in. */
export interface ComparingBeside {
  /** Tells of an article that was added. */
  take(id: ArticleId): void;
  /** Ends with the batch at hand, or fails as comparing did; what is left waits for `findUncompared`. */
  end(): Promise<void>;
}

/**
 * Compares whole batches only, in the order in which articles are told of: what comes out is what comparing all of them afterwards gives.
 * Where others wait already, all are left for then.
 */
export async function compareBeside(store: Store, list: readonly Comparer[]): Promise<ComparingBeside> {
  const kinds = list.map(({ kind }) => kind);
  let isOver = (await store.listUncompared(list)).length > 0 || (await store.listOutdated(list)).length > 0;
  let waiting: readonly UncomparedArticle[] = [];
  let work: Promise<void> | null = null;
  const compareWaiting = async (): Promise<void> => {
    while (!isOver && waiting.length >= batchSize) {
      const batch = waiting.slice(0, batchSize);
      waiting = waiting.slice(batchSize);
      for await (const _ of compareArticles(store, batch, list));
    }
  };
  return {
    take: (id) => {
      if (isOver) return;
      waiting = [...waiting, { id, kinds }];
      if (waiting.length < batchSize || work !== null) return;
      work = compareWaiting();
      // A failure is told at the end, and the work is not begun again.
      work.then(
        () => {
          work = null;
        },
        () => undefined,
      );
    },
    end: async () => {
      isOver = true;
      await work;
    },
  };
}
