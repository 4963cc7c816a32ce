// One worker thread, watched: it answers, or it is broken and says how.
import { Worker } from 'node:worker_threads';
import { assertNever } from '../base/assert-never.ts';
import type { ReadingTask, WorkerMessage, WorkerSetup } from './reading-task.ts';

/** What came of a task. After `broken` the thread is of no more use. */
export type ThreadAnswer =
  | Exclude<WorkerMessage, { readonly kind: 'ready' }>
  | { readonly kind: 'broken'; readonly reason: string };

/** Heap of a thread in megabytes: a file of the largest size may need it; usual ones stay under a quarter of it. */
const heapLimit = 1024;

/** Young generation of a thread in megabytes: a quarter of the usual size, which saves 70 MB over two threads and costs no time. */
const youngHeapLimit = 8;

/** Longest a single file or article may take, in milliseconds: a thousand times what a long article needs. */
const timeLimit = 120_000;

/** A thread that takes one task at a time. */
export class ReadingThread {
  readonly #worker: Worker;
  #isReady = false;
  #settle: ((answer: ThreadAnswer) => void) | null = null;
  #fail: ((error: Error) => void) | null = null;
  #broken: ThreadAnswer | null = null;
  #setupError: Error | null = null;

  constructor(setup: WorkerSetup) {
    this.#worker = startWorker(setup);
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
    const timer = setTimeout(() => {
      this.#break(new Error(`it took longer than ${timeLimit / 1000} seconds`));
      void this.end();
    }, timeLimit);
    this.#worker.postMessage(task);
    try {
      return await answer;
    } finally {
      clearTimeout(timer);
      this.#settle = null;
      this.#fail = null;
    }
  }

  /** Ends the thread at once. */
  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #hear(message: WorkerMessage): void {
    switch (message.kind) {
      case 'ready':
        this.#isReady = true;
        return;
      case 'file':
      case 'article':
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

function startWorker(setup: WorkerSetup): Worker {
  const options = {
    workerData: setup,
    resourceLimits: { maxOldGenerationSizeMb: heapLimit, maxYoungGenerationSizeMb: youngHeapLimit },
  };
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./reading-worker.js', import.meta.url), options);
  // From sources (tests, scripts) the thread needs the loader that the main thread has already.
  const entry = JSON.stringify(new URL('./reading-worker.ts', import.meta.url).href);
  const start = `import('tsx/esm/api').then(({ register }) => { register(); return import(${entry}); });`;
  return new Worker(start, { ...options, eval: true });
}
