// Turns attributions and passages with a speaker of their own into statements: form, factuality, date, chain, actor.
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Article } from '../../model/article.ts';
import type { DateMention, Mention, Statement } from '../../model/finding.ts';
import type { Attribution } from '../attributions/attribution-finder.ts';

/** What statements are assembled from, all of one article. */
export interface StatementParts {
  readonly article: Article;
  readonly analysed: AnalysedText;
  readonly attributions: readonly Attribution[];
  readonly dates: readonly DateMention[];
  readonly mentions: readonly Mention[];
}

/** The statements of an article in text order. */
export function assembleStatements(_parts: StatementParts): readonly Statement[] {
  return [];
}
