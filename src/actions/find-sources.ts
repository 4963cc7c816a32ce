// Who took what from whom in a dossier: families of articles, the passages they share, and citations; as cards have them.
import type { ArticleId } from '../model/article.ts';
import type { CardQuery, PageRange } from '../model/dossier-query.ts';
import type { DrawnFamily } from '../model/lineage.ts';
import type { Citation, CitationCount, SharedPassage, SourceFamily } from '../model/sources.ts';
import type { Store } from '../store/store.ts';
import { orderBySource } from '../views/sources/compare-published.ts';
import { countCitations } from '../views/sources/count-citations.ts';
import { fillPassage } from '../views/sources/fill-passages.ts';
import { addPassages, listMembers } from '../views/sources/list-families.ts';
import { groupPassages, joinStretches } from '../views/sources/share-passages.ts';
import { traceLineage } from '../views/sources/trace-lineage.ts';
import { readCitation } from './cards/citation-cards.ts';
import { loadCitations, readFamily } from './cards/family-cards.ts';
import type { Dossier } from './open-dossier.ts';
import { readWords } from './read-words.ts';
import { rememberView } from './remember-view.ts';

/** Words that all must stand in a family's titles and outlets, or in a citation; all of them where left out. */
export interface SourceWish {
  readonly words?: string | undefined;
}

/** Some families, and how many fit. */
export interface FamilyPage {
  readonly total: number;
  readonly families: readonly DrawnFamily[];
}

/** Some of the families that fit, those of most articles first. */
export const listFamilyPage = rememberView(
  async ({ store }: Dossier, { words, range }: SourceWish & { readonly range: PageRange }): Promise<FamilyPage> => {
    const { total, rows } = await store.listCards({ list: 'family', words: readWords(words), range });
    return { total, families: await drawFamilies(store, rows.map(readFamily)) };
  },
);

/** Some of the citations that fit, in the order their articles were added; and how many fit. */
export async function listCitations(
  { store }: Dossier,
  { words }: SourceWish,
  range: PageRange,
): Promise<{ readonly total: number; readonly citations: readonly Citation[] }> {
  const { total, rows } = await store.listCards({ list: 'citation', words: readWords(words), range });
  return { total, citations: rows.map(readCitation) };
}

/** How often each outlet cites each other. */
export async function tallyCitations({ store }: Dossier): Promise<readonly CitationCount[]> {
  return countCitations(await store.tallyCards({ list: 'citation' }, 'pair'));
}

/** Families drawn at once when all are walked through. */
const walkChunk = 20;

/** Every family, in order, or the first of them. */
export async function* walkFamilies({ store }: Dossier, most = Number.POSITIVE_INFINITY): AsyncGenerator<DrawnFamily> {
  let chunk: SourceFamily[] = [];
  let left = most;
  for await (const content of store.walkCards({ list: 'family' })) {
    if (left === 0) break;
    left -= 1;
    chunk.push(readFamily(content));
    if (chunk.length < walkChunk) continue;
    yield* await drawFamilies(store, chunk);
    chunk = [];
  }
  yield* await drawFamilies(store, chunk);
}

/** Every citation, in order. */
export async function* walkCitations({ store }: Dossier): AsyncGenerator<Citation> {
  const query: Omit<CardQuery, 'range'> = { list: 'citation' };
  for await (const content of store.walkCards(query)) yield readCitation(content);
}

/** Families with the passages they share, and drawn. */
async function drawFamilies(store: Store, families: readonly SourceFamily[]): Promise<readonly DrawnFamily[]> {
  const ids = [...new Set(families.flatMap(listMembers).map(({ id }) => id))];
  const passages = await loadPassages(store, families, ids);
  const citations = await loadCitations(store, ids);
  return families.map((bare) => {
    const family = addPassages(bare, passages);
    return { family, lineage: traceLineage(family, citations) };
  });
}

const anyCertainty = 0;

/** Passages of families, with everybody else who has them. */
async function loadPassages(
  store: Store,
  families: readonly SourceFamily[],
  members: readonly ArticleId[],
): Promise<readonly SharedPassage[]> {
  const known = new Set<ArticleId>();
  let [edge, found]: [readonly ArticleId[], readonly SharedPassage[]] = [members, []];
  // Others who have a passage may share it with still others.
  while (edge.length > 0) {
    for (const id of edge) known.add(id);
    const passages = await groupNear(store, [...known]);
    found = [...new Set(families.flatMap((family) => addPassages(family, passages).passages))];
    edge = [...new Set(found.flatMap(({ uses }) => uses.map(({ article }) => article.id)))].filter(
      (id) => !known.has(id),
    );
  }
  const texts = new Map<ArticleId, string>();
  for (const { article } of found.flatMap(({ uses }) => uses)) {
    if (!texts.has(article.id)) texts.set(article.id, (await store.loadArticle(article.id))?.article.text ?? '');
  }
  return found.map((passage) => fillPassage(passage, texts));
}

/** All passages that these articles and those beside them share. */
async function groupNear(store: Store, articles: readonly ArticleId[]): Promise<readonly SharedPassage[]> {
  const own = await store.listItemRows('reuse', articles);
  const related = await store.listNear('reuse', own, anyCertainty);
  const { items } = await store.loadComparisons('reuse', {
    rows: [...own, ...related],
    isBare: true,
    withoutRelations: true,
  });
  const all = [...new Set(items.map(({ article }) => article.id))];
  const rows = await store.listItemRows('reuse', all);
  const table = await store.loadComparisons('reuse', { rows, isBare: true, isRelated: true });
  const order = orderBySource(await loadCitations(store, all));
  return groupPassages(joinStretches(table, order), order);
}
