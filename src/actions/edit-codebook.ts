// Changes a dossier's codebook.yaml: the file on disk is the truth, and each state of it is kept.
import { open, realpath, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from '../base/failure.ts';
import { contentHash } from '../base/hash.ts';
import type { Codebook } from '../model/codebook.ts';
import { type CodebookEdit, editCodebook } from '../model/codebook-edit.ts';
import { readCodebook } from '../model/codebook-file.ts';
import {
  type CodebookVersion,
  findUndoStep,
  keepVersion,
  listVersions,
  loadVersion,
  noteCodebook,
} from './codebook-history.ts';
import { codebookFile } from './load-codebook.ts';

/** The world outside: the time, and who edits. */
export interface EditEffects {
  readonly now: () => Date;
  readonly coder: string;
}

/** The codebook as it lies on disk. */
export interface CodebookState {
  /** Hash of its text; edits name it, so that none is made on a text its author has not seen. */
  readonly base: string;
  readonly text: string;
  /** Null when the file cannot be read as a codebook; `trouble` says why. */
  readonly codebook: Codebook | null;
  readonly trouble: { readonly line: number; readonly reason: string } | null;
  /** Newest first. */
  readonly versions: readonly CodebookVersion[];
  /** What an undo would take back, in words. */
  readonly undoable: string | null;
}

/** Reads the codebook of the dossier in a folder; an edit made elsewhere is kept as a version. */
export async function showCodebook(path: string): Promise<CodebookState> {
  const text = await noteCodebook(path);
  const versions = await listVersions(path);
  return {
    ...parse(text),
    base: contentHash(text),
    text,
    versions: versions.toReversed(),
    undoable: findUndoStep(versions)?.taken.what ?? null,
  };
}

/** A change and the text it was made on. `what` tells it in words, for the history. */
export interface CodebookChangeWish {
  readonly base: string;
  readonly edits: readonly CodebookEdit[];
  readonly what: string;
}

/**
 * Makes edits, all or none. Fails with `codebook-edit-refused` or `not-found`, and with `codebook-changed` when the file is no
 * longer the one they were made on.
 */
export async function changeCodebook(path: string, wish: CodebookChangeWish, effects: EditEffects): Promise<void> {
  const { base, edits, what } = wish;
  const text = await noteCodebook(path);
  if (contentHash(text) !== base) throw new Failure('codebook-changed');
  const edited = edits.reduce(editCodebook, text);
  if (edited !== text) await saveCodebook(path, { base, text: edited, what, restores: null }, effects);
}

/** Takes the latest change back. Fails with `not-found` when there is none, or with `codebook-changed`. */
export async function undoCodebookChange(path: string, base: string, effects: EditEffects): Promise<void> {
  await noteCodebook(path);
  const step = findUndoStep(await listVersions(path));
  if (!step) throw new Failure('not-found', { what: 'change of the codebook', id: 'to take back' });
  const told = { what: `Took back: ${step.taken.what}`, restores: step.back.number };
  await saveCodebook(path, { base, text: await loadVersion(path, step.back), ...told }, effects);
}

/** Brings a version back, as a new one. Fails with `not-found` or `codebook-changed`. */
export async function restoreCodebook(path: string, base: string, number: number, effects: EditEffects): Promise<void> {
  await noteCodebook(path);
  const version = (await listVersions(path))[number - 1];
  if (!version) throw new Failure('not-found', { what: 'version of the codebook', id: number });
  const told = { what: `Brought back version ${number}`, restores: number };
  await saveCodebook(path, { base, text: await loadVersion(path, version), ...told }, effects);
}

interface Saving {
  readonly base: string;
  readonly text: string;
  readonly what: string;
  readonly restores: number | null;
}

async function saveCodebook(path: string, { base, text, what, restores }: Saving, effects: EditEffects): Promise<void> {
  // A link stays a link: what it leads to is replaced.
  const file = await realpath(join(path, codebookFile));
  const draft = join(dirname(file), `.${codebookFile}.${process.pid}.new`);
  await writeDurably(draft, text);
  // Looked at again right before it is replaced: an editor may have saved in between.
  if (contentHash(await noteCodebook(path)) !== base) throw new Failure('codebook-changed');
  await keepVersion(path, text, { at: effects.now().toISOString(), by: effects.coder, what, restores });
  await rename(draft, file);
}

async function writeDurably(path: string, text: string): Promise<void> {
  const handle = await open(path, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function parse(text: string): Pick<CodebookState, 'codebook' | 'trouble'> {
  try {
    return { codebook: readCodebook(text, codebookFile), trouble: null };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { codebook: null, trouble: { line: Number(error.details.line), reason: String(error.details.reason) } };
  }
}
