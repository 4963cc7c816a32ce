// How the positions of an article were read, sentence by sentence: after a change of the codebook only sentences are read again that it reaches.
import type { Position, PositionFindings } from './finding.ts';
import type { Span } from './span.ts';

/** A cue, or a weak hint, of an issue seen in a text. */
export interface IssueSighting {
  readonly issue: string;
  readonly span: Span;
  readonly cue: string;
  readonly weight: number;
  /** False for a word of a definition or an example. */
  readonly isCue: boolean;
  /** True for a cue of one word that is a verb here: "pay" speaks less of pay than "the pension fund" of pensions. */
  readonly isVerb: boolean;
  /** The words of the text, where those of a cue stand apart in it. */
  readonly apart?: string;
}

/** The issue of the last position read, and the index of its sentence. */
export interface LastIssue {
  readonly issue: IssueSighting;
  readonly sentence: number;
  readonly party: string;
}

/** What reading a sentence leaves for those behind it. */
export interface LeftBehind {
  /** The issues of the positions entered, save conditions, in that order. */
  readonly noted: readonly LastIssue[];
  /** What was put forward last in it; null where nothing was. */
  readonly proposed: LastIssue | null;
  /** The party whose terms were laid out last, there or before. */
  readonly spoke: string | null;
}

/** How one sentence was read. */
export interface SentenceTrace extends LeftBehind {
  /** The stretch of which cues and hints were looked at. */
  readonly asked: Span;
  /** A hash of all that was looked at: where it is the same, the same is read. */
  readonly looked: number;
  /** Places of what was read among the article's positions, as they were entered. */
  readonly entered: readonly number[];
}

/** How an article was read. Holds for the same statements and the same program alone. */
export interface PositionTrace {
  /** A hash of what is known of its parties and speakers. */
  readonly known: number;
  readonly sentences: readonly SentenceTrace[];
}

/** Positions with how they were read. */
export interface TracedPositions extends PositionFindings {
  readonly trace: PositionTrace;
}

/** What a former reading gave. */
export interface FormerReading {
  readonly trace: PositionTrace;
  readonly positions: readonly Position[];
}
