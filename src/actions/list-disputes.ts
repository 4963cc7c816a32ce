// The disputes of a dossier: cells of the matrix where accounts part, claims with what is said against them, accusations.
import { type DisputeCard, type DisputeKind, type DisputeList, disputeKinds } from '../model/dispute.ts';
import type { Tally } from '../model/dossier-rows.ts';
import { createPartyOf } from '../model/party-of.ts';
import type { PositionTable } from '../model/position-table.ts';
import { listClaimCards } from '../views/disputes/claim-cards.ts';
import type { ClaimSurroundings } from '../views/disputes/claim-sentence.ts';
import { toDateCard } from '../views/disputes/date-cards.ts';
import { dropRepeats } from '../views/disputes/drop-repeats.ts';
import { toFigureCard } from '../views/disputes/figure-cards.ts';
import { toPositionCard } from '../views/disputes/position-cards.ts';
import { listPositionDisputes } from '../views/disputes/position-disputes.ts';
import { listUnanswered } from '../views/disputes/unanswered.ts';
import { toUnansweredCard } from '../views/disputes/unanswered-cards.ts';
import { toPositionRow } from '../views/positions/position-row.ts';
import { chooseIssues, chooseParty } from './choose-from-codebook.ts';
import { listEvents } from './list-events.ts';
import { listFigures } from './list-figures.ts';
import type { Dossier } from './open-dossier.ts';
import { rememberView } from './remember-view.ts';

/** What is asked for; party and issue are names as a user writes them, or ids. An issue takes in those below it. */
export interface DisputeWish {
  readonly party?: string | undefined;
  readonly issue?: string | undefined;
  readonly kind?: DisputeKind | undefined;
  /** ISO 8601 days: what was told in this time, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Words that one of its sentences, or what it is about, must have. */
  readonly words?: string | undefined;
}

/** Lists disputes. Fails with `bad-argument` when a name fits nothing or several. */
export async function listDisputes(dossier: Dossier, wish: DisputeWish): Promise<DisputeList> {
  const filters = readFilters(dossier, wish);
  const cards = await loadCards(dossier, undefined);
  const fitting = (left?: keyof typeof filters): readonly DisputeCard[] =>
    cards.filter((card) => Object.entries(filters).every(([name, fits]) => name === left || fits(card)));
  const { parties, issues } = dossier.codebook;
  return {
    cards: fitting(),
    kinds: tally(
      fitting('kind').map(({ kind }) => [kind]),
      disputeKinds.map((kind) => ({ value: kind, label: kind })),
    ),
    parties: tally(
      fitting('party').map((card) => card.parties),
      parties.map(({ id, name }) => ({ value: id, label: name })),
    ),
    issues: tally(
      fitting('issue').map((card) => card.issues),
      issues.map(({ id, label }) => ({ value: id, label })),
    ),
  };
}

type Fits = (card: DisputeCard) => boolean;

function readFilters({ codebook }: Dossier, wish: DisputeWish): Readonly<Record<string, Fits>> {
  const { kind, from, to } = wish;
  const party = wish.party && chooseParty(codebook, wish.party);
  const wanted = wish.issue ? new Set(chooseIssues(codebook, wish.issue)) : null;
  const words = (wish.words ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return {
    kind: (card) => kind === undefined || card.kind === kind,
    party: (card) => !party || card.parties.includes(party),
    issue: (card) => wanted === null || card.issues.some((one) => wanted.has(one)),
    from: (card) => from === undefined || (card.to !== null && card.to >= from),
    to: (card) => to === undefined || (card.from !== null && card.from <= to),
    words: (card) => words.length === 0 || hasWords(card, words),
  };
}

function hasWords({ about, accounts }: DisputeCard, words: readonly string[]): boolean {
  const texts = [
    about,
    ...accounts.flatMap(({ sentences }) =>
      sentences.map(({ context, actor }) => `${actor?.name ?? ''} ${context.text}`),
    ),
  ];
  return words.every((word) => texts.some((text) => text.toLowerCase().includes(word)));
}

const loadCards = rememberView(async (dossier: Dossier): Promise<readonly DisputeCard[]> => {
  const { store, codebook } = dossier;
  const table = await store.loadPositionTable();
  const comparison = await store.loadComparisons('claim', { isRelated: true });
  const nameOf = (id: string): string | null => codebook.actors.find((actor) => actor.id === id)?.name ?? null;
  const surroundings = { table, partyOf: createPartyOf(codebook), nameOf };
  const claims = listClaimCards(comparison, surroundings);
  const cards = dropRepeats([
    ...(await loadPositionCards(dossier, table)),
    ...claims,
    ...(await loadUnansweredCards(dossier, surroundings)),
    ...(await loadDateCards(dossier, table)),
    ...(await loadFigureCards(dossier, table)),
  ]);
  return cards.toSorted(
    (a, b) =>
      (b.to ?? '').localeCompare(a.to ?? '') || (b.from ?? '').localeCompare(a.from ?? '') || a.id.localeCompare(b.id),
  );
});

/** All claims are looked through for an answer, but only those shown are loaded with their texts. */
async function loadUnansweredCards(
  { store }: Dossier,
  surroundings: ClaimSurroundings,
): Promise<readonly DisputeCard[]> {
  const open = listUnanswered(await store.loadComparisons('claim', { isBare: true }), surroundings.partyOf);
  if (open.length === 0) return [];
  const { items } = await store.loadComparisons('claim', { rows: open.flatMap(({ rows }) => rows) });
  const entries = new Map(items.map((entry) => [entry.row, entry]));
  return open.flatMap((one) => toUnansweredCard(one, entries, surroundings) ?? []);
}

async function loadPositionCards({ store }: Dossier, table: PositionTable): Promise<readonly DisputeCard[]> {
  const disputes = listPositionDisputes(table);
  const wanted = disputes.flatMap(({ accounts }) =>
    accounts.flatMap(({ reports }) => reports.flatMap((report) => table.reports.row[report] ?? [])),
  );
  if (wanted.length === 0) return [];
  const rows = new Map<number, ReturnType<typeof toPositionRow>>();
  for await (const entry of store.walkPositions({ rows: [...new Set(wanted)] }))
    rows.set(entry.row, toPositionRow(entry));
  return disputes.map((dispute) => toPositionCard(table, dispute, rows));
}

async function loadDateCards(dossier: Dossier, table: PositionTable): Promise<readonly DisputeCard[]> {
  const events = await listEvents(dossier);
  return events.flatMap((event) => toDateCard(table, event) ?? []);
}

async function loadFigureCards(dossier: Dossier, table: PositionTable): Promise<readonly DisputeCard[]> {
  return (await listFigures(dossier)).groups.flatMap((group) => toFigureCard(table, group) ?? []);
}

/** How many cards have each value; values without any are left out. */
function tally(
  valuesOf: readonly (readonly string[])[],
  known: readonly Pick<Tally, 'value' | 'label'>[],
): readonly Tally[] {
  return known
    .map((one) => ({ ...one, count: valuesOf.filter((values) => values.includes(one.value)).length }))
    .filter(({ count }) => count > 0);
}
