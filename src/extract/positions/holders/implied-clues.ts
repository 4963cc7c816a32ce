// What is known when words are read that stand for a party without its name, and what they stand for.
import type { AnalysedText } from '../../../model/analysed-text.ts';
import type { Article } from '../../../model/article.ts';
import type { Mention } from '../../../model/finding.ts';
import type { IssueIndex } from '../issues/issue-index.ts';
import type { PartySighting } from './party-finder.ts';

/** What is known of the article before. */
export interface ImpliedClues {
  readonly article: Article;
  readonly analysed: AnalysedText;
  readonly mentions: readonly Mention[];
  /** Where parties are named, in text order. */
  readonly named: readonly PartySighting[];
  readonly index: IssueIndex;
  /** The party the author or the outlet stands by. */
  readonly side: string | null;
}

/** Words that stand for one party, or for two. */
export interface Implied {
  readonly parties: readonly string[];
  /** The first token of the words. */
  readonly first: number;
}
