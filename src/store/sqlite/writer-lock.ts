// Lets one process at a time add to a dossier. The lock dies with its process, however that ends.
import { join } from 'node:path';
import Database from 'libsql';
import { Failure } from '../../base/failure.ts';
import { guardDatabase } from './database-failures.ts';

/** A held lock. */
export interface WriterLock {
  release(): void;
}

/**
 * Takes the writer's lock of the dossier in `folder`. The lock is an open write transaction on a database of its own:
 * the operating system ends it with the process, and Node has no file locks. Fails with `dossier-in-use`, `dossier-busy`, `file-damaged`.
 */
export function takeWriterLock(folder: string, dossier: Database.Database): WriterLock {
  const path = join(folder, 'parley.lock');
  const lock = guardDatabase(path, () => new Database(path));
  try {
    lock.exec('BEGIN IMMEDIATE');
  } catch (error) {
    lock.close();
    if (isBusy(error)) throw inUse(folder, readWriter(dossier));
    throw isDatabase(error) ? error : new Failure('file-damaged', { path, remedy }, { cause: error });
  }
  dossier.prepare('INSERT OR REPLACE INTO writer (id, process) VALUES (1, ?)').run([process.pid]);
  return {
    release: () => {
      lock.exec('ROLLBACK');
      lock.close();
    },
  };
}

const remedy = 'Delete it when no other Parley runs, and run the command again';

const isBusy = (error: unknown): boolean => codeOf(error) === 'SQLITE_BUSY';

const isDatabase = (error: unknown): boolean => !['SQLITE_NOTADB', 'SQLITE_CORRUPT'].includes(codeOf(error));

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function inUse(path: string, process: number | null): Failure {
  return process === null ? new Failure('dossier-busy', { path }) : new Failure('dossier-in-use', { path, process });
}

/** The process that wrote last; null where none ever did. */
function readWriter(dossier: Database.Database): number | null {
  const rows = dossier.prepare('SELECT process FROM writer').raw().all([]);
  const first = rows[0];
  return Array.isArray(first) && typeof first[0] === 'number' ? first[0] : null;
}
