// Tells for whom people speak whom the codebook does not know, by the words that stand beside their names anywhere in the article.
//
// Example: `Juna Brask, a spokeswoman for the Osterish ministry` speaks for Oster, and so does `Oster's envoy Juna Brask`.
import type { AnalysedText, Tokens } from '../../model/analysed-text.ts';
import type { Mention } from '../../model/finding.ts';
import { type Span, spansOverlap } from '../../model/span.ts';
import { apartWords, memberNouns } from '../languages/en/side-words.ts';
import { roleNounOf } from '../mentions/office-title.ts';
import { type PartySighting, partiesIn } from './party-finder.ts';
import { firstTokenFrom, tokenRange } from './token-range.ts';

/** Tokens before a name, and behind the comma after it, that may tell whom somebody serves. */
const longestDescription = 14;

/** The party of each person whom the article describes as somebody's, by the name the mentions have for that person. */
export function findDescribedPeople(
  { tokens, sentences }: AnalysedText,
  mentions: readonly Mention[],
  parties: readonly PartySighting[],
): ReadonlyMap<string, string> {
  const people = new Map<string, string | null>();
  for (const { span, actor, stands } of mentions) {
    if (actor === null || actor.actorId !== null || stands !== 'actor') continue;
    const sentence = sentences[tokens.sentence[firstTokenFrom(tokens, span.start)] ?? 0];
    if (sentence === undefined) continue;
    const beside = describe(tokens, span, sentence);
    const named = partiesIn(parties, beside).filter((one) => !spansOverlap(one.span, span));
    const party = describedParty(tokens, beside, named);
    if (party === null) continue;
    const held = people.get(actor.name);
    people.set(actor.name, held === undefined || held === party ? party : null);
  }
  return new Map([...people].flatMap(([name, party]): [string, string][] => (party === null ? [] : [[name, party]])));
}

/** The words of a name's description: its title before it, and what a comma behind it opens. */
function describe(tokens: Tokens, span: Span, sentence: Span): Span {
  const [first, end] = tokenRange(tokens, span);
  const [oldest, last] = tokenRange(tokens, sentence);
  let from = first;
  while (from > oldest && first - from < longestDescription && /^(?:NN|JJ|POS|DT)/.test(tokens.tag[from - 1] ?? ''))
    from -= 1;
  let to = end;
  if (tokens.word[end] === ',' || tokens.lower[end] === 'of')
    for (to = end + 1; to < last && to - end < longestDescription; to += 1)
      if (/^(?:,|VB[DPZ]|MD|WP|WDT|:)$/.test(tokens.tag[to] ?? '')) break;
  return { start: tokens.start[from] ?? span.start, end: tokens.end[to - 1] ?? span.end };
}

/** The one party for which a role in a description serves; null where none does, or where words set somebody apart: "former", "opposition". */
function describedParty(tokens: Tokens, description: Span, named: readonly PartySighting[]): string | null {
  const [first, end] = tokenRange(tokens, description);
  const parties = new Set<string>();
  for (let at = first; at < end; at += 1) {
    const word = tokens.lower[at] ?? '';
    const start = tokens.start[at] ?? 0;
    if (apartWords.test(word) && !named.some(({ span }) => span.start <= start && start < span.end)) return null;
    const isRole = roleNounOf(word) !== undefined || memberNouns.test(word) || tokens.lower[at + 1] === 'of';
    if (!isRole) continue;
    for (const { party, span } of named) if (isServed(tokens, at, span)) parties.add(party);
  }
  const [only] = parties;
  return parties.size === 1 && only !== undefined ? only : null;
}

/** Parts of speech between a role's preposition and whom it serves. */
const behindRole = /^(?:DT|JJ|NN|NNP|CD|IN|RB|NNS|POS)$/;

/** True for "Oster's chief envoy", "an Osterish envoy" and "an envoy of the government of Oster"; not for "an envoy to Oster". */
function isServed(tokens: Tokens, role: number, { start, end }: Span): boolean {
  const [from, behind] = [firstTokenFrom(tokens, start), firstTokenFrom(tokens, end)];
  if (behind <= role) return isPlain(tokens, behind, role, /^(?:POS|JJ|NN|NNP|VBG)$/);
  if (tokens.lower[role] === 'representing') return from > role && isPlain(tokens, role + 1, from, behindRole);
  const isLinked = /^(?:of|for|with|from|in|at)$/.test(tokens.lower[role + 1] ?? '');
  return from > role && isLinked && isPlain(tokens, role + 2, from, behindRole);
}

function isPlain(tokens: Tokens, from: number, to: number, tags: RegExp): boolean {
  for (let at = from; at < to; at += 1)
    if (!tags.test(tokens.tag[at] ?? '') || /^(?:to|against|on)$/.test(tokens.lower[at] ?? '')) return false;
  return true;
}
