// Worker threads that read. One that crashes or hangs costs its file or article, never the run.
import { contentHash } from '../base/hash.ts';
import { once } from '../base/once.ts';
import type { InputFile } from '../ingest/ingest.ts';
import type { Article } from '../model/article.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Notice } from '../model/notice.ts';
import type { PackedSource, PositionSource } from '../store/store.ts';
import { loadReaderTables, type ReaderTables } from './load-reader.ts';
import { positionsFailed } from './positions-failed.ts';
import type { PositionsOfArticle } from './read-positions.ts';
import type { ReadingOfArticle, ReadSource } from './read-source.ts';
import type { ReadingTask, ThreadWork } from './reading-task.ts';
import {
  carefulThreadLimits,
  ReadingThread,
  type ThreadAnswer,
  type ThreadLimits,
  usualThreadLimits,
} from './reading-thread.ts';

/** Threads to use, and what they read with. */
export interface ReadingPoolOptions {
  readonly codebook: Codebook;
  /** Most threads at once; they start when there is work for them. */
  readonly workers: number;
  readonly threadLimits?: ThreadLimits;
  /** What the threads are for; whole texts when left out. */
  readonly reads?: ThreadWork;
  /** Parties that people gave whom the codebook does not know; none when left out. */
  readonly parties?: PositionSource['speakerParties'];
}

/**
 * Tasks sent to a thread at once: the one at hand, and as many more as it does while the main thread compares a batch of articles by
 * one comparer, up to half a second.
 */
export const tasksPerThread = 6;

/** Reads files and articles in worker threads. Which thread reads what never changes a result. */
export class ReadingPool {
  readonly #options: ReadingPoolOptions;
  readonly #threads = new Set<ReadingThread>();
  /** Tasks that no thread has room for. */
  readonly #waiting: (() => void)[] = [];
  /** Unpacked before the first thread starts, where several read whole texts. */
  readonly #tables = once(async () => {
    const { workers, reads = 'texts' } = this.#options;
    return workers > 1 && reads === 'texts' ? loadReaderTables() : null;
  });
  #isClosed = false;

  constructor(options: ReadingPoolOptions) {
    this.#options = options;
  }

  /** Reads a file. One whose reading breaks down is kept unread, or left out with a notice when even that fails. */
  async readFile(file: InputFile): Promise<ReadSource> {
    const first = await this.#run({ kind: 'read-file', file });
    if (first.kind === 'file') return first.result;
    const reason = breakdownOf(first);
    const second = await this.#run({ kind: 'keep-file', file, reason });
    return second.kind === 'file' ? second.result : leaveOut(file, breakdownOf(second));
  }

  /** Reads an article held already; `findings` is null when reading broke down, and a notice says how. */
  async readArticle(article: Article): Promise<ReadingOfArticle> {
    const answer = await this.#run({ kind: 'read-article', article });
    if (answer.kind === 'article') return answer.result;
    const message = `Reading this article failed (${breakdownOf(answer)}); its text is kept.`;
    const notice: Notice = { code: 'reading-failed', level: 'error', message, place: null };
    return { findings: null, grammar: null, trace: null, notices: [notice] };
  }

  /** Reads the positions of some articles anew out of what is held; null with a notice for one whose reading broke down. */
  async readPositions(sources: readonly PackedSource[]): Promise<readonly PositionsOfArticle[]> {
    const answer = await this.#run({ kind: 'find-positions', sources });
    if (answer.kind === 'positions') return answer.results;
    if (sources.length <= 1)
      return sources.map(() => ({ found: null, trace: null, notices: [positionsFailed(breakdownOf(answer))] }));
    // One of them broke the thread: each by itself, so that the others are read.
    return (await Promise.all(sources.map((source) => this.readPositions([source])))).flat();
  }

  /** Ends every thread; work in hand is given up, and its promises are never kept. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#threads].map((thread) => thread.end()));
    this.#threads.clear();
  }

  async #run(task: ReadingTask): Promise<ThreadAnswer> {
    const tables = await this.#tables();
    if (this.#isClosed) return forever;
    let thread = this.#findThread(tables);
    for (; thread === null; thread = this.#findThread(tables))
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    const answer = await thread.run(task);
    // A thread that was ended must not be replaced, or the process would never end.
    if (this.#isClosed) return forever;
    if (answer.kind === 'broken' || answer.kind === 'not-begun') this.#threads.delete(thread);
    this.#waiting.shift()?.();
    return answer.kind === 'not-begun' ? this.#run(task) : answer;
  }

  /** The thread with least to do, a new one before any is sent a second task; null when all have enough. */
  #findThread(tables: ReaderTables | null): ReadingThread | null {
    const [least] = [...this.#threads].sort((a, b) => a.load - b.load);
    const isFree = least !== undefined && least.load === 0;
    if (!isFree && this.#threads.size < this.#options.workers) return this.#startThread(tables);
    return least !== undefined && least.load < tasksPerThread ? least : null;
  }

  #startThread(tables: ReaderTables | null): ReadingThread {
    const { codebook, threadLimits, reads = 'texts', parties = [] } = this.#options;
    const usual = codebook.reader === 'careful' ? carefulThreadLimits : usualThreadLimits;
    const thread = new ReadingThread({ codebook, reads, parties, ...(tables && { tables }) }, threadLimits ?? usual);
    this.#threads.add(thread);
    return thread;
  }
}

const forever = new Promise<never>(() => undefined);

function breakdownOf(answer: ThreadAnswer): string {
  return answer.kind === 'broken' ? answer.reason : 'it gave no answer';
}

function leaveOut(file: InputFile, reason: string): ReadSource {
  const notice: Notice = {
    code: 'unreadable-file',
    level: 'error',
    message: `${file.name} was left out: reading it stopped (${reason}). Split it into smaller files and add those.`,
    place: null,
  };
  const hash = contentHash(file.bytes);
  const source = { name: file.name, hash, mediaType: 'application/octet-stream', encoding: 'unknown', text: '' };
  return { source, articles: [], notices: [notice] };
}
