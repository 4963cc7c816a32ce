// Who took what from whom in a dossier: families of articles, the passages they share, and citations.
import type { ArticleId } from '../model/article.ts';
import type { ComparedEntry } from '../model/comparison-rows.ts';
import type { ArticleEntry, ArticleSummary } from '../model/dossier-rows.ts';
import type { SourceArticle, SourceFamily, Sources } from '../model/sources.ts';
import type { Store } from '../store/store.ts';
import { orderBySource } from '../views/sources/compare-published.ts';
import { countCitations } from '../views/sources/count-citations.ts';
import { fillPassage } from '../views/sources/fill-passages.ts';
import { readJudgedArticles } from '../views/sources/judged-articles.ts';
import { listFamilies } from '../views/sources/list-families.ts';
import { listCitedOutlets, resolveCitations } from '../views/sources/resolve-citations.ts';
import { groupPassages, joinStretches, type SharedStretch } from '../views/sources/share-passages.ts';
import type { Dossier } from './open-dossier.ts';
import { rememberView } from './remember-view.ts';

/** Most families and citations given at once: what a person looks through. */
const mostFamilies = 200;
const mostCitations = 5000;
/** Most articles of a cited outlet that are looked through for the one that is meant. */
const mostOfOutlet = 500;

/** Finds all of it, families of most articles first. */
export function findSources(dossier: Dossier): Promise<Sources> {
  return loadSources(dossier, undefined);
}

/** Who copies and who cites does not depend on who an actor is, nor on what a statement says. */
const readCompared = (store: Store): Promise<string> => store.readComparedState();

const loadSources = rememberView(async (dossier): Promise<Sources> => {
  const { families, citations } = await findReuse(dossier, undefined);
  return {
    families: families.slice(0, mostFamilies),
    citations: citations.slice(0, mostCitations),
    counts: countCitations(citations),
    leftOut: {
      families: Math.max(0, families.length - mostFamilies),
      citations: Math.max(0, citations.length - mostCitations),
    },
  };
}, readCompared);

/** All that is known of who took what from whom; the passages of the families that are shown with their words. */
export const findReuse = rememberView(async (dossier: Dossier) => {
  const { store } = dossier;
  const table = await store.loadComparisons('reuse', { isRelated: true, withoutPositions: true });
  const citations = await findCitations(dossier, joinStretches(table));
  // Once citations are known, they tell which of two articles of one day is the source.
  const order = orderBySource(citations);
  const stretches = joinStretches(table, order);
  const texts = await loadTexts(dossier, new Set(stretches.flatMap(({ later, earlier }) => [later.id, earlier.id])));
  const families = listFamilies({
    stretches,
    passages: groupPassages(stretches, order),
    citations,
    judgedSame: readJudgedArticles(table).same,
    lengthOf: (id) => texts.get(id)?.length ?? 0,
    repeats: await findRepeats(dossier),
  });
  const shown = families.slice(0, mostFamilies).map((family) => fillFamily(family, texts));
  return { stretches, families: [...shown, ...families.slice(mostFamilies)], citations };
}, readCompared);

async function findCitations(dossier: Dossier, stretches: readonly SharedStretch[]) {
  const { items } = await dossier.store.loadComparisons('citation', { withoutPositions: true });
  const held = await loadOutlets(dossier, items);
  const shared = new Set(
    stretches.filter(({ isQuoted }) => !isQuoted).map(({ later, earlier }) => pairOf(later, earlier)),
  );
  return resolveCitations(items, {
    codebook: dossier.codebook,
    articlesOf: (outlet) => held.get(outlet) ?? [],
    shareWords: (one, other) => shared.has(pairOf(one, other)) || shared.has(pairOf(other, one)),
  });
}

function pairOf(one: SourceArticle, other: SourceArticle): string {
  return `${one.id} ${other.id}`;
}

async function loadOutlets(
  { store, codebook }: Dossier,
  items: readonly ComparedEntry[],
): Promise<ReadonlyMap<string, readonly SourceArticle[]>> {
  const held = new Map<string, readonly SourceArticle[]>();
  for (const name of listCitedOutlets(items, codebook)) {
    const outlet = codebook.outlets.find((each) => each.name === name)?.id ?? `name:${name}`;
    const { rows } = await store.listArticles({
      outlet,
      order: 'published',
      range: { offset: 0, limit: mostOfOutlet },
    });
    held.set(name, rows.map(toSource));
  }
  return held;
}

function toSource({ id, title, outlet, side, published, byline }: ArticleSummary): SourceArticle {
  return { id, title, outlet, side, published, byline, url: null };
}

async function loadTexts({ store }: Dossier, ids: ReadonlySet<ArticleId>): Promise<ReadonlyMap<ArticleId, string>> {
  const texts = new Map<ArticleId, string>();
  for (const id of ids) {
    const held = await store.loadArticle(id);
    if (held) texts.set(id, held.article.text);
  }
  return texts;
}

async function findRepeats({ store }: Dossier) {
  const entries = await Promise.all(
    (await store.listRepeated()).slice(0, mostFamilies).map((id) => store.getArticle(id)),
  );
  return entries.flatMap((entry) => (entry ? [toRepeat(entry)] : []));
}

function toRepeat({ summary, appearances }: ArticleEntry) {
  const first = toSource(summary);
  const others = appearances.slice(1).map(({ title, byline, published, url, file }) => ({
    ...first,
    ...{ title: title ?? first.title, byline, published, url },
    outlet: `${first.outlet ?? 'Outlet not known'}, file ${file.replace(/^.*[/\\]/, '')}`,
  }));
  return { first, others };
}

function fillFamily(family: SourceFamily, texts: ReadonlyMap<ArticleId, string>): SourceFamily {
  return { ...family, passages: family.passages.map((passage) => fillPassage(passage, texts)) };
}
