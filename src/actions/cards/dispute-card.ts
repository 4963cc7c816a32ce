// A dispute as a card of the list `dispute`, and read back from it.
//
// One dispute is looked up by its id: `{ list: 'dispute', labels: [{ name: 'id', values: [id] }], range }`.

import { toDayNumber } from '../../base/day-number.ts';
import type { FoundDispute } from '../../model/dispute.ts';
import { type CardLabel, type KeptCard, placeFromTop } from '../../model/kept-card.ts';
import { listSentenceKeys, tellsBetter } from '../../views/disputes/drop-repeats.ts';
import type { Dossier } from '../open-dossier.ts';
import { cardReader } from './card-contents.ts';
import { toJson } from './to-json.ts';

/** Label of a sentence of figures or dates, and of claims: the former may tell the latter better. */
const [toldLabel, claimedLabel] = ['told', 'claimed'];

/** The card of a dispute made of some items; `isRepeated` where another tells it better. */
export function toDisputeCard(dispute: FoundDispute, rows: readonly number[], isRepeated = false): KeptCard {
  const { id, kind, about, parties, issues, from, to, accounts } = dispute;
  const sentences = accounts.flatMap((account) =>
    account.sentences.map(({ actor, context }) => `${actor?.name ?? ''} ${context.text}`),
  );
  return {
    list: isRepeated ? 'repeated-dispute' : 'dispute',
    // Latest first.
    place: `${placeOfDay(to)} ${placeOfDay(from)} ${id}`,
    ...{ earliest: from, latest: to },
    labels: [
      { name: 'id', value: id },
      { name: 'kind', value: kind },
      ...parties.map((value) => ({ name: 'party', value })),
      ...issues.map((value) => ({ name: 'issue', value })),
      ...labelSentences(dispute),
    ],
    rows,
    words: [about, ...sentences].join('\n').toLowerCase(),
    content: toJson(dispute),
  };
}

/** What a card of the lists `dispute` and `repeated-dispute` shows. */
export const readDispute = cardReader('dispute');

/** Days from the year 0 to 1970, so that no day is negative. */
const dayOffset = 719_528;

/** What nothing dates stands last. */
function placeOfDay(day: string | null): string {
  return placeFromTop(day === null ? 0 : toDayNumber(day) + dayOffset);
}

function labelSentences(dispute: FoundDispute): readonly CardLabel[] {
  const name = tellsBetter(dispute) ? toldLabel : dispute.kind === 'claim' ? claimedLabel : null;
  return name === null ? [] : listSentenceKeys(dispute).map((value) => ({ name, value }));
}

/** Disputes over figures and dates that show a sentence of some disputes over claims. */
export async function loadTelling(
  { store }: Dossier,
  claims: readonly FoundDispute[],
): Promise<readonly FoundDispute[]> {
  const values = claims.filter(({ kind }) => kind === 'claim').flatMap(listSentenceKeys);
  if (values.length === 0) return [];
  const labels = [{ name: toldLabel, values: [...new Set(values)] }];
  const { rows } = await store.listCards({ list: 'dispute', labels, range: { offset: 0, limit: -1 } });
  return rows.map(readDispute);
}

/** Disputes over claims that may be told better by some disputes over figures or dates, or no more: those of any sentence that has come or gone. */
export async function listTouchedClaims(
  { store }: Dossier,
  rows: readonly number[],
  disputes: readonly FoundDispute[],
): Promise<readonly CardLabel[]> {
  const former = await store.listCards({ list: 'dispute', rows, range: { offset: 0, limit: -1 } });
  const keysOf = (some: readonly FoundDispute[]): ReadonlySet<string> =>
    new Set(some.flatMap((one) => listSentenceKeys(one).map((key) => `${one.id} ${key}`)));
  const [before, after] = [keysOf(former.rows.map(readDispute)), keysOf(disputes)];
  const changed = [...before].filter((key) => !after.has(key)).concat([...after].filter((key) => !before.has(key)));
  return [...new Set(changed.map((key) => key.split(' ')[1] ?? ''))].map((value) => ({ name: claimedLabel, value }));
}
