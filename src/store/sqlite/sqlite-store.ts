// The embedded store: one SQLite database in the dossier's folder.
import type { ArticleId } from '../../model/article.ts';
import type { DossierCounts, LikenessMeasure, Store } from '../store.ts';
import { addSource, addSources, holdsSource } from './add-source.ts';
import { createCardStore } from './card-store.ts';
import { type CardCheck, type Connection, createConnection } from './connection.ts';
import { guardDatabase, guardDatabaseAsync, guardDatabaseWalk } from './database-failures.ts';
import { addDecision, listDecisions } from './decisions.ts';
import { listDue } from './due-readings.ts';
import { getArticle, loadArticle } from './get-article.ts';
import { createHeldItems } from './held-items.ts';
import { listActors } from './list-actors.ts';
import { listArticles, tallyArticles, tallyMonths } from './list-articles.ts';
import { listPositions, walkPositions } from './list-positions.ts';
import { listStatements, walkStatements } from './list-statements.ts';
import { listUncompared, loadReadings } from './list-uncompared.ts';
import { loadComparisons } from './load-comparisons.ts';
import { loadPackedSources } from './load-position-sources.ts';
import { rememberPositionTable } from './load-position-table.ts';
import { createNameRegistry } from './name-registry.ts';
import { openDatabase } from './open-database.ts';
import { unpackSource } from './packed-source.ts';
import { listGivenParties } from './party-given.ts';
import { readComparedState, readState } from './read-state.ts';
import { createRecentKeys } from './recent-keys.ts';
import { dropComparisons, listOutdated } from './remove-comparisons.ts';
import { replaceFindings, replacePositions } from './replace-findings.ts';
import { saveComparisons } from './save-comparisons.ts';
import { settleCodebook } from './settle-actors.ts';
import { countByReader, listStaleArticles, walkStaleArticles } from './stale-articles.ts';
import { loadCodebook } from './stored-json.ts';
import { createTextCache } from './text-cache.ts';
import { createTimelineStore } from './timeline-store.ts';
import { inTransaction } from './transaction.ts';
import { takeWriterLock, type WriterLock } from './writer-lock.ts';

/** How to open a store. */
export interface SqliteOptions {
  /** Folder of the dossier; `createDatabase` has made the database in it. */
  readonly folder: string;
  /** `add` keeps every other process from adding until the store is closed. */
  readonly access: 'add' | 'read';
  readonly measure: LikenessMeasure;
  /** Tells cards from what is none, which is made anew; who leaves it out trusts them all. */
  readonly isCard?: CardCheck;
}

/** Opens the store. Fails with `dossier-not-found`, `-too-new`, `-damaged`, `-in-use`, `no-permission`. */
export function openSqliteStore({ folder, access, measure, isCard }: SqliteOptions): Store {
  const database = openDatabase(folder);
  try {
    const lock = access === 'add' ? guardDatabase(folder, () => takeWriterLock(folder, database)) : null;
    return createStore(createConnection(folder, database, isCard), measure, lock);
  } catch (error) {
    database.close();
    throw error;
  }
}

