// Adds files to a dossier: each file whole or not at all, in their order, nothing twice.
import type { InputFound } from './input-files.ts';
import { mapInPieces } from './map-in-order.ts';
import type { Dossier } from './open-dossier.ts';
import { readBytes } from './read-bytes.ts';
import { mostBytesInHand, weighInput } from './read-files.ts';
import { nameReaderVersion } from './reader-version.ts';
import { ReadingPool, tasksPerThread } from './reading-pool.ts';
import { type FileInHand, keepFilesInHand, readFileInHand, type TakenFile } from './take-file.ts';

/** What to add to which dossier, and with how many threads. */
export interface AddArticlesOptions {
  readonly dossier: Dossier;
  readonly inputs: readonly InputFound[];
  readonly workers: number;
}

/** The world outside: the time, and standard input. */
export interface AddArticlesEffects {
  readonly now: () => Date;
  readonly stdin: AsyncIterable<Uint8Array>;
}

/** What became of one input. When it is `added`, the file is on disk and outlives a crash. */
export type AddOutcome = TakenFile & { readonly input: InputFound };

/** Bytes of files kept in one transaction, so that others wait for it no longer than for one large file. */
const mostBytesKept = 1_000_000;

/**
 * Adds the inputs and tells what became of each, in their order, a few at a time: each commit waits for the disk. Leaving the loop early
 * leaves the rest for another run.
 */
export async function* addArticles(
  options: AddArticlesOptions,
  effects: AddArticlesEffects,
): AsyncGenerator<readonly AddOutcome[]> {
  const { store, codebook } = options.dossier;
  const readerVersion = await nameReaderVersion(codebook);
  const pool = new ReadingPool({ codebook, workers: options.workers, parties: await store.listGivenParties() });
  const read = (input: InputFound): Promise<Prepared> => prepare(input, { pool, store, stdin: effects.stdin });
  const limit = {
    ...{ count: options.workers * tasksPerThread, weight: mostBytesInHand, weigh: weighInput },
    together: mostBytesKept,
  };
  try {
    for await (const piece of mapInPieces(options.inputs, read, limit)) {
      const by = { readerVersion, at: effects.now() };
      const taken = await keepFilesInHand(
        piece.map(({ inHand }) => inHand),
        store,
        by,
      );
      yield taken.map((outcome, at) => ({ ...outcome, input: piece[at]!.input }));
    }
  } finally {
    await pool.close();
  }
}

interface Prepared {
  readonly input: InputFound;
  readonly inHand: FileInHand;
}

interface Preparing {
  readonly pool: ReadingPool;
  readonly store: Dossier['store'];
  readonly stdin: AsyncIterable<Uint8Array>;
}

async function prepare(input: InputFound, { pool, store, stdin }: Preparing): Promise<Prepared> {
  if (input.kind === 'left-out') return { input, inHand: { kind: 'left-out', notices: [input.notice] } };
  const read = await readBytes(input.name, stdin);
  if (read.kind === 'left-out') return { input, inHand: { kind: 'left-out', notices: [read.notice] } };
  return { input, inHand: await readFileInHand({ name: input.name, bytes: read.bytes }, pool, store) };
}
