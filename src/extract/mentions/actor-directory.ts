// Every actor a name can stand for: the codebook's, then the gazetteer's. Built once, read by every article.
import { addToGroup } from '../../base/group-by.ts';
import type { Actor, Codebook } from '../../model/codebook.ts';
import { femaleNames, maleNames } from '../languages/en/given-names.ts';
import type { DirectoryEntry, Gender, NameSense, NameUse } from './directory-entry.ts';
import { readGazetteer } from './gazetteer.ts';
import { nameKey } from './name-key.ts';
import { classifyName } from './name-shape.ts';
import { addName, createNameTrie, type NameNode, splitName } from './name-trie.ts';
import { readOffice } from './office-title.ts';
import { organisationKey } from './organisation-key.ts';
import { demonymsOf, isSeatName, namingOfState } from './state-names.ts';

/** An office of the codebook: who held it when. Dates are EDTF, null for open. */
export interface HeldOffice {
  readonly holder: DirectoryEntry;
  readonly from: string | null;
  readonly to: string | null;
}

/** Fast look-up tables over the names of the codebook and the gazetteer. Read-only once built. */
export interface ActorDirectory {
  readonly codebook: Codebook;
  readonly names: NameNode<NameSense>;
  /** People of the codebook by the key of their last name, and bodies whose aliases name their members in full. */
  readonly surnames: ReadonlyMap<string, readonly DirectoryEntry[]>;
  /** Holders by `role@actorId`: `foreign minister@state:RU`; the actor id is empty where the office names none. */
  readonly offices: ReadonlyMap<string, readonly HeldOffice[]>;
  /** Offices by the actor id of their holder. */
  readonly held: ReadonlyMap<string, readonly (HeldOffice & { readonly role: string })[]>;
  /** Organisations of the codebook by `words@state`, as `organisationKey` makes them; null where two share a key. */
  readonly organisations: ReadonlyMap<string, DirectoryEntry | null>;
  /** Gender by the key of a given name; null where both bear it. */
  readonly givenNames: ReadonlyMap<string, Gender | null>;
}

/** Compiles a codebook and the gazetteer into look-up tables. */
export function buildDirectory(codebook: Codebook): ActorDirectory {
  const givenNames = readGivenNames();
  const names = createNameTrie<NameSense>();
  const declared = codebook.actors.map((actor) => ({ actor, entry: entryOf(actor, givenNames) }));
  const taken = new Set<string>();
  for (const { actor, entry } of declared) enterActor(names, actor, entry, taken);
  for (const outlet of codebook.outlets) {
    const entry: DirectoryEntry = { ...outletEntry, actorId: outlet.id, name: outlet.name };
    for (const name of [outlet.name, ...outlet.aliases]) enter(names, name, { entry, use: 'name' }, taken);
  }
  for (const actor of declared) enterDemonyms(names, actor, taken);
  const canonical = enterGazetteer(names, declared, taken);
  const offices = groupOffices(codebook, declared, names, canonical);
  return {
    codebook,
    names,
    surnames: groupBySurname(declared, givenNames),
    organisations: groupOrganisations(declared, names, partyStatesOf(codebook, declared, names)),
    offices,
    held: groupByHolder(offices),
    givenNames,
  };
}

const outletEntry = { kind: 'organisation', via: 'codebook', gender: null } as const;

interface Declared {
  readonly actor: Actor;
  readonly entry: DirectoryEntry;
}

function entryOf(actor: Actor, givenNames: ReadonlyMap<string, Gender | null>): DirectoryEntry {
  const given = actor.kind === 'person' ? givenNames.get(nameKey(splitName(actor.name)[0] ?? '')) : null;
  return { actorId: actor.id, name: actor.name, kind: actor.kind, via: 'codebook', gender: given ?? null };
}

function enterActor(names: NameNode<NameSense>, actor: Actor, entry: DirectoryEntry, taken: Set<string>): void {
  for (const name of [actor.name, ...actor.aliases].flatMap((one) => [one, ...hyphenated(actor, one)]))
    enter(names, name, { entry, use: namingOf(actor, name) }, taken);
  for (const name of actor.derogatory) enter(names, name, { entry, use: 'derogatory' }, taken);
}

