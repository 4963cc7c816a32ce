// Which articles go back to which: copies of a family, and citations among them and of them.
import type { Lineage } from '../../model/lineage.ts';
import type { Citation, SourceArticle, SourceFamily } from '../../model/sources.ts';
import { drawLineage, traceSubject } from './lay-out-lineage.ts';
import type { LineageLink } from './lineage-links.ts';

/** Draws who had it from whom: the articles of a family, and those that cite one of them. */
export function traceLineage(family: SourceFamily, citations: readonly Citation[]): Lineage {
  const ids = new Set([family.first.id, ...family.derived.map(({ article }) => article.id)]);
  const near = citations.filter(({ citing, cited }) => (cited ? ids.has(cited.id) : ids.has(citing.id)));
  const citing = new Map(near.filter((one) => !ids.has(one.citing.id)).map((one) => [one.citing.id, one.citing]));
  const articles = [family.first, ...family.derived.map(({ article }) => article), ...citing.values()];
  const nodes = articles.map((article) => traceSubject({ kind: 'article', article }));
  return drawLineage(nodes, [...listCopies(articles, family), ...listCitations(articles, near)]);
}

function listCopies(articles: readonly SourceArticle[], { derived }: SourceFamily): readonly LineageLink[] {
  return derived.flatMap(({ article, from, share, kind }) => {
    // The same text printed twice has one id: what it goes back to is the other printing.
    const own = articles.indexOf(article);
    const other = articles.findIndex((each) => each.id === from.id && each !== article);
    return own < 0 || other < 0
      ? []
      : [
          kind === 'joined'
            ? { from: own, to: other, kind, share: null }
            : { from: own, to: other, kind: 'copies', share },
        ];
  });
}

function listCitations(articles: readonly SourceArticle[], citations: readonly Citation[]): readonly LineageLink[] {
  const indexOf = (id: string): number => articles.findIndex((article) => article.id === id);
  return citations.flatMap(({ citing, cited, outlet, kind }) => {
    const from = indexOf(citing.id);
    const to = cited ? indexOf(cited.id) : onlyOf(articles, outlet.name, citing.id);
    return from < 0 || to < 0 || from === to ? [] : [{ from, to, kind, share: null }];
  });
}

/** The one article of an outlet: of several nobody knows which is meant. */
function onlyOf(articles: readonly SourceArticle[], outlet: string, citing: string): number {
  const found = [...articles.keys()].filter((at) => articles[at]?.outlet === outlet);
  const [one] = found;
  return found.length === 1 && one !== undefined && articles[one]?.id !== citing ? one : -1;
}
