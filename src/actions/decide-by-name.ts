// A decision as it is asked for in words: names of actors and parties and ids of positions instead of keys and quotes.
import { Failure } from '../base/failure.ts';
import type { AskedDecision } from '../model/decision.ts';
import { noneValue } from '../model/dossier-rows.ts';
import { toPositionRow } from '../views/positions/position-row.ts';
import { chooseParty } from './choose-from-codebook.ts';
import { type Choice, chooseValue } from './choose-value.ts';
import type { Dossier } from './open-dossier.ts';

/** What can be decided in words. */
export type NamedDecision =
  /** A party of `-` is none. */
  | { readonly kind: 'set-party'; readonly actor: string; readonly party: string }
  | { readonly kind: 'merge-actors'; readonly from: string; readonly into: string }
  | { readonly kind: 'confirm-finding' | 'reject-finding'; readonly position: string }
  | { readonly kind: 'undo'; readonly decision: number };

/** The decision meant. Fails with `bad-argument` when a name fits nothing or several, and with `not-found` for an unknown position. */
export async function settleDecision(dossier: Dossier, wish: NamedDecision): Promise<AskedDecision> {
  const { store, codebook } = dossier;
  const actorOf = async (name: string): Promise<string> => chooseValue('actor', name, await listActorChoices(dossier));
  switch (wish.kind) {
    case 'set-party': {
      const party = wish.party === noneValue ? null : chooseParty(codebook, wish.party);
      return { kind: 'set-party', actor: await actorOf(wish.actor), party };
    }
    case 'merge-actors':
      return { kind: 'merge-actors', from: await actorOf(wish.from), into: await actorOf(wish.into) };
    case 'confirm-finding':
    case 'reject-finding': {
      for await (const entry of store.walkPositions({}))
        if (entry.position.id === wish.position)
          return { kind: wish.kind, of: 'position', finding: wish.position, quote: toPositionRow(entry).quote };
      throw new Failure('not-found', { what: 'position', id: `"${wish.position}"` });
    }
    case 'undo':
      return wish;
  }
}

/** Every actor with the names it goes by in the texts. */
export async function listActorChoices({ store }: Pick<Dossier, 'store'>): Promise<readonly Choice[]> {
  const actors = await store.listActors({});
  return actors.map(({ key, name, names }) => ({ key, names: [name, ...names.map(({ text }) => text)] }));
}
