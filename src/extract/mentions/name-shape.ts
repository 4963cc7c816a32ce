// Tells by its words what a name unknown to the directory names.
import { organisationHeads, placeHeads, thingHeads } from '../languages/en/name-heads.ts';
import type { Gender } from './directory-entry.ts';
import { nameKey } from './name-key.ts';

/** What a name looks like. `heading-word` is a single capitalised word of a heading. */
export type NameShape = 'person' | 'organisation' | 'acronym' | 'place' | 'thing' | 'unknown' | 'heading-word';

/** Words that end names of organisations and places, but are surnames as well. */
const surnameHeads = new Set(
  'post star church guard hall house castle bridge park street north west east lake hill day war law page sun mirror field young bush banks french english'.split(
    ' ',
  ),
);

/** Most words of a person's name, particles counted: "Mohammed bin Salman bin Abdulaziz Al Saud" is beyond what is safe. */
const longestPerson = 6;

/** What the words from `first` to `end` look like. */
export function classifyName(
  words: readonly string[],
  first: number,
  end: number,
  givenNames: ReadonlyMap<string, Gender | null>,
): NameShape {
  const start = words[first]!.toLowerCase();
  const last = words[end - 1]!.toLowerCase();
  const hasGiven = isGivenName(words[first]!, givenNames);
  const isPair = end - first === 2;
  if (isPair && hasGiven && surnameHeads.has(last)) return 'person';
  const joint = findJoint(words, first, end);
  const head = joint > first ? words[joint - 1]!.toLowerCase() : last;
  if (organisationHeads.has(head)) return end - first === 1 ? 'unknown' : 'organisation';
  if (thingHeads.has(head)) return 'thing';
  if (
    placeHeads.has(head) ||
    start === 'mount' ||
    start === 'lake' ||
    start === 'fort' ||
    start === 'port' ||
    start === 'cape'
  )
    return 'place';
  if (end - first === 1) return isAcronym(words[first]!) ? 'acronym' : 'unknown';
  if (joint > first || end - first > longestPerson) return 'unknown';
  if (hasOddWord(words, first, end)) return 'unknown';
  return hasGiven || isInitial(words[first]!) ? 'person' : 'unknown';
}

/** True for a word people are given as a first name. */
export function isGivenName(word: string, givenNames: ReadonlyMap<string, Gender | null>): boolean {
  const hyphen = word.indexOf('-');
  return givenNames.has(nameKey(hyphen > 1 ? word.slice(0, hyphen) : word));
}

function findJoint(words: readonly string[], first: number, end: number): number {
  for (let i = first + 1; i < end; i++) if (words[i] === 'of' || words[i] === 'for') return i;
  return -1;
}

function isInitial(word: string): boolean {
  return /^\p{Lu}\.(?:\p{Lu}\.)?$/u.test(word);
}

function isAcronym(word: string): boolean {
  return /^(?:\p{Lu}\.?){2,7}s?$/u.test(word);
}

function hasOddWord(words: readonly string[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const word = words[i]!;
    if (word === '&' || word === 'and' || /\d/.test(word) || (i > first && /^\p{Lu}{3,}$/u.test(word))) return true;
  }
  return false;
}
