// Reads articles again whose findings are of an older reader or codebook. Decisions stay and attach themselves anew.
import type { ArticleId } from '../model/article.ts';
import type { Notice } from '../model/notice.ts';
import { mapInOrder } from './map-in-order.ts';
import type { Dossier } from './open-dossier.ts';
import { filesPerThread } from './read-files.ts';
import { nameReaderVersion } from './reader-version.ts';
import { ReadingPool } from './reading-pool.ts';

/** One article read again; `isRead` is false when it is kept but not read, and the notices say why. */
export interface ReadAgainOutcome {
  readonly id: ArticleId;
  readonly isRead: boolean;
  readonly notices: readonly Notice[];
}

/** Articles whose findings are out of date, and the version they will have. */
export interface StaleArticles {
  readonly ids: readonly ArticleId[];
  readonly readerVersion: string;
}

/** Finds what there is to read again. */
export async function findStaleArticles({ store, codebook }: Dossier): Promise<StaleArticles> {
  const readerVersion = await nameReaderVersion(codebook);
  return { ids: await store.listStaleArticles(readerVersion), readerVersion };
}

/** Reads stale articles again, each kept before the next is told. */
export async function* readAgain(
  dossier: Dossier,
  stale: StaleArticles,
  workers: number,
): AsyncGenerator<ReadAgainOutcome> {
  const pool = new ReadingPool({ codebook: dossier.codebook, workers });
  const limit = { count: workers * filesPerThread, weight: Number.POSITIVE_INFINITY, weigh: () => 0 };
  try {
    for await (const { id, reading } of mapInOrder(stale.ids, (one) => readOne(one, dossier, pool), limit)) {
      const { findings, notices } = reading;
      if (findings !== null) await dossier.store.replaceFindings(id, findings, stale.readerVersion);
      yield { id, isRead: findings !== null, notices };
    }
  } finally {
    await pool.close();
  }
}

async function readOne(id: ArticleId, dossier: Dossier, pool: ReadingPool) {
  const held = await dossier.store.loadArticle(id);
  if (held === null) throw new Error(`The store lists article ${id} but does not hold it`);
  return { id, reading: await pool.readArticle(held.article) };
}
