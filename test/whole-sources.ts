// Sources and trails worked out from everything at once: what the kept cards must equal.

import { listEvents } from '../src/actions/list-events.ts';
import type { Dossier } from '../src/actions/open-dossier.ts';
import { contentHash } from '../src/base/hash.ts';
import type { ArticleId } from '../src/model/article.ts';
import type { ComparedEntry } from '../src/model/comparison-rows.ts';
import type { ArticleEntry, ArticleSummary } from '../src/model/dossier-rows.ts';
import type { DrawnFamily } from '../src/model/lineage.ts';
import type { Citation, SourceArticle } from '../src/model/sources.ts';
import type { ToldThing, Trail } from '../src/model/trail.ts';
import { orderBySource } from '../src/views/sources/compare-published.ts';
import { fillPassage } from '../src/views/sources/fill-passages.ts';
import { readJudgedArticles } from '../src/views/sources/judged-articles.ts';
import { addPassages, type FamilyMaterial, listFamilies } from '../src/views/sources/list-families.ts';
import { isToldBySeveral, listToldValues, toldAccount, toldEvent, toldQuote } from '../src/views/sources/list-told.ts';
import { listCitedTimes, resolveCitations } from '../src/views/sources/resolve-citations.ts';
import { groupPassages, joinStretches, type SharedStretch } from '../src/views/sources/share-passages.ts';
import { traceLineage } from '../src/views/sources/trace-lineage.ts';
import { traceTrail } from '../src/views/sources/trace-trail.ts';
import { indexMaterial } from '../src/views/sources/trail-material.ts';
import { collectFigures, collectQuotes } from './whole-boards.ts';
import { collectDisputes } from './whole-disputes.ts';

/** Everything that sources and trails show. */
export interface WholeSources {
  readonly families: readonly DrawnFamily[];
  readonly citations: readonly Citation[];
  readonly trails: readonly Trail[];
}

/** Works it all out, without any card of sources or trails. */
export async function findWholeSources(dossier: Dossier): Promise<WholeSources> {
  const { store } = dossier;
  const table = await store.loadComparisons('reuse', { isRelated: true, withoutPositions: true });
  const citations = await findCitations(dossier, joinStretches(table));
  const order = orderBySource(citations);
  const stretches = joinStretches(table, order);
  const texts = await loadTexts(dossier);
  const bare = listFamilies({
    ...{ stretches, citations, judgedSame: readJudgedArticles(table).same },
    lengthOf: (id) => texts.get(id)?.length ?? 0,
    repeats: await findRepeats(dossier, [...texts.keys()]),
  });
  const passages = groupPassages(stretches, order).map((passage) => fillPassage(passage, texts));
  const families = bare.map((each) => {
    const family = addPassages(each, passages);
    return { family, lineage: traceLineage(family, citations) };
  });
  const material = indexMaterial(bare, stretches, citations);
  const trails = (await listTold(dossier)).map((told) => traceTrail(told, material)).sort(compareTrails);
  const shown = new Map(trails.toReversed().map((trail) => [keyOfPlaces(trail), trail]));
  return { families, citations, trails: trails.filter((trail) => shown.get(keyOfPlaces(trail)) === trail) };
}

async function findCitations(dossier: Dossier, stretches: readonly SharedStretch[]): Promise<readonly Citation[]> {
  const { items } = await dossier.store.loadComparisons('citation', { withoutPositions: true });
  const held = await loadOutlets(dossier, items);
  const shared = new Set(
    stretches
      .filter(({ isQuoted }) => !isQuoted)
      .flatMap(({ later, earlier }) => [`${later.id} ${earlier.id}`, `${earlier.id} ${later.id}`]),
  );
  const found = resolveCitations(items, {
    codebook: dossier.codebook,
    articlesOf: (outlet) => held.get(outlet) ?? [],
    shareWords: (one, other) => shared.has(`${one.id} ${other.id}`),
  });
  return found.map(({ citation }) => citation);
}

async function loadOutlets({ store, codebook }: Dossier, items: readonly ComparedEntry[]) {
  const held = new Map<string, readonly SourceArticle[]>();
  for (const name of listCitedTimes(items, codebook).keys()) {
    const outlet = codebook.outlets.find((each) => each.name === name)?.id ?? `name:${name}`;
    const { rows } = await store.listArticles({ outlet, order: 'published', range: { offset: 0, limit: 10_000 } });
    held.set(name, rows.map(toSource));
  }
  return held;
}

function toSource({ id, title, outlet, side, published, byline }: ArticleSummary): SourceArticle {
  return { id, title, outlet, side, published, byline, url: null };
}

async function loadTexts({ store }: Dossier): Promise<ReadonlyMap<ArticleId, string>> {
  const { rows } = await store.listArticles({ order: 'published', range: { offset: 0, limit: 10_000 } });
  const texts = new Map<ArticleId, string>();
  for (const { id } of rows) texts.set(id, (await store.loadArticle(id))?.article.text ?? '');
  return texts;
}

async function findRepeats({ store }: Dossier, all: readonly ArticleId[]): Promise<FamilyMaterial['repeats']> {
  const entries = await Promise.all((await store.listRepeated(all)).map((id) => store.getArticle(id)));
  return entries.flatMap((entry) => (entry ? [toRepeat(entry)] : []));
}

function toRepeat({ summary, appearances }: ArticleEntry): FamilyMaterial['repeats'][number] {
  const first = toSource(summary);
  const others = appearances.slice(1).map(({ title, byline, published, url, file }) => ({
    ...{ ...first, title: title ?? first.title, byline, published, url },
    outlet: `${first.outlet ?? 'Outlet not known'}, file ${file.replace(/^.*[/\\]/, '')}`,
  }));
  return { first, others };
}

/** What is told, as its own cards have it: those are tested elsewhere. */
async function listTold(dossier: Dossier): Promise<readonly ToldThing[]> {
  const quotes = (await collectQuotes(dossier, {})).groups;
  const figures = (await collectFigures(dossier)).groups;
  const events = await listEvents(dossier);
  const disputes = await collectDisputes(dossier);
  return [
    ...quotes.map(toldQuote),
    ...figures.flatMap(listToldValues),
    ...disputes.flatMap((card) => card.accounts.map((_, at) => toldAccount(card, at))),
    ...events.map(toldEvent),
  ].filter(isToldBySeveral);
}

function keyOfPlaces({ kind, about, places }: Trail): string {
  const where = places.map(({ article, span }) => `${article.id}:${span.start}-${span.end}`);
  return [kind, about, ...where.sort()].join(' ');
}

function compareTrails(a: Trail, b: Trail): number {
  const textOf = (trail: Trail): string => `${trail.id} ${contentHash(keyOfPlaces(trail))}`;
  return (
    b.articles - b.origins - (a.articles - a.origins) || b.articles - a.articles || (textOf(a) < textOf(b) ? -1 : 1)
  );
}
