// Cards of what several articles tell, with how many had it from nobody else. They are made with what is told, and again when
// what is known of one of its articles changes: their label `teller` says which articles these are.

import { contentHash } from '../../base/hash.ts';
import { type KeptCard, placeFromTop } from '../../model/kept-card.ts';
import type { ToldThing } from '../../model/trail.ts';
import type { Store } from '../../store/store.ts';
import { orderBySource } from '../../views/sources/compare-published.ts';
import { isToldBySeveral } from '../../views/sources/list-told.ts';
import { joinStretches } from '../../views/sources/share-passages.ts';
import { followTrail } from '../../views/sources/trace-trail.ts';
import { indexMaterial, type TrailMaterial } from '../../views/sources/trail-material.ts';
import { cardReader, type KeptTrail } from './card-contents.ts';
import { loadCitations, readFamily } from './family-cards.ts';
import { toJson } from './to-json.ts';

/** Something told, and the rows of the items it was made of. */
export interface ToldByItems {
  readonly told: ToldThing;
  readonly rows: readonly number[];
}

/** The cards of the list `trail` of all that several tell. */
export async function makeTrailCards(store: Store, things: readonly ToldByItems[]): Promise<readonly KeptCard[]> {
  return (await followTrails(store, things)).map(({ card }) => card);
}

/** What several tell, each with its card of the list `trail`. */
export async function followTrails<Thing extends ToldByItems>(
  store: Store,
  things: readonly Thing[],
): Promise<readonly { readonly thing: Thing; readonly card: KeptCard }[]> {
  const several = things.filter(({ told }) => isToldBySeveral(told));
  const material = await loadTrailMaterial(
    store,
    several.map(({ told }) => told),
  );
  return several.map((thing) => {
    const { articles, origins } = followTrail(thing.told, material);
    return { thing, card: toCard({ ...thing.told, articles, origins }, thing.rows) };
  });
}

/** What is known of the articles that tell some things. */
export async function loadTrailMaterial(store: Store, things: readonly ToldThing[]): Promise<TrailMaterial> {
  const tellers = things.map(({ places }) => [...new Set(places.map(({ article }) => article.id))]);
  const ids = [...new Set(tellers.flat())];
  if (ids.length === 0) return indexMaterial([], [], []);
  const range = { offset: 0, limit: -1 };
  const families = await store.listCards({ list: 'family', labels: [{ name: 'article', values: ids }], range });
  const citations = await loadCitations(store, ids);
  const rows = await store.listItemRows('reuse', ids);
  // Who copied from whom is asked only of those that tell one thing.
  const table = await store.loadComparisons('reuse', { rows, isBare: true, isRelated: true, together: tellers });
  return indexMaterial(families.rows.map(readFamily), joinStretches(table, orderBySource(citations)), citations);
}

/** Origins beyond the articles there may be: outlets named that the dossier does not hold. */
const mostBeyond = 1_000_000;

function toCard(trail: KeptTrail, rows: readonly number[]): KeptCard {
  const { id, articles, origins, about, places } = trail;
  const telling = contentHash(keyOfPlaces(trail));
  const labels = (name: string, values: readonly string[]) => [...new Set(values)].map((value) => ({ name, value }));
  return {
    ...{ list: 'trail', earliest: null, latest: null, rows },
    place: `${placeFromTop(articles - origins + mostBeyond)} ${placeFromTop(articles)} ${id} ${telling}`,
    labels: [
      ...labels('id', [id, ...places.map((place) => place.id)]),
      ...labels(
        'teller',
        places.map(({ article }) => article.id),
      ),
      { name: sameTelling, value: telling },
    ],
    words: [about, ...places.map(({ words }) => words)].join('\n').toLowerCase(),
    content: toJson(trail),
  };
}

/** Label of trails that are one: two disputes may have an account in common, listed once and found by either address. */
export const sameTelling = 'telling';

function keyOfPlaces({ kind, about, places }: ToldThing): string {
  return [kind, about, ...places.map(({ article, span }) => `${article.id}:${span.start}-${span.end}`).sort()].join(
    ' ',
  );
}

/** What a card of the list `trail` shows. */
export const readTrail = cardReader('trail');
