// The words that name each party: of its actors' names, and what its states' peoples, capitals and seats are called.
import { addToGroup } from '../../../base/group-by.ts';
import type { Actor, Codebook } from '../../../model/codebook.ts';
import {
  anybodysPeople,
  campNouns,
  executiveName,
  federalStates,
  politicalNames,
  stateOrgans,
  unionNames,
} from '../../languages/en/side-words.ts';
import { readGazetteer } from '../../mentions/gazetteer.ts';
import { demonymsOf } from '../../mentions/state-names.ts';

/** Single words that name one party alone: names and aliases of one word, and what a state's people are called. Lower case. */
export function readPartyWords({ actors, parties }: Codebook): ReadonlyMap<string, string> {
  const words = new Map<string, string | null>();
  const enter = (word: string, party: string): void => {
    const held = words.get(word);
    words.set(word, held === undefined || held === party ? party : null);
  };
  const gazetteer = namesOfStates();
  const named = actors.flatMap((actor) => (actor.party === null ? [] : [{ ...actor, party: actor.party }]));
  for (const { name, party, kind, aliases, derogatory } of named) {
    const names = [name, ...aliases, ...derogatory].map((one) => one.replace(/^the\s+/i, ''));
    const single = kind === 'person' ? [] : names.filter(isOneName);
    for (const one of [...single, ...(kind === 'state' ? demonymsOf(names) : [])])
      for (const form of [one, `${one}s`]) enter(form.toLowerCase(), party);
  }
  for (const [surname, party] of readSharedSurnames(actors)) enter(surname, party);
  // What every atlas tells gives way to what the codebook tells.
  for (const { party, names } of statesOf(actors, parties))
    for (const one of names.flatMap((name) => gazetteer.get(name.toLowerCase()) ?? []))
      if (isOneName(one) && !words.has(one.toLowerCase())) enter(one.toLowerCase(), party);
  return new Map([...words].flatMap(([word, party]): [string, string][] => (party === null ? [] : [[word, party]])));
}

/** Surnames that several people have, all of one party: whichever is meant, it is that party's. Lower case. */
function readSharedSurnames(actors: readonly Actor[]): readonly (readonly [surname: string, party: string])[] {
  const people = new Map<string, (string | null)[]>();
  for (const { kind, name, party } of actors) {
    const surname = name.split(/\s+/).at(-1)?.toLowerCase() ?? '';
    if (kind === 'person' && name.includes(' ')) addToGroup(people, surname, party);
  }
  return [...people].flatMap(([surname, [party = null, ...others]]) =>
    party !== null && others.length > 0 && others.every((other) => other === party) ? [[surname, party] as const] : [],
  );
}

/** Parties to which a state belongs, or that are called like one. */
export function readStateParties({ actors }: Pick<Codebook, 'actors'>): ReadonlySet<string> {
  return new Set(actors.flatMap(({ kind, party }) => (kind === 'state' && party !== null ? [party] : [])));
}

/** What the parties are that are neither states, governments, political parties nor single people: those with a union among their actors, those with another organisation, and all. */
export function readBodies({ actors }: Pick<Codebook, 'actors'>): {
  readonly groups: ReadonlySet<string>;
  readonly unions: ReadonlySet<string>;
  readonly companies: ReadonlySet<string>;
} {
  const bodies = actors.flatMap(({ kind, party, name, aliases }) =>
    kind !== 'organisation' || party === null ? [] : [{ party, names: [name, ...aliases].join(', ') }],
  );
  const partiesOf = (pattern: RegExp): ReadonlySet<string> =>
    new Set(bodies.filter(({ names }) => pattern.test(names)).map(({ party }) => party));
  const governing = [readStateParties({ actors }), namedExecutives(actors), partiesOf(politicalNames)];
  const groups = bodies.map(({ party }) => party).filter((party) => !governing.some((one) => one.has(party)));
  const unions = partiesOf(unionNames);
  return { groups: new Set(groups), unions, companies: new Set(groups.filter((party) => !unions.has(party))) };
}

/** The party of each body of a government, by its id among the names known to Parley: that of its state, or of those who govern the American one. */
export function readStateOrgans({ actors, parties }: Codebook): ReadonlyMap<string, string> {
  const states = new Map<string, string>();
  const ids = new Map(
    readGazetteer().flatMap(({ entry: { actorId, kind }, names }): [string, string][] =>
      kind === 'state' && actorId !== null ? names.map(([name]) => [name.toLowerCase(), actorId]) : [],
    ),
  );
  for (const { party, names } of statesOf(actors, parties))
    for (const name of names) {
      const id = ids.get(name.toLowerCase());
      if (id !== undefined && !states.has(id)) states.set(id, party);
    }
  const [executive, other] = namedExecutives(actors);
  if (executive !== undefined && other === undefined) states.set('state:US', executive);
  return new Map(
    Object.entries(stateOrgans).flatMap(([organ, state]): [string, string][] => {
      const party = states.get(state);
      return party === undefined ? [] : [[organ, party]];
    }),
  );
}

