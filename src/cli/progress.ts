// How far a long command has come: a bar on a terminal, a plain line every few seconds elsewhere. On standard error.
import { SingleBar } from 'cli-progress';
import { Countdown } from './countdown.ts';
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

/** What is shown of the work. */
export interface ProgressLook {
  /** What is counted ("files"). */
  readonly noun: string;
  /** Kinds of work follow each other, each with a speed of its own. */
  readonly isMixed?: boolean;
}

/** Starts showing progress over `total`. */
export function startProgress({ count, weight }: Amount, { noun, isMixed = false }: ProgressLook): Progress {
  const clock = new Countdown({ weight, isMixed });
  return process.stderr.isTTY ? startBar(count, noun, clock) : startLines(count, noun, clock);
}

function startBar(count: number, noun: string, clock: Countdown): Progress {
  let total = count;
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
  bar.start(total, 0, { left: '' });
  return {
    step: (weight, steps = 1) => {
      clock.step(weight, performance.now());
      bar.increment(steps, { left: describeLeft(clock) });
    },
    grow: (more) => {
      clock.grow(more.weight);
      total += more.count;
      bar.setTotal(total);
    },
    say: (line) => {
      process.stderr.write('\r\u001b[K');
      writeNote(line);
      bar.render();
    },
    end: () => bar.stop(),
  };
}

function startLines(count: number, noun: string, clock: Countdown): Progress {
  let [total, done] = [count, 0];
  let next = performance.now() + firstInterval;
  return {
    step: (weight, steps = 1) => {
      done += steps;
      clock.step(weight, performance.now());
      if (performance.now() < next) return;
      next = performance.now() + plainInterval;
      writeNote(`${done} of ${total} ${noun}${describeLeft(clock)}`);
    },
    grow: (more) => {
      clock.grow(more.weight);
      total += more.count;
    },
    say: writeNote,
    end: () => undefined,
  };
}

/** `, about 2 min left`; empty while nothing can be said. */
function describeLeft(clock: Countdown): string {
  const left = clock.tellLeft();
  return left === null ? '' : `, ${describeDuration(left)} left`;
}

/** `about 20 s`, `about 3 min`, `about 2 h`, from milliseconds. */
function describeDuration(milliseconds: number): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  if (seconds < 90) return `about ${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `about ${minutes} min` : `about ${Math.round(minutes / 60)} h`;
}
