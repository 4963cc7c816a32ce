// One article with everything read out of it.
import { Failure } from '../base/failure.ts';
import type { ArticleEntry, ArticleSummary } from '../model/dossier-rows.ts';
import { type StatementCard, toStatementCard } from '../views/statement-row.ts';
import type { Dossier } from './open-dossier.ts';

/** An article as the reader shows it. */
export interface ShownArticle extends Omit<ArticleEntry, 'summary' | 'statements' | 'readerVersion'> {
  readonly row: ArticleSummary;
  readonly statements: readonly StatementCard[];
}

/** Shows an article. Fails with `not-found`. */
export async function showArticle({ store }: Dossier, id: string): Promise<ShownArticle> {
  const entry = await store.getArticle(id);
  if (!entry) throw new Failure('not-found', { what: 'article', id });
  const { summary, statements, readerVersion: _, ...rest } = entry;
  return { ...rest, row: summary, statements: statements.map(toStatementCard) };
}
