// `parley new`: creates a dossier and says what to do with it.
import { basename, join, resolve } from 'node:path';
import { chooseReader } from '../actions/choose-reader.ts';
import { codebookFile } from '../actions/load-codebook.ts';
import { loadPreset } from '../actions/load-preset.ts';
import { newDossier } from '../actions/new-dossier.ts';
import type { ReaderKind } from '../model/codebook.ts';
import { writeCodebookTemplate } from '../model/codebook-template.ts';
import type { PresetName } from '../model/preset.ts';
import { editor } from './editor.ts';
import { writeOut } from './output.ts';

/** Options of the command. */
export interface NewOptions {
  readonly title?: string;
  readonly preset?: PresetName;
  readonly reader?: ReaderKind;
}

/** Creates the dossier. */
export async function runNew(path: string, options: NewOptions): Promise<void> {
  const preset = options.preset === undefined ? undefined : await loadPreset(options.preset);
  await newDossier(path, writeCodebookTemplate(options.title ?? basename(resolve(path)), preset));
  if (options.reader !== undefined) await chooseReader(path, options.reader, editor());
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
