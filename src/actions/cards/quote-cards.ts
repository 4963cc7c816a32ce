// Cards of the same words: acts of speech in several accounts, quotations in one alone, and sentences of transcripts.

import { dayRangeOf } from '../../base/day-range.ts';
import { logistic } from '../../base/logistic.ts';
import { type CardLabel, type KeptCard, placeFromTop, placeOf } from '../../model/kept-card.ts';
import { unpackUtterance } from '../../model/utterance-item.ts';
import { chooseAlike, joinScores } from '../../views/quotes/group-sentences.ts';
import {
  groupQuotes,
  isDiffering,
  type Occasion,
  occasionKey,
  type QuoteGroup,
  type QuoteMember,
} from '../../views/quotes/quote-board.ts';
import { toldQuote } from '../../views/sources/list-told.ts';
import type { Dossier } from '../open-dossier.ts';
import { cardReader } from './card-contents.ts';
import type { CardMaker } from './card-maker.ts';
import { toJson } from './to-json.ts';
import { makeTrailCards } from './trail-cards.ts';

/** Below this the words alone do not put two sentences together, and what speaker and dates add is never more than nothing. */
const leastCertainty = logistic(joinScores.alone);

/** What says how a sentence lies behind another one, without ever standing in its group. */
const anyCertainty = 0;

/** Makes the cards of the lists `quote`, `lone-quote` and `occasion`, and of `trail` where several tell an act of speech. */
export const quoteCards: CardMaker = {
  kind: 'utterance',
  listNear: ({ store }, rows) => store.listNear('utterance', rows, leastCertainty),
  makeCards: async (dossier, rows) => {
    const own = new Set(rows);
    const beside = await dossier.store.listNear('utterance', rows, anyCertainty);
    const table = await dossier.store.loadComparisons('utterance', {
      rows: [...rows, ...beside],
      // What is like two of those beside is nothing to the groups made here.
      endsAt: rows,
      choose: chooseAlike,
      withoutPositions: true,
    });
    const days = table.items.flatMap(({ data }) => dayOf(unpackUtterance(data)?.said ?? null) ?? []);
    const held = await loadOccasions(dossier, new Set(days));
    const elsewhere = held.filter(({ row }) => !own.has(row));
    const { groups, alone, occasions } = groupQuotes(table, elsewhere);
    const present = occasions.filter(({ row }) => own.has(row));
    const whole = groups.filter(({ rows: members }) => members.every((row) => own.has(row)));
    return {
      cards: [
        ...whole.map(({ group, rows: members }) => toCard(group, members)),
        ...(await makeTrailCards(
          dossier.store,
          whole.map(({ group, rows: members }) => ({ told: toldQuote(group), rows: members })),
        )),
        ...alone.flatMap(({ quote, row }) => (own.has(row) ? [toLoneCard(quote, row)] : [])),
        ...present.map(toOccasionCard),
      ],
      touched: listTouched(held, present, own),
    };
  },
};

function dayOf(edtf: string | null): number | null {
  const days = dayRangeOf(edtf);
  return days && days.first === days.last ? days.first : null;
}

async function loadOccasions({ store }: Dossier, days: ReadonlySet<number>): Promise<readonly Occasion[]> {
  if (days.size === 0) return [];
  const labels = [{ name: 'day', values: [...days].map(String) }];
  const { rows } = await store.listCards({ list: 'occasion', labels, range: { offset: 0, limit: -1 } });
  return rows.map(cardReader('occasion'));
}

/** Days of transcripts that are new, or gone: what was quoted on them is looked for again. */
function listTouched(
  held: readonly Occasion[],
  present: readonly Occasion[],
  own: ReadonlySet<number>,
): readonly CardLabel[] {
  const [known, now] = [new Set(held.map(occasionKey)), new Set(present.map(occasionKey))];
  const elsewhere = new Set(held.filter(({ row }) => !own.has(row)).map(occasionKey));
  const changed = [
    ...present.filter((one) => !known.has(occasionKey(one))),
    ...held.filter((one) => !now.has(occasionKey(one)) && !elsewhere.has(occasionKey(one))),
  ];
  return [...new Set(changed.map(({ day, speaker }) => occasionOf(day, speaker)))].map(toQuotedLabel);
}

/** A day and who spoke, as far as a surname tells: all that a transcript can lack or hold. */
function occasionOf(day: number, { name }: Occasion['speaker']): string {
  return `${day} ${name.split(' ').at(-1)}`;
}

function toQuotedLabel(value: string): CardLabel {
  return { name: 'quoted', value };
}

function quotedLabels(members: readonly QuoteMember[]): readonly CardLabel[] {
  const occasions = members.flatMap(({ role, said, speaker }) => {
    const day = role === 'quoted' ? dayOf(said) : null;
    return day === null || speaker === null ? [] : [occasionOf(day, speaker)];
  });
  return [...new Set(occasions)].map(toQuotedLabel);
}

/** Key and name of who speaks: the key to choose by, both to list. */
function speakerLabels(speaker: QuoteGroup['speaker']): readonly CardLabel[] {
  if (speaker === null) return [];
  const { key, name } = speaker;
  return [
    { name: 'speaker', value: key },
    { name: 'speaker name', value: JSON.stringify([key, name]) },
  ];
}

function toCard(group: QuoteGroup, rows: readonly number[]): KeptCard {
  const { id, speaker, said, articles, members } = group;
  return {
    list: 'quote',
    place: `${isDiffering(group) ? 0 : 1} ${placeFromTop(articles)} ${said ?? '~'} ${id}`,
    ...undated,
    labels: [...speakerLabels(speaker), ...quotedLabels(members)],
    rows,
    content: toJson(group),
  };
}

/** Where no transcript lacks it, it is not shown: only its day is kept, for the transcripts to come. */
function toLoneCard(quote: QuoteMember, row: number): KeptCard {
  const isMissing = quote.missingFrom.length > 0;
  return {
    ...{ list: 'lone-quote', place: placeOf(row), ...undated, rows: [row] },
    labels: [
      ...quotedLabels([quote]),
      ...(isMissing ? [{ name: 'missing', value: 'yes' }, ...speakerLabels(quote.speaker)] : []),
    ],
    content: isMissing ? toJson(quote) : null,
  };
}

function toOccasionCard(occasion: Occasion): KeptCard {
  const { row, day } = occasion;
  const labels = [{ name: 'day', value: String(day) }];
  return { list: 'occasion', place: placeOf(row), ...undated, labels, rows: [row], content: toJson(occasion) };
}

const undated = { earliest: null, latest: null };
