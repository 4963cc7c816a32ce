// Adds files to a dossier: each file whole or not at all, in their order, nothing twice.
import { contentHash } from '../base/hash.ts';
import type { Notice } from '../model/notice.ts';
import type { AddedSource } from '../store/store.ts';
import type { InputFound } from './input-files.ts';
import { mapInOrder } from './map-in-order.ts';
import type { Dossier } from './open-dossier.ts';
import { readBytes } from './read-bytes.ts';
import { filesPerThread, mostBytesInHand, weighInput } from './read-files.ts';
import type { ReadSource } from './read-source.ts';
import { nameReaderVersion } from './reader-version.ts';
import { ReadingPool } from './reading-pool.ts';

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

/** What became of one input. When `added` is given, the file is on disk and outlives a crash. */
export type AddOutcome =
  | {
      readonly kind: 'added';
      readonly input: InputFound;
      readonly articles: Extract<AddedSource, { readonly kind: 'added' }>['articles'];
      readonly notices: readonly Notice[];
    }
  | { readonly kind: 'already-there'; readonly input: InputFound }
  | { readonly kind: 'left-out'; readonly input: InputFound; readonly notices: readonly Notice[] };

/** Adds the inputs and tells what became of each, in their order. Leaving the loop early leaves the rest for another run. */
export async function* addArticles(
  options: AddArticlesOptions,
  effects: AddArticlesEffects,
): AsyncGenerator<AddOutcome> {
  const { store, codebook } = options.dossier;
  const readerVersion = await nameReaderVersion(codebook);
  const pool = new ReadingPool({ codebook, workers: options.workers });
  const read = (input: InputFound): Promise<Prepared> => prepare(input, { pool, store, stdin: effects.stdin });
  const limit = { count: options.workers * filesPerThread, weight: mostBytesInHand, weigh: weighInput };
  try {
    for await (const prepared of mapInOrder(options.inputs, read, limit)) {
      if (prepared.kind !== 'read') {
        yield prepared;
        continue;
      }
      const { input, source } = prepared;
      const added = await store.addSource({ ...source, readerVersion, at: effects.now().toISOString() });
      yield added.kind === 'added'
        ? { kind: 'added', input, articles: added.articles, notices: gatherNotices(source) }
        : { kind: 'already-there', input };
    }
  } finally {
    await pool.close();
  }
}

type Prepared =
  | { readonly kind: 'read'; readonly input: InputFound; readonly source: ReadSource }
  | Exclude<AddOutcome, { readonly kind: 'added' }>;

interface Preparing {
  readonly pool: ReadingPool;
  readonly store: Dossier['store'];
  readonly stdin: AsyncIterable<Uint8Array>;
}

async function prepare(input: InputFound, { pool, store, stdin }: Preparing): Promise<Prepared> {
  if (input.kind === 'left-out') return { kind: 'left-out', input, notices: [input.notice] };
  const read = await readBytes(input.name, stdin);
  if (read.kind === 'left-out') return { kind: 'left-out', input, notices: [read.notice] };
  if (await store.hasSource(contentHash(read.bytes))) return { kind: 'already-there', input };
  const source = await pool.readFile({ name: input.name, bytes: read.bytes });
  return source.articles.length === 0
    ? { kind: 'left-out', input, notices: source.notices }
    : { kind: 'read', input, source };
}

function gatherNotices(source: ReadSource): readonly Notice[] {
  return [...source.notices, ...source.articles.flatMap((article) => article.notices)];
}
