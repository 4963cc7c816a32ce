// The sightings of an article, which note what stretch of its text was looked at.
import type { IssueSighting } from '../../../model/position-trace.ts';
import type { Span } from '../../../model/span.ts';

/** Sightings in text order that note where they are looked for. */
export class WatchedSightings {
  readonly all: readonly IssueSighting[];
  #start = 0;
  #end = 0;

  constructor(all: readonly IssueSighting[]) {
    this.all = all;
  }

  /** Notes that a stretch is looked at. */
  note({ start, end }: Span): void {
    this.#start = Math.min(this.#start, start);
    this.#end = Math.max(this.#end, end);
  }

  /** The stretch from the first to the last place looked at in some work, which begins with `start`. */
  watch(start: Span, work: () => void): Span {
    this.#start = start.start;
    this.#end = start.end;
    work();
    return { start: this.#start, end: this.#end };
  }
}
