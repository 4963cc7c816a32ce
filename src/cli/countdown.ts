// Reckons how long a command goes on: from what was done in the last while, and only where that went evenly.

/** Milliseconds looked back over: long enough for files of all sizes, short enough to forget what was quicker or slower. */
const lookBack = 60_000;
/** Moments looked back over at least, where pieces of work take long. */
const fewestMoments = 5;
/** Milliseconds between two moments: closer ones would tell no more. */
const momentInterval = 250;
/** Milliseconds to look back over at least: earlier a time left would jump. */
const settlingTime = 2000;
/** The later half of that time may be this much quicker or slower: what is told is then off by half at most. */
const steadyFactor = 2;
/** Where kinds of work follow each other nothing is told beyond so many times what has passed: this kind says little of the next. */
const mixedReach = 2;

/** How much was done by when, in milliseconds. */
interface Moment {
  readonly at: number;
  readonly done: number;
}

/** What there is to do, in whatever time goes by: bytes, articles. */
export interface Work {
  readonly weight: number;
  /** Kinds of work follow each other, each with a speed of its own. */
  readonly isMixed: boolean;
}

/** Counts down; times are those of one clock, in milliseconds. */
export class Countdown {
  readonly #isMixed: boolean;
  #total: number;
  #done = 0;
  #began: number | null = null;
  #moments: Moment[] = [];

  constructor({ weight, isMixed }: Work) {
    this.#total = weight;
    this.#isMixed = isMixed;
  }

  /** There is more to do than was known at the start. */
  grow(weight: number): void {
    this.#total += weight;
  }

  /** So much was done by now. Loading comes before the first and says nothing about the rest. */
  step(weight: number, now: number): void {
    this.#done += weight;
    this.#began ??= now;
    const last = this.#moments.at(-1);
    if (last !== undefined && now - last.at < momentInterval) return;
    this.#moments.push({ at: now, done: this.#done });
    while (this.#moments.length > fewestMoments && this.#moments[0]!.at < now - lookBack) this.#moments.shift();
  }

  /** Milliseconds left; null while nothing can be said. */
  tellLeft(): number | null {
    const [first, last] = [this.#moments[0], this.#moments.at(-1)];
    if (first === undefined || last === undefined || last.at - first.at < settlingTime) return null;
    const middle = this.#moments.find(({ at }) => at >= (first.at + last.at) / 2);
    if (middle === undefined || middle === last) return null;
    const speeds = [speedBetween(first, middle), speedBetween(middle, last)];
    const slower = Math.min(...speeds);
    if (slower === 0 || Math.max(...speeds) > steadyFactor * slower) return null;
    const left = (this.#total - last.done) / speedBetween(first, last);
    const reach = this.#isMixed ? mixedReach * (last.at - (this.#began ?? last.at)) : Number.POSITIVE_INFINITY;
    return left <= reach ? left : null;
  }
}

function speedBetween(one: Moment, other: Moment): number {
  return (other.done - one.done) / (other.at - one.at);
}
