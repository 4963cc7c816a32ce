// Cards of accusations without an answer, in three steps: which months of whom may hold other answers, which accusations they
// answer, and which accusations of a quarter of a year are left once all their tellings are put together.
//
// Example: a claim by Oster of May is added. Accusations of Oster that await an answer in May are looked at again, and no others.

import type { ArticleId } from '../../model/article.ts';
import type { Json } from '../../model/comparison.ts';
import type { CardUnit, KeptCard } from '../../model/kept-card.ts';
import { createPartyOf } from '../../model/party-of.ts';
import type { Accused } from '../../views/disputes/accusation.ts';
import { partyOfShelf, shelveClaim, shelvesOf, undatedShelf } from '../../views/disputes/claim-shelves.ts';
import { findAnswered } from '../../views/disputes/find-answered.ts';
import { findUnanswered } from '../../views/disputes/group-accusations.ts';
import { toUnansweredCard } from '../../views/disputes/unanswered-cards.ts';
import type { Dossier } from '../open-dossier.ts';
import { cardReader } from './card-contents.ts';
import type { UnitMaker } from './card-maker.ts';
import { surroundingsOf } from './claim-cards.ts';
import { toDisputeCard } from './dispute-card.ts';

/** Shelves of possible answers looked at at once: nothing is loaded for them. */
const answerPiece = 500;

/** Lets the accusations wait that other claims on a shelf may answer. */
export const answerShelves: UnitMaker = {
  kind: 'answer',
  pieceSize: answerPiece,
  makeCards: async ({ store }, units) => {
    const waiting: CardUnit[] = [];
    for (const unit of units) {
      const party = partyOfShelf(unit);
      const undated = undatedShelf(party);
      const of = (await store.listShelves('accused', shelvesOf(party))).filter(
        (shelf) => partyOfShelf(shelf) === party,
      );
      // What nothing dates may answer all, and be answered by all.
      const meant = unit === undated ? of : of.filter((shelf) => shelf === unit || shelf === undated);
      waiting.push(...meant.map((shelf): CardUnit => ({ kind: 'accused', unit: shelf })));
    }
    return { cards: [], waiting, effort: 0 };
  },
};

/** Claims that take as long to look through as one takes to put in order: a tenth of a millisecond. */
const claimsOfItem = 5;

/** Keeps which accusations of a party in a month are answered: cards of the list `answered`. */
export const answeredCards: UnitMaker = {
  kind: 'accused',
  pieceSize: 1,
  makeCards: async (dossier, units) => {
    const cards = [];
    const waiting: CardUnit[] = [];
    let effort = 0;
    for (const unit of units) {
      const { answered, periods, looked } = await findAnsweredOf(dossier, unit);
      effort += looked / claimsOfItem;
      const content = answered.map(({ row, party }): Json => [row, party]);
      const labels = [{ name: shelfLabel, value: unit }];
      const shown = { list: 'answered', place: unit, earliest: null, latest: null, labels, rows: [] } as const;
      if (content.length > 0) cards.push({ unit, card: { ...shown, content } });
      waiting.push(...periods.map((period): CardUnit => ({ kind: 'accusation', unit: period })));
    }
    return { cards, waiting, effort };
  },
};

/** Label of the cards of the list `answered`: the shelf they are made of. */
const shelfLabel = 'shelf';

interface AnsweredOfShelf {
  readonly answered: readonly Accused[];
  /** Periods in which the accusations of the shelf are told. */
  readonly periods: readonly string[];
  /** Claims looked at. */
  readonly looked: number;
}

/** First what stands beside an accusation or is related to it; only where that holds no answer, all that was said at the time. */
async function findAnsweredOf({ store, codebook }: Dossier, unit: string): Promise<AnsweredOfShelf> {
  const accused = await store.listShelved('accused', [unit]);
  const partyOf = createPartyOf(codebook);
  const find = async (rows: readonly number[], others: readonly number[]): Promise<readonly Accused[]> => {
    if (rows.length === 0) return [];
    const table = await store.loadComparisons('claim', { rows: [...new Set([...rows, ...others])], isBare: true });
    const meant = new Set(rows);
    return findAnswered(table, partyOf).filter(({ row, party }) => meant.has(row) && party === partyOfShelf(unit));
  };
  const { items } = await store.loadComparisons('claim', { rows: accused, isBare: true, withoutRelations: true });
  const articles = [...new Set(items.map(({ article }) => article.id as ArticleId))];
  const near = [...(await store.listNear('claim', accused, 0)), ...(await store.listItemRows('claim', articles))];
  const beside = await find(accused, near);
  const closed = new Set(beside.map(({ row }) => row));
  const open = accused.filter((row) => !closed.has(row));
  const others = open.length === 0 ? [] : await listAnswers(store, unit);
  return {
    answered: [...beside, ...(await find(open, others))],
    periods: [...new Set(items.flatMap((entry) => shelveClaim(entry, partyOf).accusation))],
    looked: near.length + others.length,
  };
}

async function listAnswers(store: Dossier['store'], unit: string): Promise<readonly number[]> {
  const party = partyOfShelf(unit);
  const undated = undatedShelf(party);
  const all = unit === undated ? await store.listShelves('answer', shelvesOf(party)) : [unit, undated];
  return store.listShelved(
    'answer',
    all.filter((shelf) => partyOfShelf(shelf) === party),
  );
}

/** Makes the cards of the list `dispute` of accusations that nobody answered, a period at a time. */
export const unansweredCards: UnitMaker = {
  kind: 'accusation',
  pieceSize: 1,
  makeCards: async (dossier, units) => {
    const cards = [];
    let effort = 0;
    for (const unit of units) {
      const rows = await dossier.store.listShelved('accusation', [unit]);
      effort += rows.length / claimsOfItem;
      for (const card of await makeUnanswered(dossier, unit, rows)) cards.push({ unit, card });
    }
    return { cards, waiting: [], effort };
  },
};

async function makeUnanswered(
  dossier: Dossier,
  period: string,
  accusations: readonly number[],
): Promise<readonly KeptCard[]> {
  const { store } = dossier;
  const surroundings = surroundingsOf(dossier);
  const { partyOf } = surroundings;
  const bare = { rows: accusations, isBare: true, withoutRelations: true } as const;
  const table = await store.loadComparisons('claim', bare);
  const shelves = new Set(table.items.flatMap((entry) => shelveClaim(entry, partyOf).accused));
  const labels = [{ name: shelfLabel, values: [...shelves] }];
  const { rows: kept } = await store.listCards({ list: 'answered', labels, range: { offset: 0, limit: -1 } });
  const open = findUnanswered(table, period, { partyOf, answered: kept.flatMap(readAnswered) });
  if (open.length === 0) return [];
  const rows = open.flatMap((one) => one.rows);
  const { items } = await store.loadComparisons('claim', { rows, withoutRelations: true });
  const entries = new Map(items.map((entry) => [entry.row, entry]));
  return open.flatMap((one) => {
    const card = toUnansweredCard(one, entries, surroundings);
    return card === null ? [] : [toDisputeCard(card, [])];
  });
}

/** Written by answeredCards alone. */
function readAnswered(content: Json): readonly Accused[] {
  return cardReader('answered')(content).map(([row, party]) => ({ row, party }));
}
