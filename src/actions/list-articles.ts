// One page of the articles that fit some filters.
import type { ArticlePage, ArticleQuery } from '../model/dossier-query.ts';
import type { Dossier } from './open-dossier.ts';
import { rangeOfPage } from './page-range.ts';

/** Filters, order, and a page from 1. */
export type ArticlePageWish = Omit<ArticleQuery, 'range'> & { readonly page: number };

/** Lists articles with the count of every value the filters could take. */
export async function listArticles({ store }: Dossier, { page, ...query }: ArticlePageWish): Promise<ArticlePage> {
  return store.listArticles({ ...query, range: rangeOfPage(page) });
}
