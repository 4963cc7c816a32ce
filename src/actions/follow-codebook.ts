// Keeps an open dossier in line with its codebook while a person edits it.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codebookFile, loadCodebook } from './load-codebook.ts';
import type { Dossier } from './open-dossier.ts';

/**
 * Gives the dossier with its codebook as it is now. While the file is half written or wrong, the last good one holds and
 * `logError` is told, once for each state of the file. Names that only a new reading can find wait for "parley read-again".
 */
export function followCodebook(opened: Dossier, logError: (error: unknown) => void): () => Promise<Dossier> {
  let dossier = opened;
  let seen = stampOf(opened.path);
  return async () => {
    const before = await seen;
    const stamp = stampOf(opened.path);
    const now = await stamp;
    if (now === null || now === before) return dossier;
    seen = stamp;
    try {
      const codebook = await loadCodebook(join(opened.path, codebookFile));
      await opened.store.applyCodebook(codebook);
      dossier = { ...opened, codebook };
    } catch (error) {
      logError(error);
    }
    return dossier;
  };
}

/** Tells one state of the file from another; null while it cannot be looked at, as when an editor replaces it. */
async function stampOf(path: string): Promise<string | null> {
  try {
    const { mtimeMs, size, ino } = await stat(join(path, codebookFile));
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    // The codebook that was read when the dossier was opened goes on holding; opening it anew says what is wrong.
    return null;
  }
}
