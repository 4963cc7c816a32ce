// One write transaction, whole or not at all.
import type Database from 'libsql';

/**
 * Runs `work` in a write transaction. It must not wait for anything: no other statement of this connection
 * may come between. Throws what `work` throws, with nothing changed.
 */
export function inTransaction<Result>(database: Database.Database, work: () => Result): Result {
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
