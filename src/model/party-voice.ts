// In whose voice an actor speaks: the party's own, that of an office or body of it, or one apart.
//
// Example: "Foreign Minister of Orsany" speaks for Orsany; "Leader of the People’s Ballot" speaks for her own people.
import type { Actor, Codebook, Office } from './codebook.ts';

/** Offices of a government whatever their title leaves out: "Minister of Foreign Affairs", "Deputy Prime Minister". */
const ministry = /^(?:\p{L}+ ){0,2}(?:minister|secretary of state)\b/iu;

/** `party`: the party or state itself; `office`: who speaks for it; `apart`: who is of it and speaks for others. */
export type PartyVoice = 'party' | 'office' | 'apart';

/**
 * The voice of an actor. A person with offices of which none is of the
 * party or of a state in it stands apart: an opposition leader, the head of a company, a mayor. Where no
 * office of the whole party names it, the codebook does not tell, and nobody stands apart.
 */
export function voiceOf(actor: Actor, { parties, actors }: Pick<Codebook, 'parties' | 'actors'>): PartyVoice {
  const members = actors.filter(({ party }) => party !== null && party === actor.party);
  const own = parties.find(({ id }) => id === actor.party)?.name;
  if (actor.kind === 'state' || actor.name === own) return 'party';
  if (actor.kind !== 'person' || actor.offices.length === 0) return 'office';
  const states = members.filter(({ kind }) => kind === 'state').flatMap(({ name, aliases }) => [name, ...aliases]);
  const names = [...states, ...(own === undefined ? [] : [own])].map((name) => name.toLowerCase());
  const isOfParty = ({ title }: Office): boolean =>
    ministry.test(title) || names.some((name) => title.toLowerCase().includes(name));
  const isTold = members.some(({ offices }) => offices.some(isOfParty));
  return actor.offices.some(isOfParty) || !isTold ? 'office' : 'apart';
}
