// What the names of a declared state tell: which alias is its capital, and what its people are called.
import { speakingBodies } from '../languages/en/name-heads.ts';
import type { NameUse } from './directory-entry.ts';
import { foldName } from './name-key.ts';

/** Letters that a state's own names share at their beginning: "Oster", "Osterish", "Osterland". */
const sharedLetters = 3;
/** Letters of a name from which demonyms may be made without meeting common words. */
const shortestStem = 4;

const demonymEnding = /(?:ian|ean|an|ish|ese|ic|i|er|ard|ot)$/;
const seatHeads = new Set([
  'house',
  'court',
  'palace',
  'castle',
  'tower',
  'hill',
  'fortress',
  'citadel',
  'hall',
  'chancellery',
]);

/**
 * How a name in the codebook names a state: one that begins unlike the state's own name is its capital or seat
 * ("Lunt" for Oster), one that begins alike and ends like "Osterish" is the adjective, any other its name.
 */
export function namingOfState(stateName: string, alias: string): NameUse {
  if (alias === stateName || /\s/.test(alias) || isInitials(alias)) return 'name';
  const start = foldName(alias).slice(0, sharedLetters);
  const isOwn = stateName.split(/\s+/).some((word) => foldName(word).startsWith(start));
  if (!isOwn) return 'capital';
  const isOneOfItsWords = stateName.split(/\s+/).includes(alias);
  return !isOneOfItsWords && demonymEnding.test(alias) ? 'adjective' : 'name';
}

/** True for the name of a building from which an organisation is named: "the Stone House". */
export function isSeatName(name: string): boolean {
  const last = name.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  return name.includes(' ') && seatHeads.has(last);
}

function isInitials(alias: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(alias);
}

/**
 * Adjectives that English could make of a state's names ("Oster": Osterian, Osterish, Osteran ...), and those its
 * aliases show ("Osterish government"). None of them need exist; texts decide.
 */
export function demonymsOf(names: readonly string[]): readonly string[] {
  const demonyms = new Set<string>();
  for (const name of names) {
    const words = name.split(/\s+/);
    const last = words.at(-1) ?? '';
    if (words.length === 2 && speakingBodies.has(last.toLowerCase()) && /^\p{Lu}/u.test(name))
      demonyms.add(words[0] ?? '');
    if (words.length === 1 && name.length >= shortestStem && /^\p{Lu}\p{Ll}/u.test(name))
      for (const made of makeDemonyms(name)) demonyms.add(made);
  }
  return [...demonyms];
}

function makeDemonyms(name: string): readonly string[] {
  const stem = name.replace(/(?:ia|[aeiouy])$/, '');
  const endings = ['ian', 'an', 'ish', 'ese', 'i', 'ic'];
  return [
    ...endings.map((ending) => `${stem}${ending}`),
    ...endings.map((ending) => `${name}${ending}`),
    ...(name.endsWith('a') ? [`${name}n`] : []),
  ];
}