/** A body's name of two or three words as it is written with a hyphen, or without one: "Osterish-Velmians", "toll rights groups". */
function hyphenated({ kind }: Actor, name: string): readonly string[] {
  if (kind !== 'group' && kind !== 'organisation') return [];
  if (name.includes('-')) return [name.replaceAll('-', ' ')];
  const [first, second, ...rest] = name.replace(/^the\s+/i, '').split(' ');
  return second === undefined || rest.length > 1 ? [] : [[`${first}-${second}`, ...rest].join(' ')];
}

function namingOf(actor: Actor, name: string): NameUse {
  if (actor.kind === 'state') return namingOfState(actor.name.replace(/^the\s+/i, ''), name.replace(/^the\s+/i, ''));
  return actor.kind === 'organisation' && isSeatName(name) ? 'seat' : 'name';
}

/** "Osterish" and "the Osterish", where no other actor bears that name. */
function enterDemonyms(names: NameNode<NameSense>, { actor, entry }: Declared, taken: ReadonlySet<string>): void {
  if (actor.kind !== 'state') return;
  const own = [actor.name, ...actor.aliases].filter((name) => namingOf(actor, name) !== 'capital');
  for (const demonym of demonymsOf(own)) {
    if (taken.has(demonym.toLowerCase())) continue;
    addName(names, demonym, { entry, use: 'adjective' });
    addName(names, `${demonym}s`, { entry, use: 'people' });
  }
}

/** A name without its article, which texts use or leave out as they like; the codebook's names come first and stay alone. */
function enter(names: NameNode<NameSense>, name: string, sense: NameSense, taken: Set<string>): void {
  const bare = name.replace(/^the\s+/i, '');
  addName(names, bare, sense);
  addName(names, bare.charAt(0).toUpperCase() + bare.slice(1), sense);
  taken.add(bare.toLowerCase());
}

/**
 * Enters the gazetteer. An actor of the codebook that bears a state's or organisation's own name takes over all its
 * names; any other name of the codebook takes over that name only. Answers which entry stands for each gazetteer id.
 */
function enterGazetteer(
  names: NameNode<NameSense>,
  declared: readonly Declared[],
  taken: ReadonlySet<string>,
): ReadonlyMap<string, DirectoryEntry> {
  const canonical = new Map<string, DirectoryEntry>();
  const byName = new Map<string, DirectoryEntry>();
  for (const { actor, entry } of declared) {
    if (actor.kind === 'person') continue;
    for (const name of [actor.name, ...actor.aliases]) byName.set(name.replace(/^the\s+/i, '').toLowerCase(), entry);
  }
  for (const { entry, names: written } of readGazetteer()) {
    const own = written.filter(([, use]) => use === 'name');
    const match = entry.kind === 'place' ? undefined : own.map(([name]) => byName.get(bareOf(name))).find(Boolean);
    const chosen = match ?? entry;
    if (entry.actorId) canonical.set(entry.actorId, chosen);
    for (const [name, use] of written) {
      if (!taken.has(bareOf(name))) addName(names, name.replace(/^The\s+/, ''), { entry: chosen, use });
    }
  }
  return canonical;
}

function bareOf(name: string): string {
  return name.replace(/^the\s+/i, '').toLowerCase();
}

function readGivenNames(): ReadonlyMap<string, Gender | null> {
  const genders = new Map<string, Gender | null>();
  const lists = [
    [maleNames, 'male'],
    [femaleNames, 'female'],
  ] as const;
  for (const [list, gender] of lists) {
    for (const name of list.trim().split(/\s+/)) {
      const key = nameKey(name);
      const other = genders.get(key);
      genders.set(key, other !== undefined && other !== gender ? null : gender);
    }
  }
  return genders;
}

