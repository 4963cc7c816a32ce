// Finds quotations signed with a dash: “We stay.” ― Ansa Orl
import { outsideQuotation } from '../../text/quotation-marker.ts';
import type { TokenRange } from './labels.ts';
import type { TokenAttribution } from './overlap-resolver.ts';
import type { TokenTraits } from './token-traits.ts';

/** Tokens of the longest signature: name, office, place. */
const longestSignature = 14;
/** Tokens of the shortest quotation worth a signature, marks included. */
const shortestQuotation = 4;
/** Share of such signatures that were right on PolNeAR train; too few are there to learn them. */
const certainty = 0.9;

const dash = /^(?:--?|[–—―]+)$/;
const mark = /^(?:["“”„«»]|\u0060\u0060|'')$/;

/** The signed quotation that the paragraph `[first, end)` is, or none. `before` is the paragraph before it, null at the start. */
export function findSignedQuotation(
  t: TokenTraits,
  [first, end]: TokenRange,
  before: TokenRange | null,
): readonly TokenAttribution[] {
  const last = t.tokens.word[end - 1] === '.' ? end - 1 : end;
  const sign = findSign(t, first, last);
  if (sign < 0) return [];
  const quotation: TokenRange | null = sign > first ? [first, sign] : before;
  if (!quotation || !isQuotation(t, quotation)) return [];
  return [{ source: [[sign + 1, last]], cue: [[sign, sign + 1]], content: [quotation], score: certainty }];
}

/** The dash before a signature that ends the paragraph, -1 when there is none. */
function findSign(t: TokenTraits, first: number, last: number): number {
  for (let i = last - 2; i >= first && i >= last - 1 - longestSignature; i--) {
    if (t.quotation[i + 1] !== outsideQuotation || t.verb[i + 1] === 1) return -1;
    if (dash.test(t.tokens.word[i]!)) return t.tokens.tag[i + 1]!.startsWith('NNP') ? i : -1;
  }
  return -1;
}

/** Wholly between quotation marks, whichever way they face. */
function isQuotation(t: TokenTraits, [from, to]: TokenRange): boolean {
  const { word } = t.tokens;
  return to - from >= shortestQuotation && mark.test(word[from]!) && mark.test(word[to - 1]!);
}
