// One write transaction, whole or not at all.
import type Database from 'libsql';

/** What a transaction outlives: a power cut too, or only the end of the process, where all it wrote would be made again. */
export type Lasting = 'for-good' | 'made-again';

/**
 * Runs `work` in a write transaction. It must not wait for anything: no other statement of this connection
 * may come between. Throws what `work` throws, with nothing changed.
 */
export function inTransaction<Result>(
  database: Database.Database,
  work: () => Result,
  lasting: Lasting = 'for-good',
): Result {
  // Each commit waits for the disk otherwise: https://www.sqlite.org/pragma.html#pragma_synchronous
  if (lasting === 'made-again') database.exec('PRAGMA synchronous = NORMAL');
  try {
    return commitWhole(database, work);
  } finally {
    if (lasting === 'made-again') database.exec('PRAGMA synchronous = FULL');
  }
}

function commitWhole<Result>(database: Database.Database, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk may have rolled back already.
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
