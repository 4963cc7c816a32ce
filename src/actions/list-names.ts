// Every thing of a dossier that goes by several names, who uses which, and some sentences of each.

import type { NamePlace } from '../model/name-place.ts';
import type { NameCountRow } from '../model/name-row.ts';
import { widenToSentence } from '../model/sentence-span.ts';
import { shiftSpan } from '../model/span.ts';
import type { Store } from '../store/store.ts';
import { computeNameBoard, type NamedThingRow, type NameRow } from '../views/names/name-board.ts';
import { listNameCounts } from '../views/names/name-counts.ts';
import { keepCards } from './cards/keep-cards.ts';
import { loadNameTallies } from './cards/name-cards.ts';
import type { Dossier } from './open-dossier.ts';
import { rememberView } from './remember-view.ts';

/** A thing with its names and some places of each. */
export interface ListedThing extends Omit<NamedThingRow, 'names'> {
  readonly names: readonly (Omit<NameRow, 'rows'> & { readonly places: readonly NamePlace[] })[];
}

/** Lists things with their names; `most` things, those whose names part most by side first. */
export async function listNames(dossier: Dossier, most: number): Promise<readonly ListedThing[]> {
  return loadThings(dossier, most);
}

/** The counts of every thing under its names, in the same order: a thing at a time. */
export async function* walkNameCounts(dossier: Dossier): AsyncGenerator<readonly NameCountRow[]> {
  for (const thing of await findNamedThings(dossier)) yield listNameCounts([thing]);
}

/** Everything under several names, without the places; shared, so change nothing in it. */
export async function findNamedThings(dossier: Dossier): Promise<readonly NamedThingRow[]> {
  await keepCards(dossier, ['naming']);
  return findThings(dossier, undefined);
}

/** Names are counted by outlet and quoted party as they were read: no decision changes them. */
const readCompared = (store: Store): Promise<string> => store.readComparedState();

const findThings = rememberView(
  async ({ store }: Dossier, _: undefined) => computeNameBoard(await loadNameTallies(store)),
  readCompared,
);

const loadThings = rememberView(async (dossier: Dossier, most: number): Promise<readonly ListedThing[]> => {
  const things = (await findNamedThings(dossier)).slice(0, most);
  const rows = things.flatMap(({ names }) => names.flatMap((name) => name.rows));
  const { items } = await dossier.store.loadComparisons('name', { rows, withoutPositions: true });
  const places = new Map(items.map((entry) => [entry.row, toPlace(entry)]));
  return things.map(({ names, ...thing }) => ({
    ...thing,
    names: names.map(({ rows: seen, ...name }) => ({ ...name, places: seen.flatMap((row) => places.get(row) ?? []) })),
  }));
}, readCompared);

function toPlace({
  article,
  span,
  surroundings,
}: Awaited<ReturnType<Dossier['store']['loadComparisons']>>['items'][number]): NamePlace {
  const own = shiftSpan(span, -surroundings.start);
  const sentence = widenToSentence(surroundings.text, own, surroundings.start === 0);
  const { id, title, outlet, side, published } = article;
  return {
    article: id,
    title,
    outlet,
    side,
    published,
    span,
    sentence: { text: surroundings.text.slice(sentence.start, sentence.end), name: shiftSpan(own, -sentence.start) },
  };
}
