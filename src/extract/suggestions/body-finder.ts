// Finds the states, organisations and groups that texts name, each under one key with all its names, and people apart.
//
// Example: "Oster", "the Osterish Foreign Ministry" and, of an organisation, "Dockers Union of Velm" and "DUV" are two bodies.
import { addToGroup } from '../../base/group-by.ts';
import type { Tokens } from '../../model/analysed-text.ts';
import type { ActorLink } from '../../model/finding.ts';
import { parliamentNames, stateless } from '../languages/en/home-bodies.ts';
import { companyBelongings } from '../languages/en/name-heads.ts';
import { honorifics } from '../languages/en/titles.ts';
import type { Gender } from '../mentions/directory-entry.ts';
import { classifyName } from '../mentions/name-shape.ts';
import { roleNounOf } from '../mentions/office-title.ts';
import type { PositionParts } from '../positions/position-finder.ts';
import { tokenRange } from '../positions/token-range.ts';
import { groupNameOf, homeOf, isOutletName, listForms, type StateNames } from './body-names.ts';

/** A state, an organisation or a group that texts name. */
export interface Body {
  /** The gazetteer's id, `name:` and its name, or `members:` and what its members are called. */
  readonly key: string;
  readonly name: string;
  readonly kind: 'state' | 'organisation' | 'group';
  /** Its names in the texts, with how often each stands there. */
  readonly names: ReadonlyMap<string, number>;
}

/** What texts name. */
export interface NamedBodies {
  readonly bodies: readonly Body[];
  /** The key of its body by what mentions have for an actor: an id, or `name:` and the name. */
  readonly keys: ReadonlyMap<string, string>;
}

/** Begins the key of those who are called by what they are members of: "Greens". */
const memberKey = 'members:';

/** What stands for an actor: its id, or `name:` and its name. */
export function rawKeyOf({ actorId, name }: ActorLink): string {
  return actorId ?? `name:${name}`;
}

interface Seen {
  readonly key: string;
  readonly name: string;
  readonly names: Map<string, number>;
  count: number;
  /** How much the words beside it speak for a body, and for a person. */
  asBody: number;
  asPerson: number;
  /** How much of a state: its president, its ambassadors. */
  asState: number;
}

/** Gathers the bodies; those of the codebook are left out. */
export function findBodies(
  texts: readonly PositionParts[],
  states: StateNames,
  givenNames: ReadonlyMap<string, Gender | null>,
): NamedBodies {
  const seen = listSeen(texts);
  const keys = new Map<string, string>();
  const bodies = seen.filter((one) => {
    if (!isBody(one, givenNames) || isOutletName(one.name)) return false;
    const [key, lower] = [ownKey(one, states), one.name.toLowerCase()];
    // Whose they are is not told, or they are of many parties.
    if (key === one.key && (parliamentNames.test(lower) || stateless.test(lower))) return false;
    keys.set(one.key, key);
    return true;
  });
  joinShortNames(bodies, keys);
  const held = new Map<string, Seen[]>();
  for (const one of bodies) {
    const key = keys.get(one.key) ?? one.key;
    addToGroup(held, key, one);
  }
  return { keys, bodies: [...held].map(([key, those]) => toBody(key, those)) };
}

