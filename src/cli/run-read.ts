// `parley read`: findings of files without a dossier, as JSON lines or as a summary to read.
import { type FileReading, readFiles } from '../actions/read-files.ts';
import { writeFindingsLine } from '../export/findings-json.ts';
import { type Codebook, emptyCodebook, type ReaderKind } from '../model/codebook.ts';
import { describeReading } from './describe-reading.ts';
import { exitCodes } from './exit-codes.ts';
import { writeNote, writeOut } from './output.ts';
import { outputWidth } from './terminal.ts';

/** Options of the command. */
export interface ReadOptions {
  readonly json?: true;
  readonly codebook?: string;
  readonly reader?: ReaderKind;
  readonly workers: number;
}

/** Reads the files and prints what was found; exit code 1 when a file was left out. */
export async function runRead(paths: readonly string[], options: ReadOptions): Promise<void> {
  const written = options.codebook === undefined ? emptyCodebook : await readCodebook(options.codebook);
  const codebook = options.reader === undefined ? written : { ...written, reader: options.reader };
  for await (const reading of readFiles({ paths, codebook, workers: options.workers }, process.stdin)) {
    if (reading.kind === 'left-out') reportLeftOut(reading.notices.map((notice) => notice.message));
    else
      await writeOut(options.json === true ? writeLines(reading, codebook) : describeReading(reading, outputWidth()));
  }
}

/** Most texts are read without one: what reads it is loaded when it is asked for. */
async function readCodebook(path: string): Promise<Codebook> {
  return (await import('../actions/load-codebook.ts')).loadCodebook(path);
}

function reportLeftOut(messages: readonly string[]): void {
  for (const message of messages) writeNote(`parley: ${message}`);
  process.exitCode = exitCodes.leftOut;
}

/** The articles of a file with what was found in them, each as a line of JSON. */
export function writeLines(
  { name, source }: Pick<Extract<FileReading, { readonly kind: 'read' }>, 'name' | 'source'>,
  codebook: Codebook,
): string {
  const { articles, notices: fileNotices } = source;
  return articles.map((read) => `${writeFindingsLine({ file: name, fileNotices, codebook, ...read })}\n`).join('');
}
