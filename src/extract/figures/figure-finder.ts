// Finds figures: "61 billion dollars in aid", "more than 3,000 troops", "a 36-hour rebellion", "dozens of villages".

import { contentHash } from '../../base/hash.ts';
import type { AnalysedText, Sentence, Tokens } from '../../model/analysed-text.ts';
import type { Article } from '../../model/article.ts';
import type { DateMention, FigureMention, Finder } from '../../model/finding.ts';
import { type Span, spansOverlap } from '../../model/span.ts';
import { fractionSigns, fractionWords, magnitudes, smallNumbers, vaguePlurals } from '../languages/en/number-words.ts';
import { checkArithmetic } from './arithmetic-checker.ts';
import { readComparator } from './comparator-reader.ts';
import { type Counted, readCounted } from './counted-reader.ts';
import { dateOfFigure } from './figure-date.ts';
import { judgeNumber } from './figure-filter.ts';
import { type Lexeme, lexFigures } from './figure-lexer.ts';
import { type ReadNumberMention, takeOverUnits } from './implied-unit.ts';
import { nameThing } from './measured-thing.ts';
import { type ReadFigure, readFigure } from './range-reader.ts';

/** Raise the version when the same text can give another result. */
const figureFinder: Finder = { name: 'figure-finder', version: 2 };

/** Certainty of a figure with a unit, with a counted thing, and bare: shares found right on NewsQuant's open half. */
const certainties = { unit: 0.93, counted: 0.85, bare: 0.7 };

/** The figures of an article in text order. `dates` keep their numbers. */
export function findFigures(
  article: Article,
  analysed: AnalysedText,
  dates: readonly DateMention[],
): readonly FigureMention[] {
  const read = analysed.sentences.flatMap((sentence) =>
    mayHoldFigure(analysed.tokens, sentence) ? findInSentence(article, analysed, sentence, dates) : [],
  );
  return checkArithmetic(analysed, takeOverUnits(analysed, read));
}

/** A quick look at the words, so that most sentences cost nothing. */
function mayHoldFigure(tokens: Tokens, sentence: Sentence): boolean {
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const tag = tokens.tag[index];
    if (tag === 'CD') return true;
    const word = tokens.word[index]?.toLowerCase() ?? '';
    if (/\d/.test(word) || vaguePlurals.has(word) || fractionWords.has(word) || fractionSigns.has(word)) return true;
    const first = word.split('-', 1)[0] ?? '';
    if (smallNumbers.has(first) || magnitudes.has(first)) return true;
  }
  return false;
}

function findInSentence(
  article: Article,
  analysed: AnalysedText,
  sentence: Sentence,
  dates: readonly DateMention[],
): readonly ReadNumberMention[] {
  const lexemes = lexFigures(analysed.text, sentence);
  const near = dates.filter((date) => spansOverlap(date.span, sentence));
  const found: ReadNumberMention[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const figure = readFigure(lexemes, at);
    const end = figure === null ? at + 1 : Math.max(figure.to, at + 1);
    if (figure !== null) {
      const mention = describe(article, analysed, sentence, lexemes, figure, near);
      if (mention !== null) found.push(mention);
    }
    at = end;
  }
  return found;
}

function describe(
  article: Article,
  analysed: AnalysedText,
  sentence: Sentence,
  lexemes: readonly Lexeme[],
  figure: ReadFigure,
  dates: readonly DateMention[],
): ReadNumberMention | null {
  const span = spanOf(lexemes, figure.from, figure.to);
  if (figure.unit === null && isTimeAfterDate(analysed.text, span, dates)) return null;
  if (dates.some((date) => spansOverlap(date.span, span)) && figure.unit?.unit.kind !== 'money') return null;
  const after = tokenAt(analysed.tokens, sentence, lexemes[figure.to]?.start ?? sentence.end);
  const counted = readCountedOf(figure, analysed.tokens, after, sentence.endToken);
  const around = readComparator(lexemes, figure);
  const verdict = judgeNumber({ lexemes, figure, counted, around, tokens: analysed.tokens, sentence });
  if (verdict === 'none') return null;
  const isRange = figure.second !== null || figure.first.number.high !== figure.first.number.low;
  const low = figure.first.number.low;
  const high = figure.second?.number.high ?? figure.first.number.high;
  const unit = figure.unit;
  const mention: FigureMention = {
    kind: 'figure',
    id: contentHash(`${article.id} ${figureFinder.name} ${span.start} ${span.end}`),
    finder: figureFinder,
    certainty: unit ? certainties.unit : counted ? certainties.counted : certainties.bare,
    reasons: [unit ? `unit: ${unit.unit.name}` : counted ? 'counted: the noun after it' : 'a bare number'],
    span,
    value: isRange ? null : low,
    low: isRange ? Math.min(low, high) : null,
    high: isRange ? Math.max(low, high) : null,
    unit: unit?.unit.code ?? null,
    unitName: unit ? unitLabel(unit.unit.name, unit.per) : null,
    counted: counted?.span ?? null,
    comparator: around.comparator,
    change: around.change,
    asOf: dateOfFigure(analysed.tokens, sentence, span, dates)?.edtf ?? null,
    by: null,
    thing: nameThing(analysed, sentence, span, counted),
    implied: null,
    derivation: null,
  };
  return { mention, isBare: verdict === 'bare' };
}

/** "13 May 2031, 18.05": the hour of a dateline. */
function isTimeAfterDate(text: string, span: Span, dates: readonly DateMention[]): boolean {
  return (
    /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(text.slice(span.start, span.end)) &&
    dates.some((date) => date.span.end <= span.start && /^[\s,]*$/.test(text.slice(date.span.end, span.start)))
  );
}

function unitLabel(name: string, per: string | null): string {
  return per === null ? name : `${name} per ${per}`;
}

/** A share is of something, money is "in aid"; a length or a time counts nothing. */
function readCountedOf(figure: ReadFigure, tokens: Tokens, after: number, endToken: number): Counted | null {
  const kind = figure.unit?.unit.kind;
  const next = tokens.lemma[after];
  if (kind === undefined) return readCounted(tokens, after, endToken);
  if (kind === 'money')
    return next === 'in' && /^NNS?$/.test(tokens.tag[after + 1] ?? '')
      ? readCounted(tokens, after + 1, endToken)
      : null;
  return (kind === 'share' || kind === 'volume' || kind === 'mass') && next === 'of'
    ? readCounted(tokens, after, endToken)
    : null;
}

function spanOf(lexemes: readonly Lexeme[], from: number, to: number): { start: number; end: number } {
  return { start: lexemes[from]?.start ?? 0, end: lexemes[to - 1]?.end ?? 0 };
}

/** First token of the sentence that starts at or after an offset. */
function tokenAt(tokens: Tokens, sentence: Sentence, offset: number): number {
  let index = sentence.firstToken;
  while (index < sentence.endToken && (tokens.start[index] ?? 0) < offset) index += 1;
  return index;
}
