// Finds date mentions and gives each its EDTF value.
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Article } from '../../model/article.ts';
import type { DateMention } from '../../model/finding.ts';

/** The date mentions of an article in text order. */
export function findDates(_article: Article, _analysed: AnalysedText): readonly DateMention[] {
  return [];
}
