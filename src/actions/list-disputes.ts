// The disputes of a dossier: cells of the matrix where accounts part, claims with what is said against them, accusations; from
// their cards, each with who is silent on it.
import { Failure } from '../base/failure.ts';
import { type DisputeCard, type DisputeKind, type DisputeList, disputeKinds } from '../model/dispute.ts';
import type { CardQuery, PageRange } from '../model/dossier-query.ts';
import type { Tally } from '../model/dossier-rows.ts';
import { createSilenceFinder } from '../views/disputes/find-silent.ts';
import { readDispute } from './cards/dispute-card.ts';
import { chooseIssues, chooseParty } from './choose-from-codebook.ts';
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

/** Some of the disputes that fit, as cards have them. Fails with `bad-argument` when a name fits nothing or several. */
export async function listDisputes(dossier: Dossier, wish: DisputeWish, range: PageRange): Promise<DisputeList> {
  const { store, codebook } = dossier;
  const query = toQuery(dossier, wish);
  const { total, rows } = await store.listCards({ ...query, range });
  const { complete } = await loadSilence(dossier, undefined);
  const tally = async (name: string, known: readonly Pick<Tally, 'value' | 'label'>[]): Promise<readonly Tally[]> =>
    order(await store.tallyCards(without(query, name), name), known);
  return {
    total,
    cards: rows.map((shown) => complete(readDispute(shown))),
    kinds: await tally(
      'kind',
      disputeKinds.map((kind) => ({ value: kind, label: kind })),
    ),
    parties: await tally(
      'party',
      codebook.parties.map(({ id, name }) => ({ value: id, label: name })),
    ),
    issues: await tally(
      'issue',
      codebook.issues.map(({ id, label }) => ({ value: id, label })),
    ),
  };
}

/** The dispute of an id. Fails with `not-found`. */
export async function findDispute(dossier: Dossier, id: string): Promise<DisputeCard> {
  const labels = [{ name: 'id', values: [id] }];
  const { rows } = await dossier.store.listCards({ list: 'dispute', labels, range: { offset: 0, limit: 1 } });
  const [shown] = rows;
  if (shown === undefined) throw new Failure('not-found', { what: 'dispute', id });
  const { complete } = await loadSilence(dossier, undefined);
  return complete(readDispute(shown));
}

/** Every dispute that fits, latest first, as cards have them. */
export async function* walkDisputes(dossier: Dossier, wish: DisputeWish): AsyncGenerator<DisputeCard> {
  const query = toQuery(dossier, wish);
  const { complete } = await loadSilence(dossier, undefined);
  for await (const shown of dossier.store.walkCards(query)) yield complete(readDispute(shown));
}

type DisputeQuery = Omit<CardQuery, 'range'>;

function toQuery({ codebook }: Dossier, { kind, party, issue, from, to, words = '' }: DisputeWish): DisputeQuery {
  const labels = [
    ...(kind === undefined ? [] : [{ name: 'kind', values: [kind] }]),
    ...(party ? [{ name: 'party', values: [chooseParty(codebook, party)] }] : []),
    ...(issue ? [{ name: 'issue', values: chooseIssues(codebook, issue) }] : []),
  ];
  return { list: 'dispute', labels, from, to, words: words.toLowerCase().split(/\s+/).filter(Boolean) };
}

/** The same without a filter, so that a page can say what each of its other values would give. */
function without({ labels = [], ...query }: DisputeQuery, name: string): DisputeQuery {
  return { ...query, labels: labels.filter((label) => label.name !== name) };
}

/** In the order of the codebook; values without any are left out. */
function order(tallies: readonly Tally[], known: readonly Pick<Tally, 'value' | 'label'>[]): readonly Tally[] {
  const counts = new Map(tallies.map(({ value, count }) => [value, count]));
  return known.map((one) => ({ ...one, count: counts.get(one.value) ?? 0 })).filter(({ count }) => count > 0);
}

const loadSilence = rememberView(
  async ({ store, codebook }: Dossier) =>
    createSilenceFinder(
      await store.loadHeldTexts(),
      codebook.parties.map(({ id }) => id),
    ),
  (store) => store.readTextState(),
);
