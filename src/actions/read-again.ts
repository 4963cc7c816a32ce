// Reads articles again whose findings are of an older reader or codebook. Decisions stay and attach themselves anew.
import { Failure } from '../base/failure.ts';
import { type Alteration, type AlteredText, createAlterationFinder } from '../extract/alteration-finder.ts';
import { findCodebookChange } from '../extract/codebook-change.ts';
import type { ArticleId } from '../model/article.ts';
import type { Codebook } from '../model/codebook.ts';
import { readCodebook } from '../model/codebook-file.ts';
import type { Notice } from '../model/notice.ts';
import type { DueReading } from '../store/store.ts';
import { listVersions, loadVersion } from './codebook-history.ts';
import { codebookFile } from './load-codebook.ts';
import { loadInflections } from './load-inflections.ts';
import { mapInOrder } from './map-in-order.ts';
import type { Dossier } from './open-dossier.ts';
import type { PositionsOfArticle } from './read-positions.ts';
import { loadReaderNamer } from './reader-version.ts';
import { ReadingPool, tasksPerThread } from './reading-pool.ts';

/** One article read again; `isRead` is false when it is kept but not read, and the notices say why. */
export interface ReadAgainOutcome {
  readonly id: ArticleId;
  readonly isRead: boolean;
  readonly notices: readonly Notice[];
}

/** Articles whose findings are out of date, by what of them is read again, and the version they will have. */
export interface StaleArticles {
  readonly ids: readonly ArticleId[];
  /** Articles in which the change can concern positions alone: these are read anew out of the statements held. */
  readonly ofPositions: readonly ArticleId[];
  /** Articles of another codebook that nothing in the change can concern: their findings hold as they are. */
  readonly unaltered: readonly ArticleId[];
  readonly readerVersion: string;
}

/** Finds what there is to read again. */
export async function findStaleArticles({ path, store, codebook }: Dossier): Promise<StaleArticles> {
  const nameVersion = await loadReaderNamer();
  const readerVersion = nameVersion(codebook);
  const found: Record<Alteration, ArticleId[]> = { nothing: [], positions: [], everything: [] };
  const findChange = await lookBack(path, codebook, nameVersion);
  for await (const article of store.walkStaleArticles(readerVersion)) {
    const find = await findChange(article.readerVersion ?? '');
    found[find?.(article) ?? 'everything'].push(article.id);
  }
  return addDue(
    { ids: found.everything, ofPositions: found.positions, unaltered: found.nothing, readerVersion },
    store,
  );
}

/** What decisions about speakers and articles let be read again belongs to it, whatever it was read with. */
async function addDue(stale: StaleArticles, store: Dossier['store']): Promise<StaleArticles> {
  const due = await store.listDue();
  if (due.length === 0) return stale;
  const dueAs = (what: DueReading['what']) => due.flatMap((one) => (one.what === what ? [one.id] : []));
  const ids = [...new Set([...stale.ids, ...dueAs('everything')])];
  const ofPositions = new Set([...stale.ofPositions, ...dueAs('positions')]);
  for (const id of ids) ofPositions.delete(id);
  const isDue = new Set(due.map(({ id }) => id));
  return { ...stale, ids, ofPositions: [...ofPositions], unaltered: stale.unaltered.filter((id) => !isDue.has(id)) };
}

/** Versions of the codebook looked back upon; what was read with an older one is read again. */
const longestLook = 200;

type AlterationFinder = (article: AlteredText) => Alteration;

/**
 * Tells what a reader's name stands for would have read otherwise, if it had one of the versions of the codebook that are kept: the
 * latest are looked at first, and no more of them than are asked for.
 */
