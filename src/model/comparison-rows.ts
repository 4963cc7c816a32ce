// The rows comparisons are read in: what a store hands to the views. Actors are as decisions leave them.
import type { ComparedItem, RelatedItems } from './comparison.ts';
import type { JudgedPair } from './comparison-judgement.ts';
import type { ArticleEntry, StatementEntry } from './dossier-rows.ts';
import type { FigureMention, Position } from './finding.ts';

/** An item with its article and what stands behind it. */
export interface ComparedEntry extends Omit<ComparedItem, 'keys'>, Pick<StatementEntry, 'article' | 'surroundings'> {
  /** Number of its row; it changes when the article is compared again. */
  readonly row: number;
  /** Puts articles in the order they were added. */
  readonly added: number;
  /** The statement it was made of, that the position it was made of was read from, or whose words hold the figure it was made of. */
  readonly statement: ArticleEntry['statements'][number] | null;
  readonly figure: FigureMention | null;
  /** `party` is as decisions about the speaker leave it. */
  readonly position: Position | null;
  /** Every position read in its article and not rejected, with party and issue as decisions leave them. */
  readonly positions: readonly Position[];
}

/** Tells which relations between some items are wanted. */
export type ChooseRelations = (items: readonly ComparedEntry[]) => (relation: RelatedItems) => boolean;

/** What of a kind of comparison to load. */
export interface ComparisonQuery {
  /** Only items that are related to another, or that a person judged; all of them when left out. */
  readonly isRelated?: true;
  /** Without relations: `relations` is empty. */
  readonly withoutRelations?: true;
  /** Without texts and findings: `surroundings` are empty, and there is no statement, figure or position, and none are listed. Quick, for counting. */
  readonly isBare?: true;
  /** Without the articles' other positions: `positions` is empty. They cost as much as all the rest. */
  readonly withoutPositions?: true;
  /** Only these items, and the relations between them. */
  readonly rows?: readonly number[];
  /** Of these relations only those that have one of these items at either end; with `rows` alone. */
  readonly endsAt?: readonly number[];
  /** Of these relations only those between two articles, by their ids, that stand in one of these groups. */
  readonly together?: readonly (readonly string[])[];
  /**
   * Asked once with the items, then with each relation between them: only what it lets pass is held. Where sentences repeat
   * each other there are millions, and speakers and days rule most of them out.
   */
  readonly choose?: ChooseRelations;
}

/** What is known of any two items: what comparing found, and what people said. */
export type ComparisonPairs = Pick<ComparisonTable, 'relations' | 'judged'>;

/** Items of one kind in the order their articles were added and they stand there, and how they are related. */
export interface ComparisonTable {
  readonly items: readonly ComparedEntry[];
  readonly relations: readonly RelatedItems[];
  /** What people said of two of these items; every pair once. */
  readonly judged: readonly JudgedPair[];
}
