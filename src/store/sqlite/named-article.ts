// The article of a finding as lists name it: read from seven cells in a fixed order.
import type { ArticleId } from '../../model/article.ts';
import type { StatementEntry } from '../../model/dossier-rows.ts';
import { type Cell, textOrNull } from './cell.ts';
import { readNames } from './stored-json.ts';

/** The columns that toNamedArticle reads, of an article under this name in the query and of its outlet `o`, which may be missing. */
export function namedArticleColumns(article: string): string {
  const own = ['published', 'byline', 'url'].map((column) => `${article}.${column}`);
  return `${article}.hash, ${article}.title, o.name, o.side, ${own.join(', ')}`;
}

/** The article of these cells. */
export function toNamedArticle(cells: readonly Cell[]): StatementEntry['article'] {
  const [hash, title, outlet, side, published, byline, url] = cells;
  return {
    id: String(hash) as ArticleId,
    title: textOrNull(title),
    outlet: textOrNull(outlet),
    side: textOrNull(side),
    published: textOrNull(published),
    byline: readNames(String(byline)),
    url: textOrNull(url),
  };
}