function groupBySurname(
  declared: readonly Declared[],
  givenNames: ReadonlyMap<string, Gender | null>,
): ReadonlyMap<string, readonly DirectoryEntry[]> {
  const surnames = new Map<string, DirectoryEntry[]>();
  for (const { actor, entry } of declared) {
    const people = actor.kind === 'person' ? [actor.name, ...actor.aliases] : membersAmong(actor.aliases, givenNames);
    const keys = new Set(people.map((name) => nameKey(splitName(name).at(-1) ?? '')));
    for (const key of keys) addToGroup(surnames, key, entry);
  }
  return surnames;
}

/** Aliases of a body that are a person's first name and surname: "Mira Dolan" of "the Green senators". */
function membersAmong(aliases: readonly string[], givenNames: ReadonlyMap<string, Gender | null>): readonly string[] {
  return aliases.filter((alias) => {
    const words = splitName(alias);
    const isWritten = words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
    return isWritten && classifyName(words, 0, words.length, givenNames) === 'person';
  });
}

/** Each under its state, and without it, where no other organisation is called so. */
function groupOrganisations(
  declared: readonly Declared[],
  names: NameNode<NameSense>,
  partyStates: ReadonlyMap<string, string>,
): ReadonlyMap<string, DirectoryEntry | null> {
  const organisations = new Map<string, DirectoryEntry | null>();
  const put = (key: string, entry: DirectoryEntry) => {
    const other = organisations.get(key);
    organisations.set(key, other === undefined || other === entry ? entry : null);
  };
  for (const { actor, entry } of declared) {
    if (actor.kind !== 'organisation') continue;
    for (const name of [actor.name, ...actor.aliases]) {
      const words = splitName(name);
      const key = organisationKey(words, 0, words.length, names, null);
      if (!key.words.includes(' ')) continue;
      put(`${key.words}@${key.of ?? partyStates.get(actor.party ?? '') ?? ''}`, entry);
      put(`${key.words}@`, entry);
    }
  }
  return organisations;
}

/** The state that speaks for each party. */
function partyStatesOf(
  codebook: Codebook,
  declared: readonly Declared[],
  names: NameNode<NameSense>,
): ReadonlyMap<string, string> {
  const states = new Map<string, string>();
  for (const { actor, entry } of declared) {
    if (actor.kind === 'state' && actor.party && entry.actorId) states.set(actor.party, entry.actorId);
  }
  for (const party of codebook.parties) {
    const state = valuesByName(names, party.name)?.entry;
    if (state?.kind === 'state' && state.actorId && !states.has(party.id)) states.set(party.id, state.actorId);
  }
  return states;
}

function groupOffices(
  codebook: Codebook,
  declared: readonly Declared[],
  names: NameNode<NameSense>,
  canonical: ReadonlyMap<string, DirectoryEntry>,
): ReadonlyMap<string, readonly HeldOffice[]> {
  const offices = new Map<string, HeldOffice[]>();
  const partyStates = partyStatesOf(codebook, declared, names);
  for (const { actor, entry } of declared) {
    for (const { title, from, to } of actor.offices) {
      const { role, of } = readOffice(splitName(title), names);
      const state = of ?? partyStates.get(actor.party ?? '') ?? '';
      const key = `${role}@${canonical.get(state)?.actorId ?? state}`;
      addToGroup(offices, key, { holder: entry, from, to });
    }
  }
  return offices;
}

function groupByHolder(
  offices: ReadonlyMap<string, readonly HeldOffice[]>,
): ReadonlyMap<string, readonly (HeldOffice & { readonly role: string })[]> {
  const held = new Map<string, (HeldOffice & { readonly role: string })[]>();
  for (const [key, list] of offices) {
    const role = key.slice(0, key.indexOf('@'));
    for (const office of list) {
      const id = office.holder.actorId ?? '';
      addToGroup(held, id, { ...office, role });
    }
  }
  return held;
}

function valuesByName(names: NameNode<NameSense>, name: string): NameSense | undefined {
  let node: NameNode<NameSense> | undefined = names;
  for (const word of splitName(name.replace(/^the\s+/i, ''))) node = node?.next.get(word);
  return node?.values[0];
}
