// What a person decided about actors and findings: append-only, and it survives reading again.
import type { ArticleId } from './article.ts';
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
  /** Gives a statement another speaker, or none where nobody can be named; `was` is the name it was read with. */
  | {
      readonly kind: 'set-speaker';
      readonly finding: string;
      readonly quote: Quote;
      readonly speaker: SetSpeaker | null;
      readonly was: string | null;
    }
  /** Puts right where an article comes from; `was` is how it stood. What the latest decision does not name stays with those before. */
  | {
      readonly kind: 'edit-article';
      readonly article: ArticleId;
      readonly change: OriginChange;
      readonly was: ArticleOrigin;
    }
  /** Whether places of articles tell of one thing; the latest word on two places counts. */
  | ({ readonly kind: 'judge-comparison' } & ComparisonJudgement<JudgedPlace>)
  /** Takes an earlier decision back; undoing an undo brings it back. */
  | { readonly kind: 'undo'; readonly decision: number };

/** Who speaks, as a person says: an actor by its key in the dossier, or somebody new by `name:` and the name. */
export interface SetSpeaker {
  readonly key: string;
  readonly name: string;
}

/** Where an article comes from, as its page shows it. */
export interface ArticleOrigin {
  readonly title: string | null;
  /** As a text names it: the outlet the codebook knows by this name, or one of this name alone. */
  readonly outlet: string | null;
  /** EDTF. */
  readonly published: string | null;
}

/** What of an article's origin is put right; the rest is left. */
export type OriginChange = { readonly [Key in keyof ArticleOrigin]?: ArticleOrigin[Key] | undefined };

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
