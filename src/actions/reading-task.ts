// What the pool and its workers say to each other.
import type { InputFile } from '../ingest/ingest.ts';
import type { Article } from '../model/article.ts';
import type { Codebook } from '../model/codebook.ts';
import type { PackedSource, PositionSource } from '../store/store.ts';
import type { ReaderTables } from './load-reader.ts';
import type { PositionsOfArticle } from './read-positions.ts';
import type { ReadingOfArticle, ReadSource } from './read-source.ts';

/** What a worker is started with. */
export interface WorkerSetup {
  readonly codebook: Codebook;
  readonly reads: ThreadWork;
  /** Parties that people gave, by the key of a name: whole texts are read with them. */
  readonly parties: PositionSource['speakerParties'];
  /** What threads that read whole texts share; one alone loads its own. */
  readonly tables?: ReaderTables;
}

/** What a worker is for: to read whole texts, or positions alone out of what was read before, for which it loads less. */
export type ThreadWork = 'texts' | 'positions';

/** Work for a worker: one at a time. */
export type ReadingTask =
  | { readonly kind: 'read-file'; readonly file: InputFile }
  /** Splits the file into articles but reads none of them, for the given reason. */
  | { readonly kind: 'keep-file'; readonly file: InputFile; readonly reason: string }
  | { readonly kind: 'read-article'; readonly article: Article }
  /** Reads the positions of some articles anew out of what was read of them before. */
  | { readonly kind: 'find-positions'; readonly sources: readonly PackedSource[] };

/** What a worker says: once when it is set up, then once for each task. A bug in its code ends it instead. */
export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'file'; readonly result: ReadSource }
  | { readonly kind: 'article'; readonly result: ReadingOfArticle }
  | { readonly kind: 'positions'; readonly results: readonly PositionsOfArticle[] };
