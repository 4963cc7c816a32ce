// Finds the people whom texts describe as speaking for a body, and those whom every newspaper knows as a state's leader.
//
// Example: "Velm's envoy, Juna Brask" in one text and "Brask" in another are one person, who speaks for Velm.
import { addToGroup } from '../../base/group-by.ts';
import { knownLeaders } from '../languages/en/home-bodies.ts';
import type { PositionParts } from '../positions/position-finder.ts';
import { rawKeyOf } from './body-finder.ts';
import { isOutletName } from './body-names.ts';
import type { Member } from './trial-codebook.ts';
import type { Trial } from './trial-reading.ts';

/** What the table of leaders tells outweighs what a text seems to tell: more than the texts of a dossier. */
const wellKnown = 1000;

/** The people, each with the party most texts describe; `bodies` are the names of no people, `parties` those on trial. */
export function findMembers(
  texts: readonly PositionParts[],
  { people }: Trial,
  bodies: ReadonlyMap<string, string>,
  parties: ReadonlySet<string>,
): readonly Member[] {
  const forms = listForms(texts, bodies);
  const spoken = countSpoken(texts);
  const leaders = listLeaders(parties);
  return [...forms].flatMap(([whole, names]): readonly Member[] => {
    const votes = new Map<string, number>();
    const vote = (party: string, count: number) => votes.set(party, (votes.get(party) ?? 0) + count);
    for (const name of names) for (const [party, count] of people.get(name) ?? []) vote(party, count);
    const home = leaders.get(whole);
    if (home) vote(home, wellKnown);
    const [best, second] = [...votes].toSorted((a, b) => b[1] - a[1]);
    if (best === undefined || best[1] === second?.[1]) return [];
    const keys = names.toSorted((a, b) => b.length - a.length).map((one) => `name:${one}`);
    const statements = keys.reduce((sum, key) => sum + (spoken.get(key) ?? 0), 0);
    return [{ name: whole, keys, party: best[0], statements }];
  });
}

/** The names of each person by the full one; a surname alone goes with the only full name that has it. */
function listForms(
  texts: readonly PositionParts[],
  bodies: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const actors = texts.flatMap(({ mentions }) => mentions.flatMap(({ actor }) => actor ?? []));
  const people = actors.filter((actor) => actor.actorId === null && !bodies.has(rawKeyOf(actor)));
  const names = [...new Set(people.map(({ name }) => name))].filter((name) => !isOutletName(name));
  const surnames = bySurname(names.map((name) => [name, name]));
  const forms = new Map<string, string[]>();
  for (const name of names) {
    const whole = (name.includes(' ') ? null : surnames.get(name)) ?? name;
    addToGroup(forms, whole, name);
  }
  return forms;
}

/** What each surname of several words' names stands for; null where it stands for different things. */
function bySurname(entries: readonly (readonly [name: string, value: string])[]): ReadonlyMap<string, string | null> {
  const surnames = new Map<string, string | null>();
  for (const [name, value] of entries) {
    const last = name.split(' ').at(-1) ?? name;
    const held = surnames.get(last);
    if (last !== name) surnames.set(last, held === undefined || held === value ? value : null);
  }
  return surnames;
}

/** The home of each leader of a party on trial, by full name and by a surname that only leaders of one home have. */
function listLeaders(parties: ReadonlySet<string>): ReadonlyMap<string, string | null> {
  const leaders = [...knownLeaders].filter(([, home]) => parties.has(home));
  return new Map<string, string | null>([...bySurname(leaders), ...leaders]);
}

function countSpoken(texts: readonly PositionParts[]): ReadonlyMap<string, number> {
  const spoken = new Map<string, number>();
  for (const { actor } of texts.flatMap(({ statements }) => statements))
    if (actor !== null) spoken.set(rawKeyOf(actor), (spoken.get(rawKeyOf(actor)) ?? 0) + 1);
  return spoken;
}
