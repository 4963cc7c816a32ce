// Chooses the reader of a dossier: it is a line of codebook.yaml, so that what is read again is read with the same.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../base/failure.ts';
import type { ReaderKind } from '../model/codebook.ts';
import { changeCodebook, type EditEffects, showCodebook } from './edit-codebook.ts';
import { codebookFile, loadCodebook } from './load-codebook.ts';

/** Writes the reader into the codebook, where it is another. Fails with `dossier-not-found`, `codebook-invalid`. */
export async function chooseReader(path: string, reader: ReaderKind, effects: EditEffects): Promise<void> {
  if (!existsSync(join(path, codebookFile))) throw new Failure('dossier-not-found', { path });
  const codebook = await loadCodebook(join(path, codebookFile));
  if ((codebook.reader ?? 'fast') === reader) return;
  const { base } = await showCodebook(path);
  await changeCodebook(
    path,
    { base, edits: [{ kind: 'reader', reader }], what: `Chose the ${reader} reader` },
    effects,
  );
}
