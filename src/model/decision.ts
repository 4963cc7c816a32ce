// What a person decided about actors and findings: append-only, and it survives reading again.
import type { ComparisonJudgement, JudgedPlace, NamedPlace } from './comparison-judgement.ts';
import type { Position } from './finding.ts';
import type { Quote } from './quote.ts';

/** What was decided. Actors are named by their key in the dossier: the codebook id, or `name:` and the full name. */
export type DecisionContent =
  /** All names of `from` now stand for `into`. */
  | { readonly kind: 'merge-actors'; readonly from: string; readonly into: string }
  /** A name as seen in texts is taken out of its actor and stands for an actor of its own. */
  | { readonly kind: 'split-name'; readonly actor: string; readonly name: string }
  | { readonly kind: 'set-party'; readonly actor: string; readonly party: string | null }
  | ({ readonly kind: 'confirm-finding' } & Judged)
  | ({ readonly kind: 'reject-finding' } & Judged)
  /** Puts right what was read wrongly; `was` is how it stood, to tell it from others read from the same words. */
  | {
      readonly kind: 'edit-position';
      readonly finding: string;
      readonly quote: Quote;
      readonly change: PositionChange;
      readonly was: PositionReading;
    }
  /** Whether places of articles tell of one thing; the latest word on two places counts. */
  | ({ readonly kind: 'judge-comparison' } & ComparisonJudgement<JudgedPlace>)
  /** Takes an earlier decision back; undoing an undo brings it back. */
  | { readonly kind: 'undo'; readonly decision: number };

/** A decision as it is asked for: places that are compared are only named, and their words looked up. */
export type AskedDecision =
  | Exclude<DecisionContent, { readonly kind: 'judge-comparison' }>
  | ({ readonly kind: 'judge-comparison' } & ComparisonJudgement<NamedPlace>);

/** What of a position a coder can put right. */
export type PositionReading = Pick<Position, 'party' | 'issue' | 'move' | 'strength' | 'polarity'>;

/** What is put right; the rest is left as it was read. */
export type PositionChange = { readonly [Key in keyof PositionReading]?: PositionReading[Key] | undefined };

/** What a judgement is about: a statement, or a position where `of` says so. */
interface Judged {
  readonly of?: 'statement' | 'position' | undefined;
  readonly finding: string;
  readonly quote: Quote;
}

/** A decision as kept: numbered in order of time. */
export interface Decision {
  readonly number: number;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly coder: string;
  readonly content: DecisionContent;
}