async function lookBack(
  path: string,
  codebook: Codebook,
  nameVersion: (codebook: Codebook) => string,
): Promise<(readerVersion: string) => Promise<AlterationFinder | null>> {
  const known = new Map<string, AlterationFinder>();
  const unseen = (await listVersions(path)).slice(-longestLook);
  return async (readerVersion) => {
    while (!known.has(readerVersion)) {
      const version = unseen.pop();
      if (version === undefined) return null;
      const former = readVersionText(await loadVersion(path, version));
      if (former === null || known.has(nameVersion(former))) continue;
      const change = findCodebookChange(former, codebook);
      known.set(nameVersion(former), createAlterationFinder(change, await loadInflections()));
    }
    return known.get(readerVersion) ?? null;
  };
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

/** Reads stale articles again, each kept before it is told. */
export async function* readAgain(
  dossier: Dossier,
  stale: StaleArticles,
  workers: number,
): AsyncGenerator<ReadAgainOutcome> {
  await dossier.store.keepFindings(stale.unaltered, stale.readerVersion);
  const { codebook } = dossier;
  if (stale.ids.length > 0) {
    const parties = await dossier.store.listGivenParties();
    yield* withPool(new ReadingPool({ codebook, workers, parties }), (pool) =>
      readWhole(dossier, stale, pool, workers),
    );
  }
  const respoken = await listRespoken(dossier, stale.ids);
  const ofPositions = [...stale.ofPositions, ...respoken];
  if (ofPositions.length === 0) return;
  const read = (pool: ReadingPool) => readPositions(dossier, { ...stale, ofPositions }, pool, workers);
  for await (const outcome of withPool(new ReadingPool({ codebook, workers, reads: 'positions' }), read))
    if (!respoken.has(outcome.id)) yield outcome;
}

/** Of articles read whole those in which people named speakers: their positions are read as theirs. These were told already. */
async function listRespoken({ store }: Dossier, ids: readonly ArticleId[]): Promise<ReadonlySet<ArticleId>> {
  const read = new Set(ids);
  return new Set((await store.listDue()).flatMap(({ id, what }) => (what === 'positions' && read.has(id) ? [id] : [])));
}

async function* withPool(
  pool: ReadingPool,
  read: (pool: ReadingPool) => AsyncGenerator<ReadAgainOutcome>,
): AsyncGenerator<ReadAgainOutcome> {
  try {
    yield* read(pool);
  } finally {
    await pool.close();
  }
}

async function* readWhole(
  dossier: Dossier,
  { ids, readerVersion }: StaleArticles,
  pool: ReadingPool,
  workers: number,
): AsyncGenerator<ReadAgainOutcome> {
  for await (const { id, reading } of mapInOrder(ids, (one) => readOne(one, dossier, pool), limitOf(workers))) {
    const { findings, notices, ...kept } = reading;
    if (findings !== null) await dossier.store.replaceFindings(id, findings, readerVersion, kept);
    yield { id, isRead: findings !== null, notices };
  }
}

/** Articles that a thread reads in one go: a tenth of a second, in which it waits for nobody. */
const readTogether = 10;

/** Articles whose positions are kept in one go: each time waits for the disk. */
const keptTogether = 50;

async function* readPositions(
  dossier: Dossier,
  { ofPositions, readerVersion }: StaleArticles,
  pool: ReadingPool,
  workers: number,
): AsyncGenerator<ReadAgainOutcome> {
  const pieces = Array.from({ length: Math.ceil(ofPositions.length / readTogether) }, (_, at) =>
    ofPositions.slice(at * readTogether, (at + 1) * readTogether),
  );
  const read = (ids: readonly ArticleId[]) => readPositionsOf(ids, dossier, pool);
  let waiting: PositionsRead[] = [];
  const keep = async (): Promise<readonly ReadAgainOutcome[]> => {
    const kept = waiting;
    waiting = [];
    const readings = kept.flatMap(({ id, found, trace }) => (found === null ? [] : [{ id, ...found, trace }]));
    await dossier.store.replacePositions(readings, readerVersion);
    return kept.map(({ id, found, notices }) => ({ id, isRead: found !== null, notices }));
  };
  for await (const piece of mapInOrder(pieces, read, limitOf(workers))) {
    waiting.push(...piece);
    if (waiting.length >= keptTogether) yield* await keep();
  }
  yield* await keep();
}

type PositionsRead = PositionsOfArticle & Pick<ReadAgainOutcome, 'id'>;

function limitOf(workers: number) {
  return { count: workers * tasksPerThread, weight: Number.POSITIVE_INFINITY, weigh: () => 0 };
}

async function readOne(id: ArticleId, dossier: Dossier, pool: ReadingPool) {
  const held = await dossier.store.loadArticle(id);
  if (held === null) throw new Error(`The store lists article ${id} but does not hold it`);
  return { id, reading: await pool.readArticle(held.article) };
}

/** Of an article that was never read, whatever the codebook says. */
const nothingFound: PositionsOfArticle = { found: { positions: [], spokenFor: [] }, trace: null, notices: [] };

async function readPositionsOf(
  ids: readonly ArticleId[],
  dossier: Dossier,
  pool: ReadingPool,
): Promise<readonly PositionsRead[]> {
  const sources = await dossier.store.loadPackedSources(ids);
  const results = sources.length === 0 ? [] : await pool.readPositions(sources);
  const read = new Map(sources.map(({ article }, at) => [article.id, results[at]]));
  return ids.map((id) => ({ id, ...(read.get(id) ?? nothingFound) }));
}
