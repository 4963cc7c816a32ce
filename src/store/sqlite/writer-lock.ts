// Lets one process at a time add to a dossier. The lock dies with its process, however that ends.
import { join } from 'node:path';
import Database from 'libsql';
import { Failure } from '../../base/failure.ts';
import { guardDatabase, primary, primaryCode } from './database-failures.ts';

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
    const code = primaryCode(error);
    if (code === primary.busy) throw inUse(folder, readWriter(dossier));
    if (code !== primary.notDatabase && code !== primary.corrupt) throw error;
    throw new Failure('file-damaged', { path, remedy }, { cause: error });
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

function inUse(path: string, process: number | null): Failure {
  return process === null ? new Failure('dossier-busy', { path }) : new Failure('dossier-in-use', { path, process });
}

/** The process that wrote last; null where none ever did. */
function readWriter(dossier: Database.Database): number | null {
  const rows = dossier.prepare('SELECT process FROM writer').raw().all([]);
  const first = rows[0];
  return Array.isArray(first) && typeof first[0] === 'number' ? first[0] : null;
}
