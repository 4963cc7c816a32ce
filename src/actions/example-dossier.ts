// The bundled example as a dossier of its own: made when it is not there yet.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { databaseFile } from '../store/sqlite/open-database.ts';
import { newDossier } from './new-dossier.ts';
import { findPackageFolder } from './package-folder.ts';

/** Folder of the example's articles. */
export function exampleArticles(): string {
  return join(findPackageFolder(), 'examples', 'articles');
}

/** Creates the example's dossier in a folder, with its codebook; one that is there already is left as it is. Says whether it was made. */
export async function makeExampleDossier(path: string): Promise<boolean> {
  if (existsSync(join(path, databaseFile))) return false;
  await newDossier(path, await readFile(join(findPackageFolder(), 'examples', 'codebook.yaml'), 'utf8'));
  return true;
}
