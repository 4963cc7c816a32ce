// Worker threads that read. One that crashes or hangs costs its file or article, never the run.
import { contentHash } from '../base/hash.ts';
import type { InputFile } from '../ingest/ingest.ts';
import type { Article } from '../model/article.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Notice } from '../model/notice.ts';
import type { PositionSource } from '../store/store.ts';
import { positionsFailed } from './positions-failed.ts';
import type { PositionsOfArticle, ReadingOfArticle, ReadSource } from './read-source.ts';
import type { ThreadWork } from './reading-task.ts';
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
}

/** Reads files and articles in worker threads. Which thread reads what never changes a result. */
export class ReadingPool {
  readonly #options: ReadingPoolOptions;
  readonly #idle: ReadingThread[] = [];
  readonly #waiting: ((thread: ReadingThread) => void)[] = [];
  readonly #all = new Set<ReadingThread>();
  #isClosed = false;

  constructor(options: ReadingPoolOptions) {
    this.#options = options;
  }

  /** Reads a file. One whose reading breaks down is kept unread, or left out with a notice when even that fails. */
  async readFile(file: InputFile): Promise<ReadSource> {
    const first = await this.#withThread((thread) => thread.run({ kind: 'read-file', file }));
    if (first.kind === 'file') return first.result;
    const reason = breakdownOf(first);
    const second = await this.#withThread((thread) => thread.run({ kind: 'keep-file', file, reason }));
    return second.kind === 'file' ? second.result : leaveOut(file, breakdownOf(second));
  }

  /** Reads an article held already; `findings` is null when reading broke down, and a notice says how. */
  async readArticle(article: Article): Promise<ReadingOfArticle> {
    const answer = await this.#withThread((thread) => thread.run({ kind: 'read-article', article }));
    if (answer.kind === 'article') return answer.result;
    const message = `Reading this article failed (${breakdownOf(answer)}); its text is kept.`;
    const notice: Notice = { code: 'reading-failed', level: 'error', message, place: null };
    return { findings: null, grammar: null, notices: [notice] };
  }

  /** Reads the positions of some articles anew out of what is held; null with a notice for one whose reading broke down. */
  async readPositions(sources: readonly PositionSource[]): Promise<readonly PositionsOfArticle[]> {
    const answer = await this.#withThread((thread) => thread.run({ kind: 'find-positions', sources }));
    if (answer.kind === 'positions') return answer.results;
    if (sources.length <= 1)
      return sources.map(() => ({ positions: null, notices: [positionsFailed(breakdownOf(answer))] }));
    // One of them broke the thread: each by itself, so that the others are read.
    return (await Promise.all(sources.map((source) => this.readPositions([source])))).flat();
  }

  /** Ends every thread; work in hand is given up, and its promises are never kept. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#all].map((thread) => thread.end()));
    this.#all.clear();
  }

  async #withThread(work: (thread: ReadingThread) => Promise<ThreadAnswer>): Promise<ThreadAnswer> {
    const thread = await this.#takeThread();
    const answer = await work(thread);
    // A thread that was ended must not be replaced, or the process would never end.
    if (this.#isClosed) return forever;
    this.#giveBack(answer.kind === 'broken' ? this.#replace(thread) : thread);
    return answer;
  }

  async #takeThread(): Promise<ReadingThread> {
    const idle = this.#idle.pop();
    if (idle !== undefined) return idle;
    if (this.#all.size < this.#options.workers) return this.#startThread();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #startThread(): ReadingThread {
    const { codebook, threadLimits, reads = 'texts' } = this.#options;
    const usual = codebook.reader === 'careful' ? carefulThreadLimits : usualThreadLimits;
    const thread = new ReadingThread({ codebook, reads }, threadLimits ?? usual);
    this.#all.add(thread);
    return thread;
  }

  #replace(broken: ReadingThread): ReadingThread {
    this.#all.delete(broken);
    return this.#startThread();
  }

  #giveBack(thread: ReadingThread): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#idle.push(thread);
    else next(thread);
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
