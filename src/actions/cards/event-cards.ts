// Cards of happenings, as the timeline lists them.

import { toIsoDay } from '../../base/day-number.ts';
import type { Json } from '../../model/comparison.ts';
import type { ComparedEntry } from '../../model/comparison-rows.ts';
import { type CardLabel, type KeptCard, placeFromTop, placeOf } from '../../model/kept-card.ts';
import type { TimelineItem } from '../../model/timeline.ts';
import type { Store } from '../../store/store.ts';
import { toDateCard } from '../../views/disputes/date-cards.ts';
import { type EventTelling, toEventTelling } from '../../views/events/event-telling.ts';
import { listLikely } from '../../views/events/group-events.ts';
import { createWordCounter, type WordSurprise, weighSurprise } from '../../views/events/word-surprise.ts';
import { toldEvent } from '../../views/sources/list-told.ts';
import { listEventItems } from '../../views/timeline/event-items.ts';
import { weighTold } from '../../views/timeline/weigh-told.ts';
import type { CardMaker } from './card-maker.ts';
import { listTouchedClaims, toDisputeCard } from './dispute-card.ts';
import { toJson } from './to-json.ts';
import { makeTrailCards } from './trail-cards.ts';

/** Relations between events say only that they may be one: how surely is told by the words of this dossier. */
const anyCertainty = 0;
/** More certain than anything: leaves what a person or a card puts together. */
const beyondCertain = 2;

/** Makes the cards of list `event`, and of `dispute` where sources date one happening differently. */
export const eventCards: CardMaker = {
  kind: 'event',
  prepare: ({ store }) => countWords(store),
  listNear: async ({ store }, rows) => {
    const near = await store.listNear('event', rows, anyCertainty);
    const around = { rows: [...rows, ...near], endsAt: rows, isBare: true } as const;
    const { items, relations } = await store.loadComparisons('event', around);
    const likely = listLikely(listTellings(items), relations, await loadSurprise(store));
    const edge = new Set(rows);
    const joined = likely.flatMap(({ from, to }) => (edge.has(from) || edge.has(to) ? [from, to] : []));
    return [...new Set([...joined, ...(await store.listNear('event', rows, beyondCertain))])];
  },
  makeCards: async (dossier, rows) => {
    const { store } = dossier;
    const table = await store.loadComparisons('event', { rows });
    const surprise = await loadSurprise(store);
    const items = listEventItems(table, await store.listParties(), { surprise });
    const disputes = items.flatMap((item) => {
      const dispute = toDateCard(item);
      return dispute === null ? [] : [{ dispute, members: item.rows }];
    });
    return {
      cards: [
        ...items.map(toCard),
        ...disputes.map(({ dispute, members }) => toDisputeCard(dispute, members)),
        ...(await makeTrailCards(
          store,
          items.filter(isDated).map((item) => ({ told: toldEvent(item), rows: item.rows })),
        )),
      ],
      touched: await listTouchedClaims(
        dossier,
        rows,
        disputes.map(({ dispute }) => dispute),
      ),
    };
  },
};

/** Only these stand on the timeline. */
function isDated({ dates }: TimelineItem): boolean {
  return dates.length > 0;
}

function listTellings(items: readonly ComparedEntry[]): readonly EventTelling[] {
  return items.flatMap((entry) => toEventTelling(entry) ?? []);
}

/** Halves of sides and quarters of roles tell places apart. */
const weightSteps = 10;

function toCard(item: TimelineItem & { readonly rows: readonly number[] }): KeptCard {
  const { rows, ...shown } = item;
  const { dates, parties, issues, sources } = item;
  const [first, last] = [Math.min(...dates.map((date) => date.first)), Math.max(...dates.map((date) => date.last))];
  const labels: readonly CardLabel[] = [
    ...parties.map((value) => ({ name: 'party', value })),
    ...issues.map((value) => ({ name: 'issue', value })),
    ...[...new Set(sources.map(({ outlet }) => outlet ?? ''))].map((value) => ({ name: 'outlet', value })),
  ];
  return {
    list: 'event',
    place: `${placeFromTop(weighTold(item) * weightSteps)} ${placeOf(dates.length === 0 ? 0 : first + dayOffset)} ${item.id}`,
    earliest: dates.length === 0 ? null : toIsoDay(first),
    latest: dates.length === 0 ? null : toIsoDay(last),
    labels,
    rows,
    content: toJson(shown),
  };
}

/** Days from the year 0 to 1970, so that no day is negative. */
const dayOffset = 719_528;

/** Share by which a dossier grows until its words are counted again, and every happening grouped by them. */
const recountShare = 0.25;

/** Items looked at at once while words are counted. */
const countPiece = 2000;

/** How many articles had been compared when words were counted, and the counts themselves: only countWords writes them. */
const [sizeNote, wordNote] = ['articles whose event words are counted', 'event words'];

/** Counts in how many articles each word stands, where the dossier has grown much since. */
async function countWords(store: Store): Promise<void> {
  const articles = await store.countCompared('event');
  const known = await store.readNote(sizeNote);
  if (typeof known === 'number' && Math.abs(articles - known) <= known * recountShare) return;
  const rows = await store.listItemRows('event');
  const counter = createWordCounter();
  for (let at = 0; at < rows.length; at += countPiece) {
    const piece = { rows: rows.slice(at, at + countPiece), isBare: true, withoutRelations: true } as const;
    const { items } = await store.loadComparisons('event', piece);
    for (const telling of listTellings(items)) counter.add(telling);
  }
  const { articles: told, counts } = counter.finish();
  await store.writeNote(wordNote, { told, stems: [...counts.keys()], counts: [...counts.values()] });
  await store.writeNote(sizeNote, articles);
  await store.markKindStale('event');
}

interface WordNote {
  readonly told: number;
  readonly stems: readonly string[];
  readonly counts: readonly number[];
}

const held = new WeakMap<Store, { readonly size: Json; readonly surprise: WordSurprise }>();

async function loadSurprise(store: Store): Promise<WordSurprise> {
  const size = await store.readNote(sizeNote);
  const known = held.get(store);
  if (known && known.size === size) return known.surprise;
  const note = (await store.readNote(wordNote)) as WordNote | null;
  const counts = new Map(note?.stems.map((stem, at) => [stem, note.counts[at] ?? 0]));
  const surprise = weighSurprise({ articles: note?.told ?? 0, counts });
  held.set(store, { size, surprise });
  return surprise;
}
