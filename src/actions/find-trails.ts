// The trail of everything that several articles tell: who had it from whom, and how many had it from nobody else.
import { Failure } from '../base/failure.ts';
import type { DisputeCard, DisputeSentence } from '../model/dispute.ts';
import type { Span } from '../model/span.ts';
import type { ToldThing, Trail, TrailSummary } from '../model/trail.ts';
import { orderBySource } from '../views/sources/compare-published.ts';
import { listTold } from '../views/sources/list-told.ts';
import { joinStretches } from '../views/sources/share-passages.ts';
import { traceTrail } from '../views/sources/trace-trail.ts';
import { indexMaterial } from '../views/sources/trail-material.ts';
import { findQuotes } from './find-quotes.ts';
import { walkCitations, walkFamilies } from './find-sources.ts';
import { keepCards } from './keep-cards.ts';
import { collectDisputes } from './list-disputes.ts';
import { listEvents } from './list-events.ts';
import { listFigures } from './list-figures.ts';
import type { Dossier } from './open-dossier.ts';
import { rememberView } from './remember-view.ts';

/** Every trail, those in which most articles go back to another first; `wish` is an id, or words that its telling must have. */
export async function findTrails(dossier: Dossier, wish?: string): Promise<readonly Trail[]> {
  const { trails, byId } = await loadTrails(dossier, undefined);
  if (wish === undefined) return trails;
  const one = byId.get(wish);
  if (one) return [one];
  const words = wish.toLowerCase().split(/\s+/).filter(Boolean);
  return trails.filter((trail) => hasWords(trail, words));
}

/** The trail of an id. Fails with `not-found`. */
export async function findTrail(dossier: Dossier, id: string): Promise<Trail> {
  const trail = (await loadTrails(dossier, undefined)).byId.get(id);
  if (!trail) throw new Failure('not-found', { what: 'trail', id });
  return trail;
}

/** What is said of a trail in a list. */
export function summariseTrail({ id, kind, about, articles, origins }: Trail): TrailSummary {
  return { id, kind, about, articles, origins };
}

function hasWords({ about, places }: ToldThing, words: readonly string[]): boolean {
  const texts = [about, ...places.map((place) => place.words)].map((text) => text.toLowerCase());
  return words.every((word) => texts.some((text) => text.includes(word)));
}

const loadTrails = rememberView(async (dossier: Dossier) => {
  const cards = await collectDisputes(dossier);
  const told = listTold({
    quotes: (await findQuotes(dossier, {})).groups,
    figures: (await listFigures(dossier)).groups,
    disputes: cards,
    events: await listEvents(dossier),
    spanOf: await locateSentences(dossier, cards),
  });
  await keepCards(dossier, ['citation', 'reuse']);
  const families = [];
  for await (const { family } of walkFamilies(dossier)) families.push(family);
  const citations = [];
  for await (const citation of walkCitations(dossier)) citations.push(citation);
  const table = await dossier.store.loadComparisons('reuse', { isRelated: true, isBare: true });
  const stretches = joinStretches(table, orderBySource(citations));
  const material = indexMaterial(families, stretches, citations);
  const trails = told.map((each) => traceTrail(each, material)).sort(compareTrails);
  // Two disputes may have an account in common: it is listed once, and found by either address.
  const shown = new Map(trails.toReversed().map((trail) => [keyOfPlaces(trail), trail]));
  return {
    trails: trails.filter((trail) => shown.get(keyOfPlaces(trail)) === trail),
    byId: new Map(trails.flatMap((trail) => trail.places.map(({ id }) => [id, trail] as const))),
  };
});

function keyOfPlaces({ kind, about, places }: Trail): string {
  return [kind, about, ...places.map(({ article, span }) => `${article.id}:${span.start}-${span.end}`).sort()].join(
    ' ',
  );
}

function compareTrails(a: Trail, b: Trail): number {
  return b.articles - b.origins - (a.articles - a.origins) || b.articles - a.articles || (a.id < b.id ? -1 : 1);
}

/** Sentences of disputes that are told by the id of their statement are found in their articles. */
async function locateSentences(
  { store }: Dossier,
  cards: readonly DisputeCard[],
): Promise<(sentence: DisputeSentence) => Span | null> {
  const sentences = cards.flatMap(({ accounts }) => accounts.flatMap((account) => account.sentences));
  const ids = new Set(sentences.filter(({ span }) => span === null).map(({ article }) => article.id));
  const spans = new Map<string, Span>();
  for (const id of ids) {
    for (const { statement } of (await store.getArticle(id))?.statements ?? []) {
      const [first, last] = [statement.content[0], statement.content.at(-1)];
      if (first && last) spans.set(`${id} ${statement.id}`, { start: first.start, end: last.end });
    }
  }
  return ({ article, statement }) => spans.get(`${article.id} ${statement}`) ?? null;
}
