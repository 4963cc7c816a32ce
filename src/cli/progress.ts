// How far a long command has come: a bar on a terminal, a plain line every few seconds elsewhere. On standard error.
import { SingleBar } from 'cli-progress';
import { writeNote } from './output.ts';

/** What is done and what there is to do. `weight` is what time goes by: bytes of files, or 1 for each article. */
export interface Amount {
  readonly count: number;
  readonly weight: number;
}

/** Shows progress until it is ended. */
export interface Progress {
  /** One more is done, or several at once. */
  step(weight: number, count?: number): void;
  /** There is more to do than was known at the start. */
  grow(more: Amount): void;
  /** Writes a line without disturbing what is shown. */
  say(line: string): void;
  end(): void;
}

/** Milliseconds between plain lines: often enough to see it live, seldom enough for a log. */
const plainInterval = 5000;
/** Milliseconds before the first: what takes no longer needs no line, and what does must not look as if nothing happened. */
const firstInterval = 1000;
/** Milliseconds after the first piece of work before a time left is told: earlier it would jump. */
const settlingTime = 2000;

/** Starts showing progress over `total`; `noun` is what is counted ("files"). */
export function startProgress(total: Amount, noun: string): Progress {
  return process.stderr.isTTY ? startBar(total, noun) : startLines(total, noun);
}

function startBar(total: Amount, noun: string): Progress {
  const bar = new SingleBar({
    format: `{bar} {value} of {total} ${noun}{left}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
    // The plain lines stand in for the bar elsewhere.
    noTTYOutput: false,
  });
  const clock = new Countdown(total);
  bar.start(total.count, 0, { left: '' });
  return {
    step: (weight, count = 1) => {
      clock.step(weight, count);
      bar.increment(count, { left: clock.describeLeft() });
    },
    grow: (more) => {
      clock.grow(more);
      bar.setTotal(clock.total.count);
    },
    say: (line) => {
      process.stderr.write('\r\u001b[K');
      writeNote(line);
      bar.render();
    },
    end: () => bar.stop(),
  };
}

function startLines(total: Amount, noun: string): Progress {
  const clock = new Countdown(total);
  let next = performance.now() + firstInterval;
  return {
    step: (weight, count = 1) => {
      clock.step(weight, count);
      if (performance.now() < next) return;
      next = performance.now() + plainInterval;
      writeNote(`${clock.done} of ${clock.total.count} ${noun}${clock.describeLeft()}`);
    },
    grow: (more) => clock.grow(more),
    say: writeNote,
    end: () => undefined,
  };
}

/** Reckons the time left from the weight done so far. */
class Countdown {
  total: Amount;
  #began: number | null = null;
  #weight = 0;
  done = 0;

  constructor(total: Amount) {
    this.total = total;
  }

  grow({ count, weight }: Amount): void {
    this.total = { count: this.total.count + count, weight: this.total.weight + weight };
  }

  step(weight: number, count: number): void {
    this.done += count;
    // Loading the reader comes before the first and says nothing about the rest.
    if (this.#began === null) this.#began = performance.now();
    else this.#weight += weight;
  }

  /** `, about 2 min left`; empty while it is too early to tell. */
  describeLeft(): string {
    const elapsed = performance.now() - (this.#began ?? Number.POSITIVE_INFINITY);
    if (elapsed < settlingTime || this.#weight === 0) return '';
    const left = (elapsed / this.#weight) * (this.total.weight - this.#weight);
    return `, ${describeDuration(left)} left`;
  }
}

/** `about 20 s`, `about 3 min`, `about 2 h`, from milliseconds. */
function describeDuration(milliseconds: number): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  if (seconds < 90) return `about ${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `about ${minutes} min` : `about ${Math.round(minutes / 60)} h`;
}
