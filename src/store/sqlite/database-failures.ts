// Turns what SQLite reports into the failures a user can do something about.
import { Failure } from '../../base/failure.ts';
import { StoredContentError } from './stored-json.ts';

/** Primary result codes of SQLite that are the user's business (https://www.sqlite.org/rescode.html). */
export const primary = {
  error: 1,
  perm: 3,
  busy: 5,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notDatabase: 26,
};

/**
 * I/O errors that a lack of space causes besides SQLITE_FULL: SQLITE_IOERR_WRITE (a quota, or a limit on the size of files),
 * SQLITE_IOERR_SHMSIZE (the shared-memory file beside the database could not grow).
 */
const noSpace: ReadonlySet<number> = new Set([778, 4874]);

/** What SQLite says, as a plain error, of a table or a text that somebody else changed. */
const changedByOthers = /^no such (?:table|column)|malformed JSON/;

/** Runs work on the database at `path`; what SQLite throws comes out as a Failure where one fits. */
export function guardDatabase<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw toFailure(path, error);
  }
}

/** The same for work that ends later. */
export async function guardDatabaseAsync<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw toFailure(path, error);
  }
}

/** The same for rows that come one after the other. */
export async function* guardDatabaseWalk<Row>(path: string, rows: AsyncIterable<Row>): AsyncGenerator<Row> {
  try {
    yield* rows;
  } catch (error) {
    throw toFailure(path, error);
  }
}

/** The failure an error of SQLite amounts to; any other error is given back as it is. */
function toFailure(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof Failure) return error;
  const code = resultCode(error);
  const options = { cause: error };
  if (error instanceof StoredContentError || (code === primary.error && changedByOthers.test(error.message)))
    return new Failure('dossier-damaged', { path, reason: error.message }, options);
  if (code === null) return error;
  const family = primaryCode(error);
  if (noSpace.has(code) || family === primary.full) return new Failure('disk-full', { path }, options);
  switch (family) {
    case primary.perm:
    case primary.readOnly:
    case primary.cannotOpen:
      return new Failure('no-permission', { path }, options);
    case primary.busy:
      return new Failure('dossier-busy', { path }, options);
    case primary.corrupt:
    case primary.notDatabase:
    case primary.ioError:
      return new Failure('dossier-damaged', { path, reason: error.message }, options);
    default:
      return error;
  }
}

/** The primary result code of an error of SQLite; null for any other error. */
export function primaryCode(error: unknown): number | null {
  const code = error instanceof Error ? resultCode(error) : null;
  return code === null ? null : code & 0xff;
}

function resultCode(error: Error): number | null {
  if ('rawCode' in error && typeof error.rawCode === 'number') return error.rawCode;
  // The driver reports a failed opening as a plain error that ends in SQLite's code.
  const opening = /Unable to open .*: (\d+)"\)$/.exec(error.message);
  return opening ? Number(opening[1]) : null;
}
