// What the system said about a file, in plain words; anything else is thrown on as the bug it is.
import { Failure } from '../base/failure.ts';

/** Why a file could not be read and what to do, and whether it was a circle of links. */
export interface FileTrouble {
  readonly isLoop: boolean;
  readonly reason: string;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check the spelling.',
  EACCES: 'Parley may not read it. Change its permissions, or run Parley as its owner.',
  EPERM: 'Parley may not read it. Change its permissions, or run Parley as its owner.',
  ELOOP: 'it is a link that leads back to itself.',
  ENOTDIR: 'a part of its path is a file, not a folder. Check the spelling.',
  ENAMETOOLONG: 'its path is too long for this system. Move it nearer to the top.',
  EMFILE: 'too many files are open. Close some programs and run the command again.',
  EIO: 'the disk could not read it. Copy it to another disk, if you can, and add the copy.',
  EISDIR: 'it is a folder.',
};

/** Explains an error of the file system; throws an error that is none. */
export function explainFileError(error: unknown): FileTrouble {
  const code = codeOf(error);
  if (code === null) throw error;
  return { isLoop: code === 'ELOOP', reason: reasons[code] ?? `the system says ${code}.` };
}

/** The system's code of an error (`ENOENT`), or null when it has none. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
}

/** The failure that an error amounts to: one of the catalogue, or what the disk, its permissions or a path refused; null for a bug. */
export function toFailure(error: unknown): Failure | null {
  if (error instanceof Failure) return error;
  const code = codeOf(error);
  if (code === 'ENOSPC') return new Failure('disk-full', { path: pathOf(error) }, { cause: error });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new Failure('no-permission', { path: pathOf(error) }, { cause: error });
  const fault = faultyPaths[code ?? ''];
  return fault === undefined
    ? null
    : new Failure('bad-argument', { reason: `${pathOf(error)} ${fault}; name another` }, { cause: error });
}

/** What is wrong with the path of a folder that was to be made. */
const faultyPaths: Readonly<Record<string, string>> = {
  EEXIST: 'is a file, not a folder',
  ENOTDIR: 'cannot be a folder, since a part of its path is a file',
  ENAMETOOLONG: 'is too long a path for this system',
};

function pathOf(error: unknown): string {
  return error instanceof Error && 'path' in error ? String(error.path) : 'the output';
}