function listSeen(texts: readonly PositionParts[]): readonly Seen[] {
  const seen = new Map<string, Seen>();
  const note = (key: string, name: string, surface: string): Seen => {
    const held = seen.get(key) ?? { key, name, names: new Map(), count: 0, asBody: 0, asPerson: 0, asState: 0 };
    seen.set(key, held);
    held.count += 1;
    held.names.set(surface, (held.names.get(surface) ?? 0) + 1);
    return held;
  };
  for (const { analysed, mentions } of texts) {
    const { tokens, text } = analysed;
    for (const { span, actor, stands } of mentions) {
      if (actor === null || stands !== 'actor') continue;
      const surface = text
        .slice(span.start, span.end)
        .replace(/['’]s?$/u, '')
        .replace(/\s+/g, ' ');
      if (!/^\p{Lu}/u.test(surface)) continue;
      const held = note(rawKeyOf(actor), actor.name, surface);
      weigh(held, tokens, tokenRange(tokens, span));
    }
    for (let at = 0; at < tokens.count; at += 1) {
      const group = tokens.tag[at] === 'NNPS' ? groupNameOf(tokens.word[at] ?? '') : null;
      if (group !== null && !/^NNP/.test(tokens.tag[at - 1] ?? '')) note(`${memberKey}${group}`, group, group);
    }
  }
  return [...seen.values()];
}

/** What only states have. */
const stateOffices =
  /^(?:foreign|prime|president|ambassador|ambassadors|government|army|parliament|king|queen|republic|kingdom|border|borders)$/;

/** What the words beside a name tell: "a spokesman for Lundline" is somebody's of a body, "Ms. Brask" is a person. */
function weigh(held: Seen, { lower, word }: Tokens, [first, end]: readonly [number, number]): void {
  const before = lower[first - 1] ?? '';
  const next = /^['’]s?$/.test(lower[end] ?? '') ? (lower[end + 1] ?? '') : (lower[end] ?? '');
  const title = (word[first - 1] ?? '').replace(/\.$/, '').toLowerCase();
  if (stateOffices.test(next) || (before === 'of' && stateOffices.test(lower[first - 2] ?? ''))) held.asState += 1;
  if (before === 'the') held.asBody += 1;
  if (companyBelongings.has(next)) held.asBody += 2;
  if (/^(?:of|for|at|with)$/.test(before) && roleNounOf(word[first - 2] ?? '') !== undefined) held.asBody += 1;
  if (roleNounOf(lower[end] ?? '') !== undefined) held.asBody += 1;
  if (Object.hasOwn(honorifics, title) || (roleNounOf(title) !== undefined && /^\p{Lu}/u.test(word[first - 1] ?? '')))
    held.asPerson += 2;
  if (/^(?:who|whose|['’]s)$/.test(next) || next === 'administration') held.asPerson += 1;
}

/** Signs from which on a name that looks like nobody's is a body's. */
const enoughSigns = 2;

function isBody({ key, name, asBody, asPerson }: Seen, givenNames: ReadonlyMap<string, Gender | null>): boolean {
  if (!key.startsWith('name:')) return /^(?:state|organisation|group|members):/.test(key);
  const words = name.split(/\s+/);
  const shape = classifyName(words, 0, words.length, givenNames);
  if (/^\p{Lu}{6,}$/u.test(name)) return false;
  if (shape === 'organisation' || shape === 'acronym') return asPerson <= asBody + 1;
  return shape === 'unknown' && asBody >= enoughSigns && asBody > asPerson;
}

function ownKey({ key, name }: Seen, states: StateNames): string {
  const group = groupNameOf(name);
  if (group !== null) return `${memberKey}${group}`;
  const ofParty = /^(\p{Lu}\p{Ll}+) Party$/u.exec(name)?.[1];
  if (ofParty !== undefined && groupNameOf(`${ofParty}s`) !== null) return `${memberKey}${ofParty}s`;
  if (name === 'Democratic Party') return `${memberKey}Democrats`;
  return homeOf(key, name, states) ?? key;
}

/** "GM" and "General Motors Corporation" go by the key of "General Motors", where one name alone is meant. */
function joinShortNames(bodies: readonly Seen[], keys: Map<string, string>): void {
  const own = bodies.filter(({ key }) => keys.get(key) === key && /^(?:name|organisation):/.test(key));
  const byCount = own.toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  const named = byCount.map((one, rank) => ({ one, rank, ...listAllForms(one) }));
  // Looked up by their forms: of thousands of bodies every two would be millions of pairs.
  const [shortOnes, longOnes] = [new Map<string, Named[]>(), new Map<string, Named[]>()];
  for (const each of named) {
    for (const form of each.short) addToGroup(shortOnes, form, each);
    for (const form of each.long) addToGroup(longOnes, form, each);
  }
  for (const { one, short, long } of named.toReversed()) {
    const alike = [
      ...[...short].flatMap((form) => longOnes.get(form) ?? []),
      ...[...long].flatMap((form) => shortOnes.get(form) ?? []),
    ];
    const [best] = alike
      .filter(({ one: other }) => other !== one && keys.get(other.key) !== one.key)
      .sort((a, b) => a.rank - b.rank);
    if (best !== undefined) keys.set(one.key, keys.get(best.one.key) ?? best.one.key);
  }
}

interface Named {
  readonly one: Seen;
  /** Place in the order of how often they are named. */
  readonly rank: number;
  readonly short: ReadonlySet<string>;
  readonly long: ReadonlySet<string>;
}

function listAllForms({ name, names }: Seen): Pick<Named, 'short' | 'long'> {
  const forms = [name, ...names.keys()].map(listForms);
  return { short: new Set(forms.flatMap(({ short }) => short)), long: new Set(forms.flatMap(({ long }) => long)) };
}

function toBody(key: string, those: readonly Seen[]): Body {
  const names = new Map<string, number>();
  for (const one of those) for (const [name, count] of one.names) names.set(name, (names.get(name) ?? 0) + count);
  const own = those.toSorted((a, b) => b.count - a.count);
  const named = own.find((one) => one.key === key) ?? own.find(({ name }) => name.includes(' ')) ?? own[0];
  const name = key.startsWith(memberKey) ? key.slice(memberKey.length) : (named?.name ?? key);
  return { key, names, name, kind: kindOf(key, those) };
}

function kindOf(key: string, those: readonly Seen[]): Body['kind'] {
  if (key.startsWith(memberKey) || key.startsWith('group:')) return 'group';
  const asState = those.reduce((sum, one) => sum + one.asState, 0);
  return key.startsWith('state:') || asState >= enoughSigns ? 'state' : 'organisation';
}
