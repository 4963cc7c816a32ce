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
  let seen: string | null;
  const refresh = async (dossier: Dossier): Promise<Dossier> => {
    const before = seen;
    const now = await stampOf(opened.path);
    if (now === null || now === before) return dossier;
    seen = now;
    try {
      const codebook = await loadCodebook(join(opened.path, codebookFile));
      await opened.store.applyCodebook(codebook);
      return { ...opened, codebook };
    } catch (error) {
      logError(error);
      return dossier;
    }
  };
  // One look after the other: a request that comes while a new codebook is being read must not get the old one.
  let latest = stampOf(opened.path).then((stamp) => {
    seen = stamp;
    return opened;
  });
  return () => {
    latest = latest.then(refresh);
    return latest;
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
