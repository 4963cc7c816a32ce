// Cards of articles that go back to one source.

import { addToGroup } from '../../base/group-by.ts';
import type { ArticleId } from '../../model/article.ts';
import type { ArticleEntry, ArticleSummary } from '../../model/dossier-rows.ts';
import { type KeptCard, placeFromTop } from '../../model/kept-card.ts';
import type { Citation, SourceArticle, SourceFamily } from '../../model/sources.ts';
import type { Store } from '../../store/store.ts';
import { orderBySource, publishedPlace } from '../../views/sources/compare-published.ts';
import { readJudgedArticles } from '../../views/sources/judged-articles.ts';
import { type FamilyMaterial, listFamilies, listMembers } from '../../views/sources/list-families.ts';
import { joinStretches, listPairs } from '../../views/sources/share-passages.ts';
import { cardReader } from './card-contents.ts';
import type { CardMaker } from './card-maker.ts';
import { readCitation } from './citation-cards.ts';
import { toJson } from './to-json.ts';

const anyCertainty = 0;
/** More certain than anything: leaves what a person or a card puts together. */
const beyondCertain = 2;

/** Makes the cards of list `family`, after those of citations: of two articles of one day they tell which is the source. */
export const familyCards: CardMaker = {
  kind: 'reuse',
  listNear: async ({ store }, rows) => {
    const own = await listWholeArticles(store, rows);
    const related = await store.listNear('reuse', own, anyCertainty);
    const around = { rows: [...own, ...related], endsAt: own, isBare: true, isRelated: true } as const;
    const table = await store.loadComparisons('reuse', around);
    const articles = new Map(table.items.map(({ row, article }) => [row, article.id]));
    const wanted = new Set(own.flatMap((row) => articles.get(row) ?? []));
    const joined = listPairs(table).flatMap((pair) => (pair.some((id) => wanted.has(id)) ? pair : []));
    const put = await listWholeArticles(store, await store.listNear('reuse', own, beyondCertain));
    return [...own, ...(await store.listItemRows('reuse', [...new Set(joined)])), ...put];
  },
  makeCards: async ({ store }, rows) => {
    const { items } = await store.loadComparisons('reuse', { rows, isBare: true, withoutRelations: true });
    const articles = [...new Set(items.map(({ article }) => article.id))];
    const table = await store.loadComparisons('reuse', { rows, isBare: true, isRelated: true });
    const citations = await loadCitations(store, articles);
    const stretches = joinStretches(table, orderBySource(citations));
    const lengths = await measureTexts(
      store,
      stretches.map(({ later }) => later.id),
    );
    const families = listFamilies({
      ...{ stretches, citations, judgedSame: readJudgedArticles(table).same },
      lengthOf: (id) => lengths.get(id) ?? 0,
      repeats: await findRepeats(store, articles),
    });
    const rowsOf = new Map<string, number[]>();
    for (const { row, article } of items) addToGroup(rowsOf, article.id, row);
    return {
      cards: families.map((family) => toCard(family, rowsOf)),
      touched: articles.map((value) => ({ name: 'teller', value })),
    };
  },
};

/** All rows of the articles of some. */
async function listWholeArticles(store: Store, rows: readonly number[]): Promise<readonly number[]> {
  if (rows.length === 0) return [];
  const { items } = await store.loadComparisons('reuse', { rows, isBare: true, withoutRelations: true });
  return store.listItemRows('reuse', [...new Set(items.map(({ article }) => article.id))]);
}

/** Whom these articles cite, and who cites them. */
export async function loadCitations(store: Store, articles: readonly string[]): Promise<readonly Citation[]> {
  const labels = [{ name: 'article', values: articles }];
  const { rows } = await store.listCards({ list: 'citation', labels, range: { offset: 0, limit: -1 } });
  return rows.map(readCitation);
}

async function measureTexts(store: Store, ids: readonly ArticleId[]): Promise<ReadonlyMap<ArticleId, number>> {
  const lengths = new Map<ArticleId, number>();
  for (const id of new Set(ids)) lengths.set(id, (await store.loadArticle(id))?.article.text.length ?? 0);
  return lengths;
}

async function findRepeats(store: Store, articles: readonly ArticleId[]): Promise<FamilyMaterial['repeats']> {
  const entries = await Promise.all((await store.listRepeated(articles)).map((id) => store.getArticle(id)));
  return entries.flatMap((entry) => (entry ? [toRepeat(entry)] : []));
}

function toRepeat({ summary, appearances }: ArticleEntry): FamilyMaterial['repeats'][number] {
  const first = toSource(summary);
  const others = appearances.slice(1).map(({ title, byline, published, url, file }) => ({
    ...first,
    ...{ title: title ?? first.title, byline, published, url },
    outlet: `${first.outlet ?? 'Outlet not known'}, file ${file.replace(/^.*[/\\]/, '')}`,
  }));
  return { first, others };
}

function toSource({ id, title, outlet, side, published, byline }: ArticleSummary): SourceArticle {
  return { id, title, outlet, side, published, byline, url: null };
}

function toCard(family: SourceFamily, rowsOf: ReadonlyMap<string, readonly number[]>): KeptCard {
  const members = listMembers(family);
  const ids = [...new Set(members.map(({ id }) => id))];
  return {
    ...{ list: 'family', earliest: null, latest: null, content: toJson(family) },
    place: `${placeFromTop(family.derived.length)} ${publishedPlace(family.first)}`,
    labels: ids.map((value) => ({ name: 'article', value })),
    rows: ids.flatMap((id) => rowsOf.get(id) ?? []),
    words: members
      .map(({ title, outlet }) => `${title ?? ''} ${outlet ?? ''}`)
      .join(' ')
      .toLowerCase(),
  };
}

/** What a card of list `family` shows, without passages: only `toCard` writes them. */
export const readFamily = cardReader('family');
