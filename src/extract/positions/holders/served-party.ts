// Tells for which party somebody speaks by the words that describe him: "Oster's envoy", "a lawyer for the government of Oster".
import type { Tokens } from '../../../model/analysed-text.ts';
import type { Span } from '../../../model/span.ts';
import { apartWords, memberNouns, onlookers, regionalRoles } from '../../languages/en/side-words.ts';
import { roleNounOf } from '../../mentions/office-title.ts';
import type { IssueIndex } from '../issues/issue-index.ts';
import { firstTokenFrom, tokenRange } from '../token-range.ts';
import { isCabinetTitle } from './cabinet-titles.ts';
import { type PartySighting, partiesIn } from './party-finder.ts';
import { sightMember } from './party-members.ts';

/** The one party for which a role in a description serves; null where none does, or where words set somebody apart: "former", "opposition". `named` are the parties in it. */
export function findServedParty(
  tokens: Tokens,
  description: Span,
  named: readonly PartySighting[],
  index: IssueIndex,
): string | null {
  const [first, end] = tokenRange(tokens, description);
  if (isSetApart(tokens, description, named)) return null;
  const parties = new Set<string>();
  for (let at = first; at < end; at += 1) {
    const member = sightMember(tokens, at, index);
    if (member?.isPerson) parties.add(member.party);
    if (index.executive !== null && isCabinetTitle(tokens, at)) parties.add(index.executive);
    // "Juna Brask of the Dockers Union" speaks for it; one "of Oster" only comes from there.
    const isOf = tokens.tag[at] === 'NNP' && tokens.lower[at + 1] === 'of';
    const serves = isRole(tokens, at) && !onlookers.test(tokens.lower[at] ?? '');
    for (const { party, span } of named)
      if ((serves || (isOf && !index.stateParties.has(party))) && isServed(tokens, at, span)) parties.add(party);
  }
  const [only] = parties;
  return parties.size === 1 && only !== undefined ? only : null;
}

/** True where words set somebody apart from the parties in his description: "former", "opposition"; not as part of a party's name, nor in a part of it that names none. */
export function isSetApart(tokens: Tokens, description: Span, named: readonly PartySighting[]): boolean {
  const [first, end] = tokenRange(tokens, description);
  for (let at = first; at < end; at += 1) {
    if (!apartWords.test(tokens.lower[at] ?? '') || isInName(tokens, at, named)) continue;
    if (named.length === 0 || partiesIn(named, partAround(tokens, at, first, end)).length > 0) return true;
  }
  return false;
}

/** The part of a description that a word stands in: "a longtime critic of the toll" of "a Green of Lunt and a longtime critic of the toll". */
function partAround(tokens: Tokens, word: number, first: number, end: number): Span {
  let [from, to] = [word, word + 1];
  while (from > first && !isPartStart(tokens, from)) from -= 1;
  while (to < end && !isPartStart(tokens, to)) to += 1;
  return { start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 };
}

/** True behind a comma and at "and a". */
function isPartStart({ lower, tag }: Tokens, at: number): boolean {
  return lower[at - 1] === ',' || (tag[at] === 'CC' && (tag[at + 1] === 'DT' || apartWords.test(lower[at + 1] ?? '')));
}

/** True for a token of a party's name. */
export function isInName(tokens: Tokens, at: number, named: readonly PartySighting[]): boolean {
  const start = tokens.start[at] ?? 0;
  return named.some(({ span }) => span.start <= start && start < span.end);
}

/** True for an office or what one is to whom he serves: "envoy", "lawyer". */
export function isRole(tokens: Tokens, at: number): boolean {
  const word = tokens.lower[at] ?? '';
  return roleNounOf(word) !== undefined || memberNouns.test(word) || isTitled(tokens, at);
}

/** True for a name behind an office and before "of": "President Ida Moss of Oster"; a senator "of Lunt" is from there. */
function isTitled(tokens: Tokens, at: number): boolean {
  if (tokens.lower[at + 1] !== 'of' || tokens.tag[at] !== 'NNP') return false;
  let title = at - 1;
  while (tokens.tag[title] === 'NNP' && roleNounOf(tokens.word[title] ?? '') === undefined) title -= 1;
  const role = roleNounOf(tokens.word[title] ?? '');
  return role !== undefined && !regionalRoles.test(role);
}

/** Parts of speech between a role's preposition and whom it serves. */
const behindRole = /^(?:DT|JJ|NN|NNP|CD|IN|RB|NNS|POS)$/;
/** Roles that somebody has to whom he serves: "an adviser to Oster"; an envoy to Oster is another's. */
export const servingTo = /^(?:advis[eo]rs?|aides?|counsel|counsell?ors?|assistants?|deput(?:y|ies)|secretar(?:y|ies))$/;

/** True for "Oster's chief envoy", "an Osterish envoy" and "an envoy of the government of Oster"; not for "an envoy to Oster". */
function isServed(tokens: Tokens, role: number, { start, end }: Span): boolean {
  const [from, behind] = [firstTokenFrom(tokens, start), firstTokenFrom(tokens, end)];
  if (behind <= role) return isPlain(tokens, behind, role, /^(?:POS|JJ|NN|NNP|VBG)$/);
  if (tokens.lower[role] === 'representing') return from > role && isPlain(tokens, role + 1, from, behindRole);
  const link = tokens.lower[role + 1] ?? '';
  const isLinked =
    /^(?:of|for|with|from|in|at)$/.test(link) || (link === 'to' && servingTo.test(tokens.lower[role] ?? ''));
  return from > role && isLinked && isPlain(tokens, role + 2, from, behindRole);
}

function isPlain(tokens: Tokens, from: number, to: number, tags: RegExp): boolean {
  for (let at = from; at < to; at += 1)
    if (!tags.test(tokens.tag[at] ?? '') || /^(?:to|against|on)$/.test(tokens.lower[at] ?? '')) return false;
  return true;
}
