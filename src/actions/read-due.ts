// Reads at once what a decision lets be read otherwise, so that what follows from it is seen with it.
import { remember } from '../base/remember.ts';
import type { ArticleId } from '../model/article.ts';
import type { DueReading } from '../store/store.ts';
import type { Dossier } from './open-dossier.ts';
import { loadPositionReader, readPositions } from './read-positions.ts';
import { loadReaderNamer } from './reader-version.ts';
import { ReadingPool } from './reading-pool.ts';

/** Articles read at once: a second or two. Where a decision concerns more, the rest waits for "read again". */
const mostAtOnce = 40;

/** Reads what waits because of decisions, save `waiting`, which waited before; false where there was nothing. */
export async function readDue(dossier: Dossier, waiting: ReadonlySet<ArticleId>): Promise<boolean> {
  const due = await listDue(dossier, waiting);
  if (due.length === 0) return false;
  await readWhole(dossier, due);
  // Reading an article whole may let the words of those wait whom people named.
  await readPositionsOf(dossier, await listDue(dossier, waiting));
  return true;
}

async function listDue({ store }: Dossier, waiting: ReadonlySet<ArticleId>): Promise<readonly DueReading[]> {
  return (await store.listDue()).filter(({ id }) => !waiting.has(id)).slice(0, mostAtOnce);
}

async function readWhole({ store, codebook }: Dossier, due: readonly DueReading[]): Promise<void> {
  const ids = due.flatMap(({ id, what }) => (what === 'everything' ? [id] : []));
  if (ids.length === 0) return;
  const version = (await loadReaderNamer())(codebook);
  // The thread gives back what reading takes, which is more than a server needs otherwise.
  const pool = new ReadingPool({ codebook, workers: 1, parties: await store.listGivenParties() });
  try {
    for (const id of ids) {
      const held = await store.loadArticle(id);
      if (held === null) continue;
      const { findings, notices, ...kept } = await pool.readArticle(held.article);
      // What no reader reads stays unread; where reading broke down, what was read before is kept.
      const isSettled = findings !== null || notices.length === 0;
      if (isSettled) await store.replaceFindings(id, findings, version, kept);
    }
  } finally {
    await pool.close();
  }
}

async function readPositionsOf({ store, codebook }: Dossier, due: readonly DueReading[]): Promise<void> {
  const ids = due.flatMap(({ id, what }) => (what === 'positions' ? [id] : []));
  if (ids.length === 0) return;
  const reader = await positionReaderOf(codebook);
  for (const source of await store.loadPositionSources(ids)) {
    const { found, trace } = readPositions(source, reader);
    const version = (await store.loadArticle(source.article.id))?.readerVersion ?? '';
    if (found !== null) await store.replacePositions([{ id: source.article.id, ...found, trace }], version);
  }
}

/** Loading takes a fraction of a second: one decision often follows another. */
const positionReaderOf = remember(loadPositionReader);
