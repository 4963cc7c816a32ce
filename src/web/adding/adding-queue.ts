// The files on their way into the dossier. It outlives the view, so that one may look at other pages meanwhile.
import type { WireTakenFile } from '../../server/wire.ts';

/** A file to add: read when its turn comes. */
export interface WaitingFile {
  /** With its folders, as the file's name in the dossier. */
  readonly name: string;
  readonly size: number;
  readonly load: () => Promise<BodyInit>;
}

/** A file and what became of it. */
export interface DoneFile {
  readonly number: number;
  readonly name: string;
  readonly taken: WireTakenFile;
}

/** The queue as it stands; a new object after every change. */
export interface QueueState {
  readonly isRunning: boolean;
  /** Files handed over since the list was last cleared, and those done. */
  readonly total: number;
  readonly done: number;
  /** Milliseconds until the rest is done, as the work went so far; null before one can tell. */
  readonly left: number | null;
  readonly newArticles: number;
  readonly statements: number;
  readonly alreadyThere: number;
  readonly leftOut: number;
  /** Why it stopped before its end, in words; the rest waits. */
  readonly trouble: string | null;
  /** Latest first, those left out before the others; at most 100 of each. */
  readonly leftOutFiles: readonly DoneFile[];
  readonly takenFiles: readonly DoneFile[];
}

/** Sends one file; answers what became of it. */
export type SendFile = (file: WaitingFile) => Promise<WireTakenFile>;

/** Files of each kind that are listed. */
const mostListed = 100;

/** Opening and storing a file takes as long as so many bytes of it. */
const bytesOfOpening = 1024;

const emptyState: QueueState = {
  ...{ isRunning: false, total: 0, done: 0, left: null, newArticles: 0, statements: 0 },
  ...{ alreadyThere: 0, leftOut: 0, trouble: null, leftOutFiles: [], takenFiles: [] },
};

/** Sends files one after the other; `now` gives milliseconds, `onEnd` is told when none is left or it stopped. */
export class AddingQueue {
  readonly #send: SendFile;
  readonly #now: () => number;
  readonly #onEnd: () => void;
  readonly #listeners = new Set<() => void>();
  #waiting: readonly WaitingFile[] = [];
  #at = 0;
  /** What waits still, in bytes. */
  #rest = 0;
  #isStopped = false;
  #state = emptyState;

  constructor(send: SendFile, now: () => number, onEnd: () => void) {
    this.#send = send;
    this.#now = now;
    this.#onEnd = onEnd;
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The state as it is now. */
  readonly read = (): QueueState => this.#state;

  /** Puts files behind those that wait, and starts. Where all was done before, the list begins anew. */
  readonly add = (files: readonly WaitingFile[]): void => {
    if (files.length === 0) return;
    const isAnew = !this.#state.isRunning && this.#at === this.#waiting.length;
    if (isAnew) this.#at = 0;
    this.#rest += files.reduce((sum, file) => sum + weigh(file), 0);
    this.#waiting = isAnew ? files : [...this.#waiting, ...files];
    this.#change({ ...(isAnew ? emptyState : this.#state), total: this.#waiting.length });
    this.goOn();
  };

  /** Goes on where it stopped. */
  readonly goOn = (): void => {
    this.#isStopped = false;
    if (this.#state.isRunning) return;
    this.#change({ ...this.#state, isRunning: true, trouble: null });
    void this.#run();
  };

  /** Stops after the file in hand. */
  readonly stop = (): void => {
    this.#isStopped = true;
  };

  async #run(): Promise<void> {
    const began = this.#now();
    let weightDone = 0;
    for (let file = this.#waiting[this.#at]; file && !this.#isStopped; file = this.#waiting[this.#at]) {
      try {
        const taken = await this.#send(file);
        this.#at += 1;
        weightDone += weigh(file);
        this.#rest -= weigh(file);
        const left = ((this.#now() - began) / weightDone) * this.#rest;
        this.#change({ ...countIn(this.#state, { number: this.#at, name: file.name, taken }), left });
      } catch (error) {
        this.#end(error instanceof Error ? error.message : String(error));
        return;
      }
    }
    this.#end(null);
  }

  #end(trouble: string | null): void {
    this.#change({ ...this.#state, isRunning: false, left: null, trouble });
    this.#onEnd();
  }

  #change(state: QueueState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

function weigh({ size }: WaitingFile): number {
  return bytesOfOpening + size;
}

function countIn(state: QueueState, file: DoneFile): QueueState {
  const counted = { ...state, done: state.done + 1 };
  const { taken } = file;
  if (taken.kind === 'already-there') return { ...counted, alreadyThere: state.alreadyThere + 1 };
  if (taken.kind === 'left-out')
    return {
      ...counted,
      leftOut: state.leftOut + 1,
      leftOutFiles: [file, ...state.leftOutFiles].slice(0, mostListed),
    };
  const fresh = taken.articles.filter(({ isNew }) => isNew);
  return {
    ...counted,
    newArticles: state.newArticles + fresh.length,
    statements: state.statements + fresh.reduce((sum, { statements }) => sum + statements, 0),
    takenFiles: [file, ...state.takenFiles].slice(0, mostListed),
  };
}
