// The statements of a dossier that fit what a user asked for in words: names instead of keys.

import type { StatementQuery } from '../model/dossier-query.ts';
import { noneValue, type StatementEntry, type Tally } from '../model/dossier-rows.ts';
import { type Choice, chooseValue } from './choose-value.ts';
import { listActorChoices } from './decide-by-name.ts';
import type { Dossier } from './open-dossier.ts';

/** What is asked for. Speaker, party, outlet and side are names as a user writes them, or keys; `-` asks for none given. */
export type StatementWish = Omit<StatementQuery, 'order' | 'range'>;

/** Gives every statement that fits, by date. Fails with `bad-argument` when a name fits nothing or several. */
export async function* findStatements(dossier: Dossier, wish: StatementWish): AsyncGenerator<StatementEntry> {
  const filters = await settleNames(dossier, wish);
  yield* dossier.store.walkStatements({ ...filters, order: 'date' });
}

async function settleNames({ store, codebook }: Dossier, wish: StatementWish): Promise<StatementWish> {
  const settle = async (
    what: string,
    name: string | undefined,
    list: () => Promise<readonly Choice[]>,
  ): Promise<string | undefined> =>
    name === undefined || name === noneValue ? name : chooseValue(what, name, await list());
  const counts = async () => store.countContents();
  return {
    ...wish,
    speaker: await settle('speaker', wish.speaker, () => listActorChoices({ store })),
    party: await settle('party', wish.party, async () =>
      codebook.parties.map((party) => ({ key: party.id, names: [party.name] })),
    ),
    outlet: await settle('outlet', wish.outlet, async () => (await counts()).outlets.map(fromTally)),
    side: await settle('side', wish.side, async () => (await counts()).sides.map(fromTally)),
  };
}

function fromTally(tally: Tally): Choice {
  return { key: tally.value, names: [tally.label] };
}
