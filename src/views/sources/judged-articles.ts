// What people said of two articles: that they go back to one source, or that they do not.
import type { ArticleId } from '../../model/article.ts';
import type { ComparisonTable } from '../../model/comparison-rows.ts';
import type { SourceArticle } from '../../model/sources.ts';

/** Judgements of articles, whichever of their passages were named. */
export interface JudgedArticles {
  readonly same: readonly (readonly [SourceArticle, SourceArticle])[];
  areApart(one: ArticleId, other: ArticleId): boolean;
}

/** Reads the judgements of a table of passages; the latest word on two articles counts. */
export function readJudgedArticles({ items, judged }: ComparisonTable): JudgedArticles {
  const articles = new Map(items.map(({ row, article }) => [row, article]));
  const pairs = judged.flatMap(({ one, other, verdict }) => {
    const [a, b] = [articles.get(one), articles.get(other)];
    return a && b ? [{ pair: [a, b] as const, verdict }] : [];
  });
  const apart = new Set(
    pairs.filter(({ verdict }) => verdict === 'different').map(({ pair: [a, b] }) => keyOf(a.id, b.id)),
  );
  return {
    same: pairs.filter(({ verdict }) => verdict === 'same').map(({ pair }) => pair),
    areApart: (one, other) => apart.has(keyOf(one, other)),
  };
}

function keyOf(one: ArticleId, other: ArticleId): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
