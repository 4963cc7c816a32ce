// Every state of codebook.yaml that Parley has met, so that nothing a person wrote in it is lost.
import { appendFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { Failure } from '../base/failure.ts';
import { contentHash } from '../base/hash.ts';
import { codeOf } from './file-error.ts';
import { codebookFile, readCodebookText } from './load-codebook.ts';

/** Folder inside a dossier: `versions.jsonl`, one line a version, and one file for each text, named by its hash. */
export const historyFolder = 'codebook-history';

const versionSchema = v.object({
  /** 1 for the first. */
  number: v.number(),
  /** ISO 8601 instant: when it was made, or for a file edited elsewhere when it was last changed. */
  at: v.string(),
  /** Who made it; null for a file edited elsewhere. */
  by: v.nullable(v.string()),
  /** What was done, in words. */
  what: v.string(),
  hash: v.string(),
  /** Number of the version whose text came back with this one. */
  restores: v.nullable(v.number()),
});

/** One state of the codebook. */
export type CodebookVersion = Readonly<v.InferOutput<typeof versionSchema>>;

const versionLine = v.pipe(v.string(), v.parseJson(), versionSchema);

/** The versions of a dossier's codebook, oldest first. Fails with `file-damaged`. */
export async function listVersions(path: string): Promise<readonly CodebookVersion[]> {
  const list = join(path, historyFolder, 'versions.jsonl');
  const lines = ((await readIfThere(list)) ?? '').split('\n');
  // What follows the last line break was cut off by a crash while it was written; its text is kept all the same.
  const versions = v.safeParse(v.array(versionLine), lines.slice(0, -1).filter(Boolean));
  if (versions.success) return versions.output;
  throw new Failure('file-damaged', { path: list, remedy }, { cause: versions.issues[0] });
}

const remedy = `Move the folder ${historyFolder} elsewhere to go on: the codebook stays as it is, its older states stay in that folder`;

/** The text of a version. Fails with `file-damaged` where its file is gone. */
export async function loadVersion(path: string, { hash }: Pick<CodebookVersion, 'hash'>): Promise<string> {
  const file = join(path, historyFolder, `${hash}.yaml`);
  const text = await readIfThere(file);
  if (text === null) throw new Failure('file-damaged', { path: file, remedy });
  return text;
}

/** Keeps a text as the latest version. */
export async function keepVersion(
  path: string,
  text: string,
  told: Omit<CodebookVersion, 'number' | 'hash'>,
): Promise<CodebookVersion> {
  const folder = join(path, historyFolder);
  await mkdir(folder, { recursive: true });
  const version = { ...told, number: (await listVersions(path)).length + 1, hash: contentHash(text) };
  await writeFile(join(folder, `${version.hash}.yaml`), text);
  const list = join(folder, 'versions.jsonl');
  const held = (await readIfThere(list)) ?? '';
  const opening = held === '' || held.endsWith('\n') ? '' : '\n';
  await appendFile(list, `${opening}${JSON.stringify(version)}\n`);
  return version;
}

/** Keeps the codebook as it lies on disk, when it is not the latest version already, and gives its text. */
export async function noteCodebook(path: string): Promise<string> {
  const file = join(path, codebookFile);
  const text = await readCodebookText(file);
  const versions = await listVersions(path);
  if (versions.at(-1)?.hash !== contentHash(text)) {
    const at = (await stat(file)).mtime.toISOString();
    const what = versions.length === 0 ? 'The codebook as it was found' : 'Edited outside this page';
    await keepVersion(path, text, { at, by: null, what, restores: null });
  }
  return text;
}

/** The version an undo would bring back, and the one it would take back; null when there is nothing before it. */
export function findUndoStep(
  versions: readonly CodebookVersion[],
): { readonly back: CodebookVersion; readonly taken: CodebookVersion } | null {
  let taken = versions.at(-1);
  // A version that brought another back stands where that one stood.
  while (taken && taken.restores !== null) taken = versions[taken.restores - 1];
  const back = taken && versions[taken.number - 2];
  return taken && back ? { taken, back } : null;
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
