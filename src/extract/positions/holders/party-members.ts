// Finds where people are named as members of a political party: "a Green", "Green senators", "Ida Moss, D-Wash.".
import type { Tokens } from '../../../model/analysed-text.ts';
import type { Span } from '../../../model/span.ts';
import { apartWords, partyLetters, partyPeople, partyRanks } from '../../languages/en/side-words.ts';
import type { IssueIndex } from '../issues/issue-index.ts';
import { isWrittenAsName } from './party-words.ts';

/** A word that calls somebody a member of a party. */
export interface MemberSighting {
  readonly party: string;
  readonly span: Span;
  /** The word is what somebody is, not only of whom somebody else is: "a Green", not "Green senators". */
  readonly isPerson: boolean;
}

/** Words of rank that may stand between a party's name and its people. */
const mostRanks = 4;

/** The party at a token that calls somebody its member; null for other words, and for those who left it or fight it. */
export function sightMember(tokens: Tokens, at: number, index: IssueIndex): MemberSighting | null {
  const start = tokens.start[at] ?? 0;
  const span = { start, end: tokens.end[at] ?? start };
  const letter = /^([A-Z])(?:-\p{Lu}.*)?$/u.exec(tokens.word[at] ?? '')?.[1];
  if (letter !== undefined && Object.hasOwn(partyLetters, letter) && isBehindName(tokens, at)) {
    const party = index.memberWords.get(partyLetters[letter] ?? '');
    return party === undefined ? null : { party, span, isPerson: true };
  }
  const party = isWrittenAsName(tokens.word[at] ?? '') ? index.memberWords.get(tokens.lower[at] ?? '') : undefined;
  if (party === undefined || apartWords.test(tokens.lower[at - 1] ?? '')) return null;
  if (isPerson(tokens, at)) return { party, span, isPerson: true };
  return isOfPeople(tokens, at) ? { party, span, isPerson: false } : null;
}

/** True behind a comma or a bracket, where a letter tells the party of whom is named before. */
function isBehindName(tokens: Tokens, at: number): boolean {
  return /^[,([]$/.test(tokens.word[at - 1] ?? '') && /^NNP/.test(tokens.tag[at - 2] ?? '');
}

/** True for "a Green", "the only Green who", "a Lunt Green", "the panel's top Green", "Ida Moss, Green of Lunt". */
function isPerson(tokens: Tokens, at: number): boolean {
  const next = tokens.lower[at + 1] ?? '';
  if (!/^(?:,|\.|\)|of|from|who|on|in|and)$/.test(next) && !/^(?:VB[DGZ]|MD)$/.test(tokens.tag[at + 1] ?? ''))
    return false;
  let before = at - 1;
  while (/^JJ/.test(tokens.tag[before] ?? '') || isPlaceLike(tokens, before) || isRanking(tokens, before)) before -= 1;
  return /^(?:a|an|the|another|one|fellow|,|\(|every|['’]s)$/.test(tokens.lower[before] ?? '');
}

/** True before those who speak for the party: "Green senators", "top Green congressional aides". */
function isOfPeople(tokens: Tokens, at: number): boolean {
  let noun = at + 1;
  // "Green Lunt Senator Ida Moss": where she is from may stand between.
  const isBetween = (word: string): boolean =>
    partyRanks.test(word) || (isPlaceLike(tokens, noun) && !partyPeople.test(word));
  while (noun <= at + mostRanks && isBetween(tokens.lower[noun] ?? '')) noun += 1;
  return (
    partyPeople.test(tokens.lower[noun] ?? '') ||
    (partyRanks.test(tokens.lower[at + 1] ?? '') && /^NNP/.test(tokens.tag[at + 2] ?? ''))
  );
}

function isRanking({ lower }: Tokens, at: number): boolean {
  return /^(?:top|ranking|leading|senior)$/.test(lower[at] ?? '');
}

function isPlaceLike(tokens: Tokens, at: number): boolean {
  return tokens.tag[at] === 'NNP' && /^\p{Lu}\p{Ll}+$/u.test(tokens.word[at] ?? '');
}
