// One worker thread, watched: it answers, or it is broken and says how.
import { Worker } from 'node:worker_threads';
import { assertNever } from '../base/assert-never.ts';
import type { ReadingTask, ThreadWork, WorkerMessage, WorkerSetup } from './reading-task.ts';

/** What came of a task. After `broken` the thread is of no more use. */
export type ThreadAnswer =
  | Exclude<WorkerMessage, { readonly kind: 'ready' }>
  | { readonly kind: 'broken'; readonly reason: string };

/** What a thread may take before it is given up. */
export interface ThreadLimits {
  readonly heapMegabytes: number;
  /** Seconds for one file or article, from when the thread is set up. */
  readonly seconds: number;
}

/**
 * A file of the largest size may need half the heap, usual ones a tenth;
 * the time is a thousand times what a long article needs, so that only a mistake of ours meets it.
 */
export const usualThreadLimits: ThreadLimits = { heapMegabytes: 1024, seconds: 120 };

/** The careful reader takes twenty times as long. */
export const carefulThreadLimits: ThreadLimits = { ...usualThreadLimits, seconds: 20 * usualThreadLimits.seconds };

/**
 * Young generation of a thread in megabytes. An eighth of the usual size saves 100 MB over two threads, and reading texts is no slower;
 * reading positions alone keeps little and throws much away: a fifth of its time went into clearing up so small a space.
 */
const youngHeapLimits: Readonly<Record<ThreadWork, number>> = { texts: 4, positions: 16 };

/** A thread that takes one task at a time. */
export class ReadingThread {
  readonly #worker: Worker;
  readonly #limits: ThreadLimits;
  #isReady = false;
  #settle: ((answer: ThreadAnswer) => void) | null = null;
  #fail: ((error: Error) => void) | null = null;
  #broken: ThreadAnswer | null = null;
  #setupError: Error | null = null;
  #timer: NodeJS.Timeout | undefined;

  constructor(setup: WorkerSetup, limits: ThreadLimits) {
    this.#limits = limits;
    this.#worker = startWorker(setup, limits);
    this.#worker.on('message', (message: WorkerMessage) => this.#hear(message));
    this.#worker.on('error', (error: Error) => this.#break(error));
    this.#worker.on('exit', () => this.#break(new Error('the thread ended')));
  }

  /** Runs one task. Rejects only when the thread could not be set up at all, which is a bug or a broken installation. */
  async run(task: ReadingTask): Promise<ThreadAnswer> {
    if (this.#setupError !== null) throw this.#setupError;
    if (this.#broken !== null) return this.#broken;
    const answer = new Promise<ThreadAnswer>((resolve, reject) => {
      this.#settle = resolve;
      this.#fail = reject;
    });
    this.#worker.postMessage(task);
    if (this.#isReady) this.#startTimer();
    try {
      return await answer;
    } finally {
      clearTimeout(this.#timer);
      this.#settle = null;
      this.#fail = null;
    }
  }

  /** Ends the thread at once. */
  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #startTimer(): void {
    const { seconds } = this.#limits;
    this.#timer = setTimeout(() => {
      this.#break(new Error(`it took longer than ${seconds} s`));
      void this.end();
    }, seconds * 1000);
  }

  #hear(message: WorkerMessage): void {
    switch (message.kind) {
      case 'ready':
        this.#isReady = true;
        if (this.#settle !== null) this.#startTimer();
        return;
      case 'file':
      case 'article':
      case 'positions':
        this.#settle?.(message);
        return;
      default:
        assertNever(message);
    }
  }

  #break(error: Error): void {
    if (this.#broken !== null) return;
    this.#broken = { kind: 'broken', reason: describeBreakdown(error) };
    if (this.#isReady) {
      this.#settle?.(this.#broken);
    } else {
      this.#setupError = error;
      this.#fail?.(error);
    }
  }
}

function describeBreakdown(error: Error): string {
  const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory ? 'it needed too much memory' : error.message;
}

function startWorker(setup: WorkerSetup, limits: ThreadLimits): Worker {
  const options = {
    workerData: setup,
    resourceLimits: {
      maxOldGenerationSizeMb: limits.heapMegabytes,
      maxYoungGenerationSizeMb: youngHeapLimits[setup.reads],
    },
  };
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./reading-worker.js', import.meta.url), options);
  // From sources (tests, scripts) the thread needs the loader that the main thread has already.
  const entry = JSON.stringify(new URL('./reading-worker.ts', import.meta.url).href);
  const start = `import('tsx/esm/api').then(({ register }) => { register(); return import(${entry}); });`;
  return new Worker(start, { ...options, eval: true });
}