function createStore(connection: Connection, measure: LikenessMeasure, lock: WriterLock | null): Store {
  const names = createNameRegistry(connection);
  const texts = createTextCache(connection);
  const recent = createRecentKeys(connection);
  const held = createHeldItems(connection, texts);
  const forgetItems = (): void => {
    recent.forget();
    held.forget();
  };
  const loadTable = rememberPositionTable(connection);
  // Every method goes through one of these, so that no error of SQLite comes out raw.
  const guard = async <Result>(work: () => Result) => guardDatabase(connection.folder, work);
  const guardAsync = <Result>(work: () => Promise<Result>) => guardDatabaseAsync(connection.folder, work);
  return {
    hasSource: (hash) => guard(() => holdsSource(connection, hash)),
    addSource: (addition) =>
      guard(() => {
        requireLock(lock);
        return addSource({ connection, names, measure }, addition);
      }),
    addSources: (additions) =>
      guard(() => {
        requireLock(lock);
        return addSources({ connection, names, measure }, additions);
      }),
    countByReader: () => guard(() => countByReader(connection)),
    listStaleArticles: (readerVersion) => guard(() => listStaleArticles(connection, readerVersion)),
    listDue: () => guard(() => listDue(connection)),
    listGivenParties: () => guard(() => listGivenParties(connection)),
    loadArticle: (id) => guard(() => loadArticle(connection, id)),
    walkStaleArticles: (version) => guardDatabaseWalk(connection.folder, walkStaleArticles(connection, version)),
    replaceFindings: (id, findings, version, kept = { grammar: null, trace: null }) =>
      guard(() => {
        forgetItems();
        replaceFindings({ connection, names }, id, { findings, ...kept }, version);
      }),
    replacePositions: (readings, version) => guard(() => replacePositions({ connection, names }, readings, version)),
    loadPositionSources: (ids) =>
      guard(() => loadPackedSources(connection, ids).map((packed) => unpackSource(packed).source)),
    loadPackedSources: (ids) => guard(() => loadPackedSources(connection, ids)),
    keepFindings: (ids, version) =>
      guard(() =>
        inTransaction(connection.database, () => {
          for (const id of ids) connection.run('UPDATE article SET reader_version = ? WHERE hash = ?', [version, id]);
        }),
      ),
    applyCodebook: (codebook) =>
      guard(() => {
        if (JSON.stringify(loadCodebook(connection)) === JSON.stringify(codebook)) return;
        inTransaction(connection.database, () => settleCodebook(connection, codebook));
      }),
    listOutdated: (comparers) => guard(() => listOutdated(connection, comparers)),
    dropComparisons: (kind) =>
      guard(() => {
        dropComparisons(connection, kind);
        forgetItems();
      }),
    listUncompared: (comparers) => guard(() => listUncompared(connection, comparers)),
    loadReadings: (ids) => guard(() => loadReadings(connection, ids)),
    saveComparisons: (matcher, articles) =>
      guard(() => saveComparisons({ connection, texts, recent, held }, matcher, articles)),
    loadComparisons: (kind, query = {}) => guard(() => loadComparisons({ connection, texts }, kind, query)),
    ...createCardStore(connection),
    ...createTimelineStore(connection),
    listRepeated: (among) =>
      guard(() =>
        connection
          .rows(
            `SELECT a.hash FROM json_each(?) j CROSS JOIN article a ON a.hash = j.value WHERE a.appearances > 1 ORDER BY a.id`,
            [JSON.stringify(among)],
          )
          .map(([hash]) => String(hash) as ArticleId),
      ),
    readState: () => guard(() => readState(connection)),
    readComparedState: () => guard(() => readComparedState(connection)),
    countContents: () => guardAsync(() => countContents(connection)),
    getArticle: (id) => guardAsync(() => getArticle(connection, id)),
    listArticles: (query) => guardAsync(() => listArticles(connection, query)),
    listStatements: (query) => guardAsync(() => listStatements(connection, query)),
    walkStatements: (query) => guardDatabaseWalk(connection.folder, walkStatements(connection, query)),
    loadPositionTable: (cell) => guard(() => loadTable(cell)),
    listPositions: (query) => guard(() => listPositions(connection, query)),
    walkPositions: (query) => guardDatabaseWalk(connection.folder, walkPositions(connection, query)),
    listActors: (query) => guard(() => listActors(connection, query)),
    addDecision: (content, by) => guard(() => addDecision(connection, content, by)),
    listDecisions: () => guard(() => listDecisions(connection)),
    close: () =>
      guard(() => {
        if (lock && connection.database.open) recent.settle('always');
        closeStore(connection, lock);
      }),
  };
}

function requireLock(lock: WriterLock | null): void {
  if (!lock) throw new Error('Articles are added by a store opened for adding');
}

async function countContents(connection: Connection): Promise<DossierCounts> {
  const [articles, statements, actors] =
    connection.rows(
      `SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM statement),
         (SELECT count(*) FROM actor WHERE is_declared = 1 OR key IN (
            SELECT n.actor_key FROM name n WHERE EXISTS (SELECT 1 FROM sighting s WHERE s.name_id = n.id)))`,
      [],
    )[0] ?? [];
  const { outlets, sides } = await tallyArticles(connection);
  return {
    articles: Number(articles),
    statements: Number(statements),
    actors: Number(actors),
    outlets,
    sides,
    months: tallyMonths(connection),
  };
}

/** Milliseconds to wait at closing for others to finish reading; what stays in the log then is read from there. */
const closingTimeout = 1000;

function closeStore({ database }: Connection, lock: WriterLock | null): void {
  if (!database.open) return;
  try {
    // Statistics let the query planner choose well in a dossier that has just grown.
    if (lock) database.exec('PRAGMA analysis_limit = 1000; PRAGMA optimize');
    // Moves everything from the log into the one file that people copy.
    database.exec(`PRAGMA busy_timeout = ${closingTimeout}; PRAGMA wal_checkpoint(TRUNCATE)`);
  } finally {
    database.close();
    lock?.release();
  }
}
