// Cuts what was said into clauses: what is put forward, and what it hangs on.
//
// Example: `it would consider it when the volunteers had left` gives the clause `it would consider it`
// and the condition `when the volunteers had left`.
import { findMatches } from '../../../base/find-matches.ts';
import type { AnalysedText } from '../../../model/analysed-text.ts';
import { type Span, spansOverlap } from '../../../model/span.ts';
import {
  clauseSeam,
  conditionOpeners,
  enclosedCondition,
  frontedCondition,
  imperativeCondition,
  nounlikeOrders,
} from '../../languages/en/move-words.ts';
import { tokenRange } from '../token-range.ts';

/** A clause; a condition names the clause that hangs on it by its place in the list, or null where none stands beside it. */
export interface Clause extends Span {
  /** The stretches of text it is made of; words that report it may stand between them. */
  readonly pieces: readonly Span[];
  readonly isCondition: boolean;
  /** True for a condition that is put as an order: "Fill the fund and ...". */
  readonly isOrder?: boolean;
  readonly of: number | null;
  readonly sentence: number;
}

/** The clauses of a statement's content in text order, save that a condition put first comes after what hangs on it. */
export function splitClauses(analysed: AnalysedText, content: readonly Span[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let before: number | null = null;
  for (const [pieces, sentence] of sentencePieces(analysed, content)) {
    const cuts = cutAtSeams(analysed.text, pieces).flatMap((clause) => cutAtCondition(analysed, clause));
    for (const cut of cuts) {
      const [first, last] = [cut.pieces[0], cut.pieces.at(-1)];
      if (first === undefined || last === undefined) continue;
      if (!cut.isCondition) before = clauses.length;
      const of = cut.isCondition ? before : null;
      clauses.push({ start: first.start, end: last.end, sentence, of, ...cut });
    }
  }
  return clauses;
}

/** The content sentence by sentence; what reports it may stand inside a sentence: "The gates, she said, must open". */
function sentencePieces(
  { sentences }: AnalysedText,
  content: readonly Span[],
): readonly (readonly [readonly Span[], number])[] {
  const pieces: (readonly [Span[], number])[] = [];
  for (const span of content) {
    for (let at = lastSentenceBefore(sentences, span.start); at < sentences.length; at += 1) {
      const sentence = sentences[at];
      if (sentence === undefined || sentence.start >= span.end) break;
      if (!spansOverlap(sentence, span)) continue;
      const piece = { start: Math.max(sentence.start, span.start), end: Math.min(sentence.end, span.end) };
      const last = pieces.at(-1);
      if (last !== undefined && last[1] === at) last[0].push(piece);
      else pieces.push([[piece], at]);
    }
  }
  return pieces;
}

/** Index of the sentence that holds an offset, or of the last one before it; 0 where there is none. */
export function lastSentenceBefore(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

interface Cut {
  readonly pieces: readonly Span[];
  readonly isCondition: boolean;
  readonly isOrder?: boolean;
}

/** What stands between two pieces when they are looked at as one. */
const gap = ' … ';

/** Cuts a sentence into clauses of which each may make a move: "it may show the books, but it will not sign". */
function cutAtSeams(text: string, pieces: readonly Span[]): readonly (readonly Span[])[] {
  const words = joinPieces(text, pieces);
  const seams = findMatches(words, clauseSeam).filter(({ index }) => index > 0);
  const clauses: (readonly Span[])[] = [];
  let rest = pieces;
  let from = 0;
  for (const { index, 0: seam } of seams) {
    const at = index + seam.length - from;
    const [before, after] = cutPieces(rest, at);
    if (before.length === 0 || after.length === 0) continue;
    clauses.push(before);
    rest = after;
    from = index + seam.length;
  }
  return [...clauses, rest];
}

function joinPieces(text: string, pieces: readonly Span[]): string {
  return pieces.map(({ start, end }) => text.slice(start, end)).join(gap);
}

function cutAtCondition(analysed: AnalysedText, pieces: readonly Span[]): readonly Cut[] {
  const words = joinPieces(analysed.text, pieces);
  const fronted = frontedCondition.exec(words);
  if (fronted !== null && fronted[0].length < words.length) {
    const [condition, main] = cutPieces(pieces, fronted[0].length);
    return [
      { pieces: main, isCondition: false },
      { pieces: condition, isCondition: true },
    ];
  }
  const order = opensWithOrder(analysed, pieces) ? imperativeCondition.exec(words) : null;
  if (order !== null) {
    const [condition, main] = cutPieces(pieces, order[0].length);
    return [
      { pieces: main, isCondition: false },
      { pieces: condition, isCondition: true, isOrder: true },
    ];
  }
  const opener = conditionOpeners.exec(words);
  // "Declined to say | if it would pay": what opens the whole of what was said asks.
  if (opener === null || /^if$/i.test(words.slice(0, opener.index) + opener[0]))
    return [{ pieces, isCondition: false }];
  const enclosed = readEnclosed(words, opener.index);
  if (enclosed !== null) {
    const [before, rest] = cutPieces(pieces, opener.index);
    const [condition, after] = cutPieces(rest, enclosed - opener.index);
    return [
      { pieces: [...before, ...after], isCondition: false },
      { pieces: condition, isCondition: true },
    ];
  }
  const [main, condition] = cutPieces(pieces, opener.index);
  return [
    { pieces: main, isCondition: false },
    { pieces: condition, isCondition: true },
  ];
}

/** True where the first word is a verb in its plain form, as in an order. */
function opensWithOrder({ tokens }: AnalysedText, [piece]: readonly Span[]): boolean {
  if (piece === undefined) return false;
  const [first, end] = tokenRange(tokens, piece);
  for (let at = first; at < end; at += 1) {
    const word = tokens.word[at] ?? '';
    if (/\p{L}/u.test(word)) return /^VBP?$/.test(tokens.tag[at] ?? '') || nounlikeOrders.test(word);
  }
  return false;
}

/** Where a condition that stands inside a clause ends: "that if the gates open, the guns will go". Null where it does not. */
function readEnclosed(words: string, start: number): number | null {
  if (!/\b(?:that|and|but|then|also)\W*$/i.test(words.slice(0, start))) return null;
  const end = enclosedCondition.exec(words.slice(start));
  return end === null ? null : start + end[0].length;
}

/** Cuts pieces in two at an offset into their joined text. */
function cutPieces(pieces: readonly Span[], offset: number): readonly [readonly Span[], readonly Span[]] {
  const before: Span[] = [];
  const after: Span[] = [];
  let left = offset;
  for (const piece of pieces) {
    const length = piece.end - piece.start;
    const cut = piece.start + Math.min(Math.max(left, 0), length);
    if (cut > piece.start) before.push({ start: piece.start, end: cut });
    if (cut < piece.end) after.push({ start: cut, end: piece.end });
    left -= length + gap.length;
  }
  return [before, after];
}
