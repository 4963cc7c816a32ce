// The people of one article by full name, surname and first name; spellings that differ by transliteration meet.
import { addToGroup } from '../../base/group-by.ts';
import type { ActorDirectory } from './actor-directory.ts';
import type { DirectoryEntry, Gender } from './directory-entry.ts';
import { nameKey } from './name-key.ts';
import { isGivenName } from './name-shape.ts';
import { newReferent, type Referent, referentOf } from './referent.ts';

/** A person named in full. */
interface Person {
  readonly referent: Referent;
  readonly given: string;
  readonly surname: string;
  /** Key of what follows the hyphen: "Weir" of "Tarn-Weir". */
  readonly surnameTail: string | null;
  /** Key of the first word where that is no first name known to us: the family name of "President Lin Tao". */
  readonly leading: string | null;
}

/** What a single word of a name leads to. */
export type ShortName =
  | { readonly kind: 'found'; readonly referent: Referent; readonly by: 'surname' | 'first name' }
  | { readonly kind: 'ambiguous'; readonly namesakes: readonly Referent[] }
  | { readonly kind: 'none' };

/** The people of one article. */
export interface PeopleRegister {
  /** The person of a full name, entered when new. Words without titles. */
  readonly enterFull: (words: readonly string[], isTitled: boolean) => Referent;
  readonly findShort: (word: string, gender: Gender | null, role: string | null) => ShortName;
  /** The person of the codebook, entered with their names. */
  readonly enterDeclared: (entry: DirectoryEntry) => Referent;
}

const suffixes = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

/** An empty register. */
export function createPeopleRegister(directory: ActorDirectory): PeopleRegister {
  const bySurname = new Map<string, Person[]>();
  const byFirst = new Map<string, Person[]>();
  const add = (person: Person): void => {
    const { surname, surnameTail, given } = person;
    for (const key of surnameTail === null ? [surname] : [surname, surnameTail]) addToGroup(bySurname, key, person);
    addToGroup(byFirst, given, person);
  };
  const byFullKey = new Map<string, Person>();
  const declared = new Map<DirectoryEntry, Referent>();

  const enterDeclared = (entry: DirectoryEntry): Referent => {
    const known = declared.get(entry);
    if (known) return known;
    const referent = referentOf(entry);
    declared.set(entry, referent);
    const words = coreWords(entry.name.split(/\s+/));
    if (words.length > 1) add(personOf(words, referent, directory, true));
    return referent;
  };

  const enterFull = (written: readonly string[], isTitled: boolean): Referent => {
    const words = dropRank(coreWords(written), directory);
    const given = nameKey(words[0] ?? '');
    const surname = surnameKey(words);
    const key = `${given} ${surname}`;
    const known = byFullKey.get(key);
    if (known) return known.referent;
    const entry = (directory.surnames.get(surname) ?? []).find((candidate) => sharesGivenName(candidate, given));
    const same = entry
      ? undefined
      : bySurname.get(surname)?.find((person) => person.surname === surname && meansSame(person.given, given));
    const gender = directory.givenNames.get(given) ?? null;
    const referent = entry
      ? enterDeclared(entry)
      : (same?.referent ?? newReferent(written.join(' '), 'person', gender));
    const person = personOf(words, referent, directory, isTitled);
    byFullKey.set(key, person);
    if (!entry && !same) add(person);
    return referent;
  };

  const findShort = (word: string, gender: Gender | null, role: string | null): ShortName => {
    const key = nameKey(word);
    const fits = (referent: Referent) => gender === null || referent.gender === null || referent.gender === gender;
    const found = new Set<Referent>();
    for (const person of bySurname.get(key) ?? []) if (fits(person.referent)) found.add(person.referent);
    for (const entry of directory.surnames.get(key) ?? []) {
      const referent = enterDeclaredQuietly(declared, entry);
      if (fits(referent)) found.add(referent);
    }
    if (found.size === 0) return findOther(byFirst.get(key) ?? [], word, key, directory);
    const [only] = [...found];
    if (found.size === 1 && only) return { kind: 'found', referent: only, by: 'surname' };
    const titled = role === null ? [] : [...found].filter((referent) => referent.roles.has(role));
    return titled.length === 1
      ? { kind: 'found', referent: titled[0]!, by: 'surname' }
      : { kind: 'ambiguous', namesakes: [...found] };
  };

  return { enterFull, findShort, enterDeclared };
}

function enterDeclaredQuietly(declared: Map<DirectoryEntry, Referent>, entry: DirectoryEntry): Referent {
  const known = declared.get(entry) ?? referentOf(entry);
  declared.set(entry, known);
  return known;
}

function findOther(people: readonly Person[], word: string, key: string, directory: ActorDirectory): ShortName {
  const leading = onlyOf(people.filter((person) => person.leading === key));
  if (leading) return { kind: 'found', referent: leading, by: 'surname' };
  if (!isGivenName(word, directory.givenNames)) return { kind: 'none' };
  const given = people.filter((person) => person.given === key);
  const only = onlyOf(given);
  if (only) return { kind: 'found', referent: only, by: 'first name' };
  return given.length > 1 ? { kind: 'ambiguous', namesakes: given.map(({ referent }) => referent) } : { kind: 'none' };
}

function onlyOf(people: readonly Person[]): Referent | null {
  const referents = new Set(people.map((person) => person.referent));
  const [only] = [...referents];
  return referents.size === 1 && only ? only : null;
}

function personOf(words: readonly string[], referent: Referent, directory: ActorDirectory, canLead: boolean): Person {
  const first = words[0] ?? '';
  return {
    referent,
    given: nameKey(first),
    surname: surnameKey(words),
    surnameTail: tailKey(words.at(-1) ?? ''),
    leading: canLead && !isGivenName(first, directory.givenNames) ? nameKey(first) : null,
  };
}

function coreWords(words: readonly string[]): readonly string[] {
  const last = words.at(-1)?.toLowerCase() ?? '';
  return words.length > 2 && suffixes.has(last) ? words.slice(0, -1) : words;
}

/** A name without the word before it that is nobody's first name: "Agent Ida Moss". */
function dropRank(words: readonly string[], { givenNames }: ActorDirectory): readonly string[] {
  const [first = '', second = ''] = words;
  return words.length > 2 && !isGivenName(first, givenNames) && isGivenName(second, givenNames)
    ? words.slice(1)
    : words;
}

function surnameKey(words: readonly string[]): string {
  return nameKey(words.at(-1) ?? '');
}

function tailKey(word: string): string | null {
  const hyphen = word.lastIndexOf('-');
  return hyphen > 2 ? nameKey(word.slice(hyphen + 1)) : null;
}

function sharesGivenName(entry: DirectoryEntry, given: string): boolean {
  return meansSame(nameKey(entry.name.split(/\s+/)[0] ?? ''), given);
}

/** Short forms of first names, by key. */
const shortForms: Readonly<Record<string, string>> = {
  joe: 'joseph',
  bil: 'viliam',
  mike: 'michael',
  bob: 'robert',
  jim: 'james',
  tom: 'thomas',
  tony: 'anthoni',
  steve: 'steven',
  dan: 'daniel',
  dave: 'david',
  ben: 'benjamin',
  matt: 'mathev',
  chris: 'christofer',
  jo: 'joseph',
  vlad: 'vladimir',
  volodia: 'volodimir',
  ted: 'edvard',
  bernie: 'bernard',
  chuck: 'charles',
};

function meansSame(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return shortForms[a] === b || shortForms[b] === a;
}
