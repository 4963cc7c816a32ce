// The interface every comparison follows: what of an article is compared, by which keys it is found, and how two are judged.
import type { Article } from '../model/article.ts';
import type { ComparedItem, ItemMatcher } from '../model/comparison.ts';
import type { Findings } from '../model/finding.ts';

/** An article as comparers see it. */
export interface ComparedArticle {
  readonly article: Article;
  /** Null when it could not be read; then only its text is compared. */
  readonly findings: Findings | null;
}

/** One kind of comparison. Pure: the same articles added in the same order give the same relations. */
export interface Comparer extends ItemMatcher {
  listItems(compared: ComparedArticle): readonly ComparedItem[];
}
