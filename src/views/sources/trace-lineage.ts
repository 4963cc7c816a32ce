// Which articles go back to which: copies of a family, and citations among them and of them.
import { boundsOfEdtf } from '../../base/edtf-bounds.ts';
import type { ArticleId } from '../../model/article.ts';
import type { Lineage, LineageKind } from '../../model/lineage.ts';
import type { Citation, SourceArticle, SourceFamily } from '../../model/sources.ts';
import { layOutLineage, type TracedLink, type TracedNode } from './lay-out-lineage.ts';

/** Boxes drawn at most: more cannot be told apart. The earliest stay. */
const mostDrawn = 24;

/** Draws who had it from whom: the articles of a family, and those that cite one of them. */
export function traceLineage(family: SourceFamily, citations: readonly Citation[]): Lineage {
  const ids = new Set([family.first.id, ...family.derived.map(({ article }) => article.id)]);
  const near = citations.filter(({ citing, cited }) => (cited ? ids.has(cited.id) : ids.has(citing.id)));
  const all = listArticles(family, near, ids).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const nodes = all.slice(0, mostDrawn);
  const links = [...listCopies(nodes, family), ...listCitations(nodes, near)];
  return { ...layOutLineage(nodes, joinLinks(links)), leftOut: all.length - nodes.length };
}

/** After everything that has a date. */
const never = '9999-12-31';

function listArticles(family: SourceFamily, near: readonly Citation[], ids: ReadonlySet<ArticleId>): TracedNode[] {
  const citing = new Map(near.filter((one) => !ids.has(one.citing.id)).map((one) => [one.citing.id, one.citing]));
  const place = (article: SourceArticle, role: TracedNode['role']): TracedNode => ({
    ...{ article, role },
    day: boundsOfEdtf(article.published ?? '')?.earliest ?? never,
  });
  return [
    place(family.first, 'source'),
    ...family.derived.map(({ article }) => place(article, 'copy')),
    ...[...citing.values()].map((article) => place(article, 'citing')),
  ];
}

interface Link {
  readonly from: number;
  readonly to: number;
  readonly kind: LineageKind;
  readonly share: number | null;
}

function listCopies(nodes: readonly TracedNode[], { derived }: SourceFamily): readonly Link[] {
  return derived.flatMap(({ article, from, share, kind }) => {
    // The same text printed twice has one id: what it goes back to is the other printing.
    const own = nodes.findIndex((node) => node.article === article);
    const other = nodes.findIndex((node) => node.article.id === from.id && node.article !== article);
    return own < 0 || other < 0
      ? []
      : [
          kind === 'joined'
            ? { from: own, to: other, kind, share: null }
            : { from: own, to: other, kind: 'copies', share },
        ];
  });
}

function listCitations(nodes: readonly TracedNode[], citations: readonly Citation[]): readonly Link[] {
  const indexOf = (id: ArticleId): number => nodes.findIndex(({ article }) => article.id === id);
  return citations.flatMap(({ citing, cited, outlet, kind }) => {
    const from = indexOf(citing.id);
    const to = cited ? indexOf(cited.id) : onlyOf(nodes, outlet.name, citing.id);
    return from < 0 || to < 0 || from === to ? [] : [{ from, to, kind, share: null }];
  });
}

/** The one article of an outlet: of several nobody knows which is meant. */
function onlyOf(nodes: readonly TracedNode[], outlet: string, citing: ArticleId): number {
  const found = [...nodes.keys()].filter((at) => nodes[at]?.article.outlet === outlet);
  const [one] = found;
  return found.length === 1 && one !== undefined && nodes[one]?.article.id !== citing ? one : -1;
}

/** Kinds that share an arrow: words taken over, citing, and disputing each have their own. */
const looks: Readonly<Record<LineageKind, 'copied' | 'cited' | 'disputed'>> = {
  copies: 'copied',
  joined: 'copied',
  quotes: 'cited',
  reports: 'cited',
  'relies-on': 'cited',
  disputes: 'disputed',
};

/** Arrows of each pair, with all that the one does with the other. */
function joinLinks(links: readonly Link[]): readonly TracedLink[] {
  const joined = new Map<string, TracedLink>();
  for (const { from, to, kind, share } of links) {
    const key = `${from} ${to} ${looks[kind]}`;
    const held = joined.get(key) ?? { from, to, kinds: [], share: null };
    const kinds = held.kinds.includes(kind) ? held.kinds : [...held.kinds, kind];
    joined.set(key, { ...held, kinds, share: share ?? held.share });
  }
  return [...joined.values()];
}
