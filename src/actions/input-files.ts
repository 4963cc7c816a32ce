// The files a user names, folders walked: sorted, links followed but never in a circle, trouble as notices.
import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Notice, NoticeCode } from '../model/notice.ts';
import { explainFileError } from './file-error.ts';

/** A file to read, or one left out and why. `name` is the path as the user gave it, `-` for standard input. */
export type InputFound =
  | { readonly kind: 'file'; readonly name: string; readonly size: number }
  | { readonly kind: 'left-out'; readonly name: string; readonly notice: Notice };

/** Standard input among the paths. */
export const standardInput = '-';

/** The file that marks a folder as a dossier: dossiers are not read as articles. */
const dossierMark = 'parley.db';

/**
 * Lists every file under the paths in their order, folders in the order of their names' characters.
 * In folders, names that begin with a point are passed over, and so are dossiers; a folder reached twice is walked once.
 */
export async function* findInputFiles(paths: readonly string[]): AsyncGenerator<InputFound> {
  const walk: Walk = { above: [], seen: new Set() };
  for (const path of paths) {
    if (path === standardInput) yield { kind: 'file', name: path, size: 0 };
    else yield* findAt(path, walk);
  }
}

/** Real paths of the folders above, outermost first, and of all folders walked. */
interface Walk {
  readonly above: readonly string[];
  readonly seen: Set<string>;
}

async function* findAt(path: string, walk: Walk): AsyncGenerator<InputFound> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) yield* findInFolder(path, walk);
    else if (walk.above.length === 0 || status.isFile()) yield { kind: 'file', name: path, size: sizeOf(status) };
    else yield leaveOut(path, 'unreadable-file', `${path} is a device or a pipe, and was left out.`);
  } catch (error) {
    yield explainLeftOut(path, error);
  }
}

async function* findInFolder(path: string, walk: Walk): AsyncGenerator<InputFound> {
  const real = await realpath(path);
  if (walk.above.includes(real)) {
    yield leaveOut(path, 'link-loop', `${path} is a link back to a folder above it; it was not followed.`);
    return;
  }
  if (walk.seen.has(real)) return;
  walk.seen.add(real);
  const names = await readdir(path);
  if (names.includes(dossierMark)) return;
  for (const name of names.filter((one) => !one.startsWith('.')).sort(byCodeUnit)) {
    yield* findAt(join(path, name), { above: [...walk.above, real], seen: walk.seen });
  }
}

/** The same order on every machine, whatever its language. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sizeOf(status: Stats): number {
  return status.isFile() ? status.size : 0;
}

function explainLeftOut(path: string, error: unknown): InputFound {
  const { isLoop, reason } = explainFileError(error);
  return isLoop
    ? leaveOut(path, 'link-loop', `${path} is a link that leads back to itself; it was not followed.`)
    : leaveOut(path, 'unreadable-file', `${path} was left out: ${reason}`);
}

function leaveOut(name: string, code: NoticeCode, message: string): InputFound {
  return { kind: 'left-out', name, notice: { code, level: 'error', message, place: null } };
}
