// One worker thread, watched: it answers, or it is broken and says how.
import { Worker } from 'node:worker_threads';
import { assertNever } from '../base/assert-never.ts';
import type { ReadingTask, ThreadWork, WorkerMessage, WorkerSetup } from './reading-task.ts';

/** What came of a task. After `broken` the thread is of no more use; what was waiting behind that task was `not-begun`. */
export type ThreadAnswer =
  | Exclude<WorkerMessage, { readonly kind: 'ready' }>
  | { readonly kind: 'broken'; readonly reason: string }
  | { readonly kind: 'not-begun' };

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
 * reading positions alone keeps little and throws much away: at 4 a fifth of its time went into clearing up, at 16 a tenth.
 */
const youngHeapLimits: Readonly<Record<ThreadWork, number>> = { texts: 4, positions: 32 };

/** Where a thread begins. */
const workerFiles: Readonly<Record<ThreadWork, string>> = { texts: 'reading-worker', positions: 'position-worker' };

/** Time after which a thread that was told to end is told so again. */
const millisecondsToEnd = 2000;

/** A task that was sent, and who waits for it. */
interface SentTask {
  readonly settle: (answer: ThreadAnswer) => void;
  readonly fail: (error: Error) => void;
}

/** A thread that does its tasks one after the other. What is sent to it ahead it begins while the main thread is busy. */
export class ReadingThread {
  readonly #worker: Worker;
  readonly #limits: ThreadLimits;
  readonly #tasks: SentTask[] = [];
  #isReady = false;
  #isBroken = false;
  #setupError: Error | null = null;
  #timer: NodeJS.Timeout | undefined;

  constructor(setup: WorkerSetup, limits: ThreadLimits) {
    this.#limits = limits;
    this.#worker = startWorker(setup, limits);
    this.#worker.on('message', (message: WorkerMessage) => this.#hear(message));
    this.#worker.on('error', (error: Error) => this.#break(error));
    this.#worker.on('exit', () => this.#break(new Error('the thread ended')));
  }

  /** Tasks sent that have no answer yet. */
  get load(): number {
    return this.#tasks.length;
  }

  /** Runs one task. Rejects only when the thread could not be set up at all, which is a bug or a broken installation. */
  run(task: ReadingTask): Promise<ThreadAnswer> {
    if (this.#setupError !== null) return Promise.reject(this.#setupError);
    if (this.#isBroken) return Promise.resolve({ kind: 'not-begun' });
    return new Promise((settle, fail) => {
      this.#tasks.push({ settle, fail });
      this.#worker.postMessage(task);
      if (this.#isReady && this.load === 1) this.#startTimer();
    });
  }

  /** Ends the thread at once. Now and then Node 20 loses the first call, and only another one is heard. */
  async end(): Promise<void> {
    const again = setInterval(() => void this.#worker.terminate(), millisecondsToEnd);
    try {
      await this.#worker.terminate();
    } finally {
      clearInterval(again);
    }
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
        if (this.load > 0) this.#startTimer();
        return;
      case 'file':
      case 'article':
      case 'positions':
        clearTimeout(this.#timer);
        this.#tasks.shift()?.settle(message);
        if (this.load > 0) this.#startTimer();
        return;
      default:
        assertNever(message);
    }
  }

  #break(error: Error): void {
    if (this.#isBroken) return;
    this.#isBroken = true;
    clearTimeout(this.#timer);
    const tasks = this.#tasks.splice(0);
    if (this.#isReady) {
      tasks.shift()?.settle({ kind: 'broken', reason: describeBreakdown(error) });
      for (const { settle } of tasks) settle({ kind: 'not-begun' });
    } else {
      this.#setupError = error;
      for (const { fail } of tasks) fail(error);
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
  const name = workerFiles[setup.reads];
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL(`./${name}.js`, import.meta.url), options);
  // From sources (tests, scripts) the thread needs the loader that the main thread has already.
  const entry = JSON.stringify(new URL(`./${name}.ts`, import.meta.url).href);
  const start = `import('tsx/esm/api').then(({ register }) => { register(); return import(${entry}); });`;
  return new Worker(start, { ...options, eval: true });
}
