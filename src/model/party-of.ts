// The party of an actor, by its id in the codebook or by a name that holds a declared one.
//
// Example: "foreign ministry of Republic of Oster" is of the party the state Republic of Oster is of.
import { Recent } from '../base/recent.ts';
import type { Codebook } from './codebook.ts';

/** Names held: more than one text has. A text asks for the same ones at every statement. */
const mostNames = 2000;

/** Finds the party of an actor by id or name; null when it has none. */
export function createPartyOf({ actors }: Pick<Codebook, 'actors'>): (actor: string) => string | null {
  const known = new Map(actors.map(({ id, party }) => [id, party]));
  const named = actors.filter(({ kind, party }) => kind === 'state' && party !== null);
  const recent = new Recent<string | null>(mostNames);
  const findNamed = (actor: string): string | null =>
    named.find(({ name }) => actor.toLowerCase().includes(name.toLowerCase()))?.party ?? null;
  return (actor) => known.get(actor) ?? recent.get(actor, () => findNamed(actor));
}
