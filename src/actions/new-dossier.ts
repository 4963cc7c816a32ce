// Creates a dossier: a folder with a codebook to fill in and an empty database.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../base/failure.ts';
import { readCodebook } from '../model/codebook-file.ts';
import { createDatabase, databaseFile } from '../store/sqlite/open-database.ts';
import { codebookFile, loadCodebook } from './load-codebook.ts';

/**
 * Creates a dossier in a folder, made when it is not there. A codebook that lies in it already is kept, else `codebook` is written.
 * The database comes last and whole, so that an interruption leaves no half dossier.
 * Fails with `dossier-exists`, `codebook-invalid`, `no-permission`, `disk-full`.
 */
export async function newDossier(path: string, codebook: string): Promise<void> {
  if (existsSync(join(path, databaseFile))) throw new Failure('dossier-exists', { path });
  await mkdir(path, { recursive: true });
  const codebookPath = join(path, codebookFile);
  if (existsSync(codebookPath)) await loadCodebook(codebookPath);
  else await writeFile(codebookPath, checked(codebook, codebookPath), { flag: 'wx' });
  const workshop = await mkdtemp(join(path, '.new-'));
  try {
    createDatabase(workshop);
    await rename(join(workshop, databaseFile), join(path, databaseFile));
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

function checked(codebook: string, path: string): string {
  readCodebook(codebook, path);
  return codebook;
}
