// Makes the cards that pages list: of the items that wait, with all they may share a card with, and of the units, in small pieces.

import { setImmediate } from 'node:timers/promises';
import { remember } from '../../base/remember.ts';
import { type KeptKind, unitKinds } from '../../model/kept-card.ts';
import type { Store } from '../../store/store.ts';
import type { Dossier } from '../open-dossier.ts';
import { accountTrails } from './account-trails.ts';
import type { CardMaker, UnitMaker } from './card-maker.ts';
import { citationCards } from './citation-cards.ts';
import { claimCards } from './claim-cards.ts';
import { eventCards } from './event-cards.ts';
import { familyCards } from './family-cards.ts';
import { figureCards } from './figure-cards.ts';
import { nameCards } from './name-cards.ts';
import { positionCards } from './position-cards.ts';
import { quoteCards } from './quote-cards.ts';
import { answeredCards, answerShelves, unansweredCards } from './unanswered-cards.ts';

/** Families come after citations, which tell what is a source; claims after figures and dates, which may tell the same better. */
const makers: readonly CardMaker[] = [citationCards, familyCards, eventCards, quoteCards, figureCards, claimCards];

/** Each comes after those that let its units wait. */
const unitMakers: readonly UnitMaker[] = [
  positionCards,
  answerShelves,
  answeredCards,
  unansweredCards,
  accountTrails,
  nameCards,
];

/** Items looked at in one go: each piece of work is done in a moment, and others come in between. */
const pieceSize = 100;

/**
 * Items with all that they may share a card with, from which fewer are looked at in one go: where texts repeat each other, a hundred
 * lead to thousands, and every pair of them is held in memory at once.
 */
const mostGathered = 1000;

/** Items looked at in one go, as the last pieces of each kind have shown: who asks for few at a time need not find it out each time. */
const pieceSizesOf = remember((_: Store) => new Map<KeptKind, number>());

/** Times a piece is tried again because the dossier changed meanwhile; then it waits for the next look. */
const mostTries = 5;

/**
 * Makes cards of the kinds asked for until none of their items waits, or of `most` of those that wait. Gives how many wait
 * still. One at a time for each store: who comes meanwhile waits its turn.
 */
export function keepCards(
  dossier: Dossier,
  kinds: readonly KeptKind[],
  most = Number.POSITIVE_INFINITY,
): Promise<number> {
  const turn = (turns.get(dossier.store) ?? Promise.resolve()).then(async () => {
    let left = most;
    for (const maker of makers.filter(({ kind }) => kinds.includes(kind))) left -= await keepKind(dossier, maker, left);
    for (const maker of unitMakers.filter(({ kind }) => kinds.includes(kind)))
      left -= await keepUnits(dossier, maker, left);
    return dossier.store.countStale(kinds);
  });
  // A failure is its asker's; the next turn begins all the same.
  turns.set(
    dossier.store,
    turn.then(
      () => undefined,
      () => undefined,
    ),
  );
  return turn;
}

const turns = new WeakMap<Store, Promise<void>>();

/** Kinds of items and units that pages list cards of. */
export const keptKinds: readonly KeptKind[] = [...makers, ...unitMakers].map(({ kind }) => kind);

/** Those of which disputes are made. */
export const keptForDisputes: readonly KeptKind[] = [
  ...(['event', 'quantity', 'claim'] as const),
  ...unitKinds.filter((kind) => kind !== 'account' && kind !== 'naming'),
];

async function keepKind(dossier: Dossier, maker: CardMaker, most: number): Promise<number> {
  const { store } = dossier;
  let [done, tries] = [0, 0];
  if ((await store.listStale(maker.kind, 1)).length === 0) return 0;
  await maker.prepare?.(dossier);
  const sizes = pieceSizesOf(store);
  const atOnce = maker.pieceSize ?? pieceSize;
  let seeds = sizes.get(maker.kind) ?? atOnce;
  while (done < most && tries < mostTries) {
    // Without a turn of the event loop what the database driver has let go of is never freed: a gigabyte in a large dossier.
    await setImmediate();
    const state = await store.readState();
    const waiting = await store.listStale(maker.kind, seeds);
    if (waiting.length === 0) break;
    const rows = await gather(dossier, maker, waiting);
    if (rows.length > mostGathered && waiting.length > 1) {
      seeds = Math.max(1, Math.floor((waiting.length * mostGathered) / rows.length / 2));
      continue;
    }
    const { touched = [], ...made } = await maker.makeCards(dossier, rows);
    const isSaved = await store.saveCards(maker.kind, { rows, touched, state, ...made });
    tries = isSaved ? 0 : tries + 1;
    if (isSaved) done += waiting.length;
    if (rows.length < mostGathered / 2) seeds = Math.min(atOnce, seeds * 2);
  }
  sizes.set(maker.kind, seeds);
  return done;
}

async function keepUnits(dossier: Dossier, { kind, pieceSize, makeCards }: UnitMaker, most: number): Promise<number> {
  const { store } = dossier;
  let [done, tries] = [0, 0];
  while (done < most && tries < mostTries) {
    await setImmediate();
    const state = await store.readState();
    const units = await store.listWaiting(kind, pieceSize);
    if (units.length === 0) break;
    const { effort, ...made } = await makeCards(dossier, units);
    const isSaved = await store.saveUnitCards(kind, { units, state, ...made });
    tries = isSaved ? 0 : tries + 1;
    if (isSaved) done += effort;
  }
  return done;
}

/** The items with all that they may share a group with, however far round; not to the end where it is too much for one piece. */
async function gather(dossier: Dossier, maker: CardMaker, seeds: readonly number[]): Promise<readonly number[]> {
  const found = new Set(seeds);
  let edge = seeds;
  while (edge.length > 0 && (seeds.length === 1 || found.size <= mostGathered)) {
    edge = (await maker.listNear(dossier, edge)).filter((row) => !found.has(row));
    for (const row of edge) found.add(row);
  }
  return [...found];
}
