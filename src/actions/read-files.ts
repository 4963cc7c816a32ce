// Reads files without a dossier: everything in order of the input, whatever the number of workers.
import type { Codebook } from '../model/codebook.ts';
import { largestFile } from '../model/largest-file.ts';
import type { Notice } from '../model/notice.ts';
import { findInputFiles, type InputFound } from './input-files.ts';
import { mapInOrder } from './map-in-order.ts';
import { readBytes } from './read-bytes.ts';
import type { ReadSource } from './read-source.ts';
import { ReadingPool, tasksPerThread } from './reading-pool.ts';

/** What to read, and with how many threads. */
export interface ReadFilesOptions {
  /** Files, folders, or `-` for standard input. */
  readonly paths: readonly string[];
  readonly codebook: Codebook;
  readonly workers: number;
}

/** A file as read, or left out and why. */
export type FileReading =
  | { readonly kind: 'read'; readonly name: string; readonly source: ReadSource }
  | { readonly kind: 'left-out'; readonly name: string; readonly notices: readonly Notice[] };

/** Most bytes of files in hand at once: files of the largest size are read one after the other, whatever the threads. */
export const mostBytesInHand = largestFile;

/** Reads every file under the paths. A file without articles is left out, with the notices that say why. */
export async function* readFiles(
  options: ReadFilesOptions,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<FileReading> {
  const pool = new ReadingPool(options);
  try {
    yield* mapInOrder(findInputFiles(options.paths), (input) => readOne(input, pool, stdin), {
      count: options.workers * tasksPerThread,
      weight: mostBytesInHand,
      weigh: weighInput,
    });
  } finally {
    await pool.close();
  }
}

/** Bytes an input will take. */
export function weighInput(input: InputFound): number {
  return input.kind === 'file' ? input.size : 0;
}

async function readOne(input: InputFound, pool: ReadingPool, stdin: AsyncIterable<Uint8Array>): Promise<FileReading> {
  const { name } = input;
  if (input.kind === 'left-out') return { kind: 'left-out', name, notices: [input.notice] };
  const read = await readBytes(name, stdin);
  if (read.kind === 'left-out') return { kind: 'left-out', name, notices: [read.notice] };
  const source = await pool.readFile({ name, bytes: read.bytes });
  if (source.articles.length === 0) return { kind: 'left-out', name, notices: source.notices };
  return { kind: 'read', name, source };
}
