// Cuts what was said into clauses: what is put forward, and what it hangs on.
//
// Example: `it would consider it when the volunteers had left` gives the clause `it would consider it`
// and the condition `when the volunteers had left`.
import type { AnalysedText } from '../../model/analysed-text.ts';
import { type Span, spansOverlap } from '../../model/span.ts';
import { conditionOpeners, frontedCondition } from '../languages/en/move-words.ts';

/** A clause; a condition names the clause that hangs on it by its place in the list, or null where none stands beside it. */
export interface Clause extends Span {
  readonly isCondition: boolean;
  readonly of: number | null;
  readonly sentence: number;
}

/** The clauses of a statement's content in text order, save that a condition put first comes after what hangs on it. */
export function splitClauses(analysed: AnalysedText, content: readonly Span[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let before: number | null = null;
  for (const span of content) {
    for (const [piece, sentence] of sentencePieces(analysed, span)) {
      for (const cut of cutAtCondition(analysed.text, piece)) {
        if (!cut.isCondition) before = clauses.length;
        clauses.push({ ...cut, sentence, of: cut.isCondition ? before : null });
      }
    }
  }
  return clauses;
}

function sentencePieces({ sentences }: AnalysedText, span: Span): readonly (readonly [Span, number])[] {
  const pieces: (readonly [Span, number])[] = [];
  let at = lastSentenceBefore(sentences, span.start);
  for (; at < sentences.length; at += 1) {
    const sentence = sentences[at];
    if (sentence === undefined || sentence.start >= span.end) break;
    if (spansOverlap(sentence, span))
      pieces.push([{ start: Math.max(sentence.start, span.start), end: Math.min(sentence.end, span.end) }, at]);
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

interface Cut extends Span {
  readonly isCondition: boolean;
}

function cutAtCondition(text: string, span: Span): readonly Cut[] {
  const words = text.slice(span.start, span.end);
  const fronted = frontedCondition.exec(words);
  if (fronted !== null) {
    const comma = span.start + fronted[0].length;
    if (comma < span.end)
      return [
        { start: comma, end: span.end, isCondition: false },
        { start: span.start, end: comma, isCondition: true },
      ];
  }
  const opener = conditionOpeners.exec(words);
  if (opener === null) return [{ ...span, isCondition: false }];
  const at = span.start + opener.index;
  if (opener.index === 0) return [{ ...span, isCondition: true }];
  return [
    { start: span.start, end: at, isCondition: false },
    { start: at, end: span.end, isCondition: true },
  ];
}
