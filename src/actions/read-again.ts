// Reads articles again whose findings are of an older reader or codebook. Decisions stay and attach themselves anew.
import { Failure } from '../base/failure.ts';
import { type CodebookChange, findCodebookChange, mayAlter } from '../extract/codebook-change.ts';
import type { ArticleId } from '../model/article.ts';
import type { Codebook } from '../model/codebook.ts';
import { readCodebook } from '../model/codebook-file.ts';
import type { Notice } from '../model/notice.ts';
import { listVersions, loadVersion } from './codebook-history.ts';
import { codebookFile } from './load-codebook.ts';
import { loadInflections } from './load-inflections.ts';
import { mapInOrder } from './map-in-order.ts';
import type { Dossier } from './open-dossier.ts';
import { filesPerThread } from './read-files.ts';
import { loadReaderNamer } from './reader-version.ts';
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
  /** Articles of another codebook that nothing in the change can concern: their findings hold as they are. */
  readonly unaltered: readonly ArticleId[];
  readonly readerVersion: string;
}

/** Finds what there is to read again. */
export async function findStaleArticles({ path, store, codebook }: Dossier): Promise<StaleArticles> {
  const nameVersion = await loadReaderNamer();
  const readerVersion = nameVersion(codebook);
  const stale = await store.listStaleArticles(readerVersion);
  const changes = stale.length === 0 ? new Map() : await findChanges(path, codebook, nameVersion);
  if (changes.size === 0) return { ids: stale, unaltered: [], readerVersion };
  const inflections = await loadInflections();
  const [ids, unaltered]: [ArticleId[], ArticleId[]] = [[], []];
  for (const id of stale) {
    const held = await store.loadArticle(id);
    const change = changes.get(held?.readerVersion ?? '');
    (held && change && !mayAlter(change, held.article, inflections) ? unaltered : ids).push(id);
  }
  return { ids, unaltered, readerVersion };
}

/** Versions of the codebook looked back upon; what was read with an older one is read again. */
const longestLook = 200;

/** What has changed since each version of the codebook that is kept, by the name of its reader. */
async function findChanges(
  path: string,
  codebook: Codebook,
  nameVersion: (codebook: Codebook) => string,
): Promise<ReadonlyMap<string, CodebookChange>> {
  const changes = new Map<string, CodebookChange>();
  for (const version of (await listVersions(path)).slice(-longestLook)) {
    const former = readVersionText(await loadVersion(path, version));
    if (former !== null) changes.set(nameVersion(former), findCodebookChange(former, codebook));
  }
  return changes;
}

/** Null for a text that was no codebook: nothing was read with it. */
function readVersionText(text: string): Codebook | null {
  try {
    return readCodebook(text, codebookFile);
  } catch (error) {
    if (error instanceof Failure && error.code === 'codebook-invalid') return null;
    throw error;
  }
}

/** Reads stale articles again, each kept before the next is told. */
export async function* readAgain(
  dossier: Dossier,
  stale: StaleArticles,
  workers: number,
): AsyncGenerator<ReadAgainOutcome> {
  await dossier.store.keepFindings(stale.unaltered, stale.readerVersion);
  if (stale.ids.length === 0) return;
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
