// The interface every comparison follows: what of an article is compared, by which keys it is found, and how two are judged.
import type { Article } from '../model/article.ts';
import type { ComparedItem, ComparisonKind, PlacedItem, Relation } from '../model/comparison.ts';
import type { Findings } from '../model/finding.ts';

/** An article as comparers see it. */
export interface ComparedArticle {
  readonly article: Article;
  /** Null when it could not be read; then only its text is compared. */
  readonly findings: Findings | null;
}

/** How candidates are found among the items of other articles: the work stays linear, for common keys are passed over. */
export interface Retrieval {
  /** Keys two items must share to be compared. */
  readonly fewestShared: number;
  /** A key that more items than this have says too little, and is passed over. */
  readonly commonest: number;
  /** Candidates compared at most, those with most shared keys first. */
  readonly most: number;
}

/** One kind of comparison. Pure: the same articles in the same order give the same relations. */
export interface Comparer {
  readonly kind: ComparisonKind;
  /** Rises when the same articles can give other items or relations. */
  readonly version: number;
  readonly retrieval: Retrieval;
  listItems(compared: ComparedArticle): readonly ComparedItem[];
  /** Judges an item and a candidate of another article (or another place of the same); null when they have nothing to do with each other. */
  relate(item: PlacedItem, candidate: PlacedItem): Relation | null;
}
