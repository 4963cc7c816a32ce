// `parley new`: creates a dossier and says what to do with it.
import { basename, join, resolve } from 'node:path';
import { newDossier } from '../actions/new-dossier.ts';
import { codebookFile } from '../actions/open-dossier.ts';
import { writeCodebookTemplate } from '../model/codebook-template.ts';
import { writeOut } from './output.ts';

/** Creates the dossier. */
export async function runNew(path: string, options: { readonly title?: string }): Promise<void> {
  await newDossier(path, writeCodebookTemplate(options.title ?? basename(resolve(path))));
  await writeOut(
    [
      `Created the dossier ${path}.`,
      `Name the parties, people and outlets in ${join(path, codebookFile)} (any text editor will do), then run:`,
      `  parley add ${path} FILE...`,
      `  parley serve ${path}`,
      '',
    ].join('\n'),
  );
}
