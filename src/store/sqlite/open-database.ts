// Creates and opens the database file of a dossier: format checks before anything is touched, then migrations.
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { Failure } from '../../base/failure.ts';
import { guardDatabase } from './database-failures.ts';
import { applicationId, currentFormat, type Migration, migrations } from './migrations.ts';
import { inTransaction } from './transaction.ts';

/** Name of the database file in the dossier's folder. */
export const databaseFile = 'parley.db';

/** Milliseconds to wait for another process's transaction: the longest, a digest of hundreds of articles, takes a few seconds. */
const busyTimeout = 10_000;

/** Creates the database in `folder`, which must exist. Fails with `dossier-exists`. */
export function createDatabase(folder: string): void {
  const path = join(folder, databaseFile);
  if (existsSync(path)) throw new Failure('dossier-exists', { path: folder });
  guardDatabase(folder, () => {
    const database = new Database(path, { timeout: busyTimeout });
    try {
      database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA synchronous = FULL`);
      migrate(database, 0);
      database.exec('PRAGMA journal_mode = WAL');
    } finally {
      database.close();
    }
  });
}

/**
 * Opens the database in `folder` and brings its format up to date.
 * Fails with `dossier-not-found`, `dossier-too-new` (nothing is changed), `dossier-damaged`, `no-permission`.
 */
export function openDatabase(folder: string): Database.Database {
  const path = join(folder, databaseFile);
  if (!existsSync(path)) throw new Failure('dossier-not-found', { path: folder });
  checkHeader(folder, path);
  return guardDatabase(folder, () => {
    const database = new Database(path, { timeout: busyTimeout });
    try {
      prepareDatabase(folder, database);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

function prepareDatabase(folder: string, database: Database.Database): void {
  const found = readNumber(database, 'PRAGMA user_version');
  refuseNewer(folder, found);
  if (readNumber(database, 'PRAGMA application_id') !== applicationId) {
    throw new Failure('dossier-damaged', { path: folder, reason: 'its database was not made by Parley' });
  }
  // FULL: a file reported as added must outlive a power cut. The cache holds the indices of a large dossier.
  database.exec(
    'PRAGMA synchronous = FULL; PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 8192',
  );
  if (found < currentFormat) migrate(database, found);
}

/** Applies the steps above `found`, each in a transaction of its own. */
export function migrate(database: Database.Database, found: number, steps: readonly Migration[] = migrations): void {
  for (const step of steps.filter((each) => each.version > found)) {
    inTransaction(database, () => {
      // Another process may have taken the same step while this one waited.
      if (readNumber(database, 'PRAGMA user_version') >= step.version) return;
      database.exec(step.sql);
      database.exec(`PRAGMA user_version = ${step.version}`);
      database
        .prepare(
          "INSERT INTO migration (version, name, applied_at) VALUES (?, ?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))",
        )
        .run([step.version, step.name]);
    });
  }
}

/** Bytes of the header that say what the file is (https://www.sqlite.org/fileformat.html#the_database_header). */
const headerLength = 100;

/** Looks at the file itself, so that a database of a newer format is not even opened. */
function checkHeader(folder: string, path: string): void {
  const header = readHeader(folder, path);
  if (header.length < headerLength || header.toString('latin1', 0, 15) !== 'SQLite format 3') {
    throw new Failure('dossier-damaged', { path: folder, reason: 'it does not begin like a database' });
  }
  refuseNewer(folder, header.readUInt32BE(60));
}

function readHeader(folder: string, path: string): Buffer {
  try {
    const header = Buffer.alloc(Math.min(headerLength, statSync(path).size));
    const file = openSync(path, 'r');
    try {
      return header.subarray(0, readSync(file, header));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new Failure('no-permission', { path: folder }, { cause: error });
  }
}

function refuseNewer(folder: string, found: number): void {
  if (found > currentFormat) throw new Failure('dossier-too-new', { path: folder, found, supported: currentFormat });
}

function readNumber(database: Database.Database, query: string): number {
  const row = database.prepare(query).raw().all([])[0];
  const value: unknown = Array.isArray(row) ? row[0] : undefined;
  if (typeof value !== 'number') throw new Error(`No number from ${query}`);
  return value;
}
