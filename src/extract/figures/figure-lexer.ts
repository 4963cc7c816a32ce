// Cuts a sentence into numbers, words and signs, so that "80km/h", "$61bn" and "five-year" come apart.
import { findMatches } from '../../base/find-matches.ts';
import type { Span } from '../../model/span.ts';

/** A piece of a sentence; offsets are UTF-16 offsets into the article's text. */
export interface Lexeme extends Span {
  readonly kind: 'number' | 'word' | 'sign';
  readonly written: string;
  readonly lower: string;
  /** Value of a number; NaN otherwise. */
  readonly value: number;
  /** True when blank space stands before it. */
  readonly isSpaced: boolean;
}

const lexemePattern =
  /(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d|,\d)|\d+(?:\.\d+)?|\.\d+)|(?<word>[\p{L}\p{M}°µμ]+(?:[.'’](?=[\p{L}])[\p{L}\p{M}]+)*[²³]?)|(?<sign>[^\s\p{L}\p{M}])/gu;

/** The lexemes of `text.slice(span.start, span.end)` in order. */
export function lexFigures(text: string, span: Span): readonly Lexeme[] {
  const sentence = text.slice(span.start, span.end);
  const lexemes: Lexeme[] = [];
  let previousEnd = 0;
  for (const match of findMatches(sentence, lexemePattern)) {
    const written = match[0];
    lexemes.push({
      kind: match.groups?.number ? 'number' : match.groups?.word ? 'word' : 'sign',
      written,
      lower: written.toLowerCase(),
      value: match.groups?.number ? Number(written.replaceAll(',', '')) : Number.NaN,
      isSpaced: match.index > previousEnd || match.index === 0,
      start: span.start + match.index,
      end: span.start + match.index + written.length,
    });
    previousEnd = match.index + written.length;
  }
  return lexemes;
}
