// Tells which party a clause has for its subject: whose doing "will attack" would be.
//
// Example: in `that Velm will keep its guns` it is Velm; in `that the guns of Velm must go` it is nobody.
import type { AnalysedText } from '../../../model/analysed-text.ts';
import { spansOverlap } from '../../../model/span.ts';
import type { IssueSighting } from '../issues/issue-sightings.ts';
import type { Clause } from '../moves/clause-splitter.ts';
import { firstTokenFrom, tokenRange } from '../token-range.ts';
import { type PartySighting, partiesIn } from './party-finder.ts';

/** Words before the first verb among which a subject is looked for. */
const longestSubject = 12;

/** The party that is the subject of a clause's first verb; null where none is. */
export function subjectOf(
  analysed: AnalysedText,
  clause: Clause,
  parties: readonly PartySighting[],
  issues: readonly IssueSighting[],
): string | null {
  const { tokens } = analysed;
  const piece = clause.pieces[0];
  const named = piece === undefined ? undefined : partiesIn(parties, piece)[0];
  if (piece === undefined || named === undefined) return null;
  // "The observers may come": where they are what is talked about, it is not they who will.
  if (issues.some(({ span, isCue }) => isCue && spansOverlap(span, named.span))) return null;
  const [first, end] = tokenRange(tokens, piece);
  const verb = firstVerb(analysed, first, Math.min(end, first + longestSubject));
  if (verb === null || named.span.start >= (tokens.start[verb] ?? 0)) return null;
  const last = firstTokenFrom(tokens, named.span.end);
  // "Chair, we cannot accept it": who is spoken to does nothing.
  if (tokens.word[last] === ',' && /^(?:i|we|my|our)$/.test(tokens.lower[last + 1] ?? '')) return null;
  if (/^['’]s?$/.test(tokens.word[last] ?? '') || /['’]s$/.test(tokens.word[last - 1] ?? '')) return null;
  return isGoverned(analysed, first, firstTokenFrom(tokens, named.span.start)) ? null : named.party;
}

function firstVerb({ tokens }: AnalysedText, from: number, end: number): number | null {
  for (let at = from; at < end; at += 1) if (/^(?:MD|VB[DPZ])$/.test(tokens.tag[at] ?? '')) return at;
  return null;
}

/** True when a preposition stands before a name: "the guns of Velm". */
export function isGoverned({ tokens }: AnalysedText, first: number, name: number): boolean {
  for (let at = name - 1; at >= first; at -= 1) {
    const tag = tokens.tag[at] ?? '';
    if (/^(?:DT|JJ.?|PRP\$|CD)$/.test(tag)) continue;
    return (tag === 'IN' || tag === 'TO') && !/^(?:that|if|whether|because|as|while)$/i.test(tokens.word[at] ?? '');
  }
  return false;
}
