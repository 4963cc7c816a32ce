// Reads a codebook from its file.
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { Failure } from '../base/failure.ts';
import type { Codebook } from '../model/codebook.ts';
import { readCodebook } from '../model/codebook-file.ts';
import { explainFileError } from './file-error.ts';

/** Name of the codebook in a dossier's folder. */
export const codebookFile = 'codebook.yaml';

/** The codebook in a file; one without a title is called after its folder. Fails with `codebook-invalid`, which names the line, or `file-unreadable`. */
export async function loadCodebook(path: string): Promise<Codebook> {
  const codebook = readCodebook(await readCodebookText(path), path);
  return codebook.title === '' ? { ...codebook, title: basename(dirname(resolve(path))) } : codebook;
}

/** The text of a codebook file. Fails with `file-unreadable`. */
export async function readCodebookText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new Failure('file-unreadable', { path, reason: explainFileError(error).reason }, { cause: error });
  }
}
