// Tells which parties a noun of a sentence names: by its name, as those who speak for them, or as both sides.
//
// Example: `Velm's envoy` names Velm, `the Oster and Velm delegations` both, `both sides` the two the article speaks of.
import type { Tokens } from '../../../model/analysed-text.ts';
import { twoSides } from '../../languages/en/move-nouns.ts';
import { speakingBodies } from '../../languages/en/name-heads.ts';
import { roleNouns } from '../../languages/en/titles.ts';
import type { PartySighting } from './party-finder.ts';

/** The parties a sentence names, and the two that "both sides" stands for. */
export interface Named {
  readonly sightings: readonly PartySighting[];
  readonly two: readonly string[];
}

/** Tokens of a noun's phrase before it that are looked at. */
export const longestPhrase = 8;
const speakingNouns =
  /^(?:officials?|leaders?|delegates?|authorities|delegations|envoys|negotiators|ministers|diplomats|spokes\w+|lawmakers|parliament|senate|congress|assembly|ministry|council|committee|commission|panel|force|board|wing|caucus|army|navy|police|troops|forces|members|aides|senators|deputies|negotiators|statements?|papers?|texts?|schemes?|drafts?|letters?|communiqu[eé]s?|bulletins?|declarations?|plans?|proposals?|memorand(?:um|a)|notes?|manifestos?)$/;

/** The parties a noun and those joined to it name: themselves, or as those who speak for them ("Velm's envoy"). */
export function namedParties(
  tokens: Tokens,
  noun: number,
  first: number,
  end: number,
  named: Named,
): readonly string[] {
  if (isTwoSides(tokens, noun, first)) return named.two;
  const found = new Set<string>();
  const subject = behindLabel(tokens, noun, end);
  for (let at = first; at < end; at += 1) {
    if (at !== subject && !(tokens.head[at] === subject && /^(?:conj|appos)$/.test(tokens.relation[at] ?? '')))
      continue;
    const own = namedAt(tokens, at, named.sightings);
    if (own.length > 0 && !isObject(tokens, at, first)) for (const party of own) found.add(party);
    else if (speaksForSomebody(tokens.lower[at] ?? ''))
      for (let part = first; part < end; part += 1)
        if (belongsTo(tokens, part, at)) {
          for (const party of namedAt(tokens, part, named.sightings)) found.add(party);
        }
  }
  return [...found];
}

/** The subject behind a label that is taken for it: "April 2031: Velm and Oster agree". */
function behindLabel(tokens: Tokens, noun: number, end: number): number {
  let hasColon = false;
  for (let at = noun + 1; at < end && at <= noun + longestPhrase; at += 1) {
    hasColon ||= tokens.word[at] === ':';
    if (hasColon && tokens.head[at] === noun && tokens.relation[at] === 'dep') return at;
  }
  return noun;
}

/** True for a word that says whose a noun is, also where two are joined before it: "the Oster and Velm delegations". */
function belongsTo(tokens: Tokens, part: number, noun: number): boolean {
  if (tokens.head[part] === noun && /^(?:compound|amod|nmod)/.test(tokens.relation[part] ?? '')) return true;
  if (part > noun) return isOwner(tokens, part, noun);
  if (part === noun || part < noun - longestPhrase) return false;
  for (let at = part; at < noun; at += 1) if (!/^(?:JJ|NNPS?|CC)$/.test(tokens.tag[at] ?? '')) return false;
  return true;
}

/** True for "Velm" of "members of the Velm delegation". */
function isOwner(tokens: Tokens, part: number, noun: number): boolean {
  const body = tokens.head[part] ?? -1;
  if (body <= part || tokens.head[body] !== noun || !/^(?:compound|amod)/.test(tokens.relation[part] ?? ''))
    return false;
  return tokens.relation[body] === 'nmod' && tokens.lower[noun + 1] === 'of';
}

/** True for "both", "both sides", "the two governments", "the Parties". */
function isTwoSides(tokens: Tokens, noun: number, first: number): boolean {
  const word = tokens.word[noun] ?? '';
  if (twoSides.alone.test(word)) return true;
  if (twoSides.defined.test(word) && tokens.lower[noun - 1] === 'the') return true;
  if (!twoSides.nouns.test(word)) return false;
  for (let at = Math.max(first, noun - 2); at < noun; at += 1)
    if (twoSides.counts.test(tokens.word[at] ?? '')) return true;
  return false;
}

/** True for a name that a verb or a preposition before it governs: "refusal to support Velm". */
function isObject(tokens: Tokens, noun: number, first: number): boolean {
  let at = noun - 1;
  while (at >= first && /^(?:DT|JJ.?|NNP?|PRP\$|CD)$/.test(tokens.tag[at] ?? '')) at -= 1;
  return (
    at >= first &&
    /^(?:VB|VBG|TO)$/.test(tokens.tag[at] ?? '') &&
    !/^(?:say|think|believe)/.test(tokens.lemma[at] ?? '')
  );
}

/** The parties that a word names; two where it stands for both: "they". */
function namedAt(tokens: Tokens, at: number, named: readonly PartySighting[]): readonly string[] {
  const start = tokens.start[at] ?? 0;
  return named.filter(({ span }) => span.start <= start && start < span.end).map(({ party }) => party);
}

function speaksForSomebody(word: string): boolean {
  return speakingBodies.has(word) || Object.hasOwn(roleNouns, word) || speakingNouns.test(word);
}
