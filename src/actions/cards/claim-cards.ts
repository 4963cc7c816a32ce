// Cards of disputes over claims, and where each claim is looked up for accusations without an answer.
import type { RelatedItems } from '../../model/comparison.ts';
import { type CardUnit, type ShelvedItem, shelfKinds } from '../../model/kept-card.ts';
import { createPartyOf } from '../../model/party-of.ts';
import { chooseReplies } from '../../views/disputes/choose-replies.ts';
import { listClaimCards } from '../../views/disputes/claim-cards.ts';
import type { ClaimSurroundings } from '../../views/disputes/claim-sentence.ts';
import { shelveClaim } from '../../views/disputes/claim-shelves.ts';
import { isRepeat } from '../../views/disputes/drop-repeats.ts';
import type { Dossier } from '../open-dossier.ts';
import type { CardMaker } from './card-maker.ts';
import { loadTelling, toDisputeCard } from './dispute-card.ts';

/** Every relation may say what a claim answers. */
const anyCertainty = 0;

/** Makes the cards of the list `dispute` that are made of claims. */
export const claimCards: CardMaker = {
  kind: 'claim',
  listNear: async ({ store }, rows) => {
    const relations = await loadRelationsRound({ store }, rows);
    const edge = new Set(rows);
    const replies = chooseReplies(relations).map(({ reply, claim }) => ({ from: reply, to: claim }));
    const joined = [...replies, ...relations.filter(isDirect)].flatMap(({ from, to }) =>
      edge.has(from) || edge.has(to) ? [from, to] : [],
    );
    return [...new Set([...joined, ...(await store.listNear('claim', rows, beyondCertain))])];
  },
  makeCards: async (dossier, rows) => {
    const { store } = dossier;
    const surroundings = surroundingsOf(dossier);
    const made = listClaimCards(await store.loadComparisons('claim', { rows, isRelated: true }), surroundings);
    const telling = await loadTelling(
      dossier,
      made.map(({ card }) => card),
    );
    return {
      cards: made.map(({ card, rows: members }) => toDisputeCard(card, members, isRepeat(card, telling))),
      ...(await shelve(dossier, rows)),
    };
  },
};

/** More certain than anything: leaves what a person or a card puts together. */
const beyondCertain = 2;

/** What a dispute over claims is told with. */
export function surroundingsOf({ codebook }: Pick<Dossier, 'codebook'>): ClaimSurroundings {
  const names = new Map(codebook.actors.map(({ id, name }) => [id, name]));
  return { partyOf: createPartyOf(codebook), nameOf: (id) => names.get(id) ?? null };
}

function isDirect({ relation }: RelatedItems): boolean {
  return relation === 'repeats' || relation === 'correction' || relation === 'opposite';
}

/**
 * All relations that decide what some claims answer, and what answers them: their own, those of what they are related to, and
 * of all that goes on with an answer, however long. What a coder rejected answers nothing.
 */
async function loadRelationsRound(
  { store }: Pick<Dossier, 'store'>,
  rows: readonly number[],
): Promise<readonly RelatedItems[]> {
  const rejected = new Set(await store.listRejected('claim'));
  const known = new Set(rows);
  let relations: readonly RelatedItems[] = [];
  let edge = [...rows, ...(await store.listNear('claim', rows, anyCertainty))];
  for (const row of edge) known.add(row);
  while (edge.length > 0) {
    const found = (await store.listNear('claim', edge, anyCertainty)).filter((row) => !known.has(row));
    for (const row of found) known.add(row);
    const table = await store.loadComparisons('claim', { rows: [...known], isBare: true });
    relations = table.relations.filter(({ from, to }) => !rejected.has(from) && !rejected.has(to));
    const fresh = new Set(found);
    const continuing = relations.filter(({ relation }) => relation === 'continues');
    edge = [...new Set(continuing.flatMap(({ from, to }) => [from, to]))].filter((row) => fresh.has(row));
  }
  return relations;
}

interface ShelvedClaims {
  readonly shelved: readonly ShelvedItem[];
  readonly waiting: readonly CardUnit[];
}

/** An accusation that is told otherwise lets its shelves wait, wherever it stands. */
async function shelve({ store, codebook }: Dossier, rows: readonly number[]): Promise<ShelvedClaims> {
  const { items } = await store.loadComparisons('claim', { rows, isBare: true, withoutRelations: true });
  const partyOf = createPartyOf(codebook);
  const shelved = items.flatMap((entry): readonly ShelvedItem[] => {
    const shelves = shelveClaim(entry, partyOf);
    return shelfKinds.flatMap((kind) => shelves[kind].map((shelf): ShelvedItem => ({ kind, shelf, row: entry.row })));
  });
  const told = shelved.filter(({ kind }) => kind !== 'answer');
  return { shelved, waiting: told.map(({ kind, shelf }) => ({ kind, unit: shelf })) };
}