/** The party of each common noun by which one group alone is called: `relatives` of "Miami relatives". Lower case. */
export function readGroupHeads({ actors }: Codebook): ReadonlyMap<string, string> {
  return onlyOwners(
    bodyNames(actors).flatMap(({ party, words }): [string, string][] => {
      const head = words.at(-1)?.toLowerCase() ?? '';
      const isHead = words.length > 1 && /^\p{Ll}{4,}s$/u.test(head) && !anybodysPeople.test(head);
      return isHead ? [[head, party]] : [];
    }),
  );
}

/** The party of those for and of those against, where the codebook names them so: `opponents` and its like of "opponents of the bill". */
export function readCamps({ actors }: Codebook): readonly { readonly nouns: RegExp; readonly party: string }[] {
  return campNouns.flatMap((nouns) => {
    const named = bodyNames(actors).filter(
      ({ words: [head = '', link] }) => nouns.test(head.toLowerCase()) && link === 'of',
    );
    const [party, other] = new Set(named.map(({ party }) => party));
    return party === undefined || other !== undefined ? [] : [{ nouns, party }];
  });
}

/** The names of each party's bodies, by words. */
function bodyNames(actors: readonly Actor[]): readonly { readonly party: string; readonly words: readonly string[] }[] {
  return actors.flatMap(({ kind, party, name, aliases }) =>
    party === null || kind === 'person' || kind === 'state'
      ? []
      : [name, ...aliases].map((one) => ({ party, words: one.split(/\s+/) })),
  );
}

/** Words that one party alone has. */
function onlyOwners(entries: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string | null>();
  for (const [word, party] of entries) {
    const held = owners.get(word);
    owners.set(word, held === undefined || held === party ? party : null);
  }
  return new Map([...owners].flatMap(([word, party]): [string, string][] => (party === null ? [] : [[word, party]])));
}

/** The party whose "administration" and "federal officials" an article means: the only one called so, else that of the only federal state. */
export function readExecutive({ actors }: Codebook): string | null {
  const called = namedExecutives(actors);
  const states = new Set(
    actors.flatMap(({ party, kind, name, aliases }) =>
      party !== null && kind === 'state' && [name, ...aliases].some((one) => federalStates.test(one)) ? [party] : [],
    ),
  );
  const [only] = called.size > 0 ? called : states;
  return (called.size || states.size) === 1 && only !== undefined ? only : null;
}

/** Parties called an administration or a federal government. */
function namedExecutives(actors: readonly Actor[]): ReadonlySet<string> {
  return new Set(
    actors.flatMap(({ party, name, aliases }) =>
      party !== null && [name, ...aliases].some((one) => executiveName.test(one)) ? [party] : [],
    ),
  );
}

/**
 * The party of each word by which one of its members is called: `republican` of "Republicans", `democratic` of "Democrats",
 * `labour` of "Labour Party". Lower case.
 */
export function readMemberWords({ actors, parties }: Codebook): ReadonlyMap<string, string> {
  const bodies = actors.filter(({ kind }) => kind === 'organisation' || kind === 'group');
  const named = [
    ...bodies.flatMap(({ party, name, aliases }) =>
      party === null ? [] : [name, ...aliases].map((one) => ({ party, name: one })),
    ),
    ...parties.map(({ id, name }) => ({ party: id, name })),
  ];
  return onlyOwners(
    named.flatMap(({ party, name }) =>
      memberNames(name.replace(/^the\s+/i, '')).map((word): [string, string] => [word, party]),
    ),
  );
}

/** What members of a body are called by its name: those of "Democrats" a Democrat, and democratic. */
function memberNames(name: string): readonly string[] {
  const ofParty = /^(\p{Lu}[\p{L}-]+) Party$/u.exec(name)?.[1]?.toLowerCase();
  if (ofParty !== undefined) return [ofParty];
  if (!/^\p{Lu}\p{Ll}{3,}s$/u.test(name) || name.endsWith('ss')) return [];
  const one = name.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
  return one.endsWith('crat') ? [one, `${one}ic`] : [one];
}

/** The parties that a prose of the codebook names. */
export function partiesNamed(words: readonly string[], partyWords: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set(words.flatMap((word) => partyWords.get(word.replace(/['’]s$/, '')) ?? []))];
}

/** True where a word of the text may be a party's: "US" is a state, "us" is not. */
export function isWrittenAsName(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !(word.length === 2 && word === 'Us');
}

function isOneName(name: string): boolean {
  return /^\p{Lu}(?:[\p{L}’']+|(?:\.\p{Lu})+\.?)$/u.test(name);
}

/** The states of each party, and the party itself where it is called like one. */
function statesOf(
  actors: readonly Actor[],
  parties: Codebook['parties'],
): readonly { readonly party: string; readonly names: readonly string[] }[] {
  const states = actors.flatMap(({ kind, party, name, aliases }) =>
    kind === 'state' && party !== null ? [{ party, names: [name, ...aliases] }] : [],
  );
  return [...states, ...parties.map(({ id, name }) => ({ party: id, names: [name] }))];
}

/** Every name of a state by its own names in lower case. */
function namesOfStates(): ReadonlyMap<string, readonly string[]> {
  const states = new Map<string, readonly string[]>();
  for (const { entry, names } of readGazetteer()) {
    if (entry.kind !== 'state') continue;
    const all = names.map(([name]) => name);
    for (const [name, use] of names) if (use === 'name') states.set(name.toLowerCase(), all);
  }
  return states;
}
