// How good the reading is, as measured: one row per kind of finding and data set.

/** One measured figure. `ours` and `floor` run from 0 to 100. */
export interface AccuracyRow {
  /** What is found: statements, dates, figures... */
  readonly finding: string;
  /** What is measured: whole attribution F1, value F1... */
  readonly measure: string;
  readonly data: string;
  /** How much of it: "84 articles, 2,193 statements". */
  readonly size: string;
  readonly ours: number;
  /** What people or the best other program reach on it, in words; empty when nobody published one. */
  readonly others: string;
  /** The least we set ourselves, or null. */
  readonly floor: number | null;
  readonly command: string;
}

/** Whether a certainty means what it says: of findings shown at it, the share that is right. */
export interface Reliability {
  readonly finding: string;
  readonly data: string;
  /** Certainties from `from` up to `to`, 0 to 1. */
  readonly bands: readonly {
    readonly from: number;
    readonly to: number;
    readonly found: number;
    readonly right: number;
  }[];
}

/** A kind of mistake readers will meet, with an example of our own. */
export interface KnownMistake {
  /** What is found: statements, dates, figures... */
  readonly finding: string;
  readonly mistake: string;
  readonly example: string;
  /** What Parley makes of the example. */
  readonly outcome: string;
}

/** The table as `npm run score -- --write` leaves it in docs/accuracy.json. */
export interface AccuracyTable {
  /** ISO 8601 day on which it was measured. */
  readonly measured: string;
  readonly machine: string;
  readonly rows: readonly AccuracyRow[];
  /** Left out of tables measured before it was kept. */
  readonly reliability?: readonly Reliability[];
}

/** All that is said about how good the reading is. */
export interface Accuracy {
  /** Null when nothing was measured for this build. */
  readonly table: AccuracyTable | null;
  /** The commonest first. */
  readonly mistakes: readonly KnownMistake[];
}
