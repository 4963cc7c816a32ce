// Opens a dossier: its codebook and its contents.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../base/failure.ts';
import type { Codebook } from '../model/codebook.ts';
import { databaseFile } from '../store/sqlite/open-database.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import type { Store } from '../store/store.ts';
import { isCard } from './cards/card-contents.ts';
import { historyFolder, noteCodebook } from './codebook-history.ts';
import { likenessMeasure } from './likeness-measure.ts';
import { codebookFile, loadCodebook } from './load-codebook.ts';

/** A folder with `codebook.yaml` and `parley.db`, opened. Close `store` when done. */
export interface Dossier {
  readonly path: string;
  readonly codebook: Codebook;
  readonly store: Store;
}

/**
 * What the dossier is opened for. `add`: one process at a time may add articles (`dossier-in-use` for the second).
 * `read`: any number, also while one adds; decisions are short and may be made by all.
 */
export type DossierAccess = 'add' | 'read';

/**
 * Opens the dossier in a folder, and brings what it holds in line with its codebook.
 * Fails with `dossier-not-found`, `-too-new`, `-damaged`, `-in-use`, `codebook-invalid`, `file-unreadable`.
 */
export async function openDossier(path: string, access: DossierAccess): Promise<Dossier> {
  const codebookPath = join(path, codebookFile);
  if (!existsSync(codebookPath)) throw explainMissing(path, codebookPath);
  const codebook = await loadCodebook(codebookPath);
  const store = openSqliteStore({ folder: path, access, measure: likenessMeasure, isCard });
  try {
    await store.applyCodebook(codebook);
    // What articles are read with is kept, so that a later change is known to concern them or not.
    if (access === 'add') await noteCodebook(path);
    return { path, codebook, store };
  } catch (error) {
    await store.close();
    throw error;
  }
}

function explainMissing(path: string, codebookPath: string): Failure {
  if (!existsSync(join(path, databaseFile))) return new Failure('dossier-not-found', { path });
  const reason = `it is gone from beside the database. Put it back from a backup; its states so far lie in ${historyFolder}.`;
  return new Failure('file-unreadable', { path: codebookPath, reason });
}
