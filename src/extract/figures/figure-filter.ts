// Tells figures from numbers that count nothing: years, names ("Article 5"), times, scores, list numbers, "no one".
import type { Sentence, Tokens } from '../../model/analysed-text.ts';
import { casualtyWords } from '../languages/en/quantity-words.ts';
import type { ReadComparator } from './comparator-reader.ts';
import type { Counted } from './counted-reader.ts';
import type { Lexeme } from './figure-lexer.ts';
import type { ReadFigure } from './range-reader.ts';

/** A number just read, and what stands round it. */
export interface FigureContext {
  readonly lexemes: readonly Lexeme[];
  readonly figure: ReadFigure;
  readonly counted: Counted | null;
  readonly around: ReadComparator;
  readonly tokens: Tokens;
  readonly sentence: Sentence;
}

/** Bare whole numbers between these are taken for years. */
const firstYear = 1500;
const lastYear = 2150;

/** A number of two digits or more may be a figure whose unit a figure before it has: "at 260", "stands at four hundred". */
const leastBare = 20;

/**
 * Whether a number measures or counts something. `bare`: it does only if a figure before it tells what; `none`: it is a
 * year, a name, a time, a pronoun.
 */
export function judgeNumber(context: FigureContext): 'figure' | 'bare' | 'none' {
  if (isPartOfName(context) || isClockOrScore(context)) return 'none';
  if (isYear(context) || isListNumber(context)) return 'none';
  const { first, unit } = context.figure;
  if (first.number.isWord && first.number.low === 1 && first.number.high === 1)
    return isCountingOne(context) ? 'figure' : 'none';
  if (unit !== null) return 'figure';
  if (isNumberedName(context)) return 'none';
  if (context.counted !== null && (context.counted.isPlural || first.number.low <= 1)) return 'figure';
  if (isTelling(context)) return context.counted === null ? 'figure' : 'none';
  return context.counted === null && first.number.low >= leastBare ? 'bare' : 'none';
}

/** "COVID-19", "G20", "96th", "1950s", "No. 3", "#4". */
function isPartOfName({ lexemes, figure }: FigureContext): boolean {
  const before = lexemes[figure.from - 1];
  const start = lexemes[figure.from];
  const after = lexemes[figure.to];
  if (figure.unit?.unit.kind === 'money') return false;
  if (
    before &&
    start &&
    !start.isSpaced &&
    (before.kind === 'word' || before.written === '#' || before.written === '@' || before.written === '_')
  )
    return true;
  const isJoined = before && /^[-–]$/.test(before.written) && !before.isSpaced && start && !start.isSpaced;
  if (isJoined && lexemes[figure.from - 2]?.kind === 'word' && lexemes[figure.from - 2]?.lower !== 'sub') return true;
  if (after && !after.isSpaced && after.kind === 'word' && figure.unit === null && !figure.first.number.isWord)
    return true;
  return before?.lower === 'no' || (before?.written === '.' && lexemes[figure.from - 2]?.lower === 'no');
}

/** "4:39", "2-0", "10.45pm", "3/15/25". */
function isClockOrScore({ lexemes, figure }: FigureContext): boolean {
  const before = lexemes[figure.from - 1];
  const after = lexemes[figure.to];
  if (isTimeOfDay(figure.unit === null, lexemes.slice(figure.to, figure.to + 4))) return true;
  const isTight = (lexeme: Lexeme | undefined, pattern: RegExp): boolean =>
    lexeme !== undefined && pattern.test(lexeme.written) && !lexeme.isSpaced;
  if (isTight(after, /^[:/–-]$/) && lexemes[figure.to + 1]?.kind === 'number' && !lexemes[figure.to + 1]?.isSpaced)
    return true;
  if (isTight(before, /^[:/–-]$/) && lexemes[figure.from - 2]?.kind === 'number' && !lexemes[figure.from]?.isSpaced)
    return true;
  return /^(?:am|pm|a\.m|p\.m|o)$/.test(after?.lower ?? '') && figure.unit === null;
}

/** "ten to eleven in the morning", "five at night", "seven o'clock". */
function isTimeOfDay(isBare: boolean, after: readonly Lexeme[]): boolean {
  if (!isBare) return false;
  const words = after.map((lexeme) => lexeme.lower).join(' ');
  return /^(?:in the (?:morning|afternoon|evening)|at night|o['’ ]+clock)/.test(words);
}

/** A bare four-digit number of our millennium, unless a unit or a comparator says otherwise. */
function isYear({ lexemes, figure, counted, around }: FigureContext): boolean {
  const written = lexemes[figure.first.from]?.written ?? '';
  const { low } = figure.first.number;
  if (figure.unit !== null || !/^\d{4}$/.test(written) || figure.first.to - figure.first.from !== 1) return false;
  if (figure.second !== null) return low >= firstYear && low <= lastYear;
  if (low < firstYear || low > lastYear) return false;
  return around.comparator === 'exact' || counted === null;
}

/** "1. First," at the head of a sentence. */
function isListNumber({ lexemes, figure }: FigureContext): boolean {
  const after = lexemes[figure.to]?.written ?? '';
  return figure.from === 0 && figure.unit === null && (after === '' || /^[.):]$/.test(after));
}

/** "one" counts before a noun ("one village"), but not alone ("no one", "the one who", "one of them"). */
function isCountingOne({ lexemes, figure, counted }: FigureContext): boolean {
  const before = lexemes[figure.from - 1]?.lower ?? '';
  const after = lexemes[figure.to]?.lower ?? '';
  if (figure.unit !== null) return after !== '' && !/^(?:day|time)$/.test(lexemes[figure.to - 1]?.lower ?? '');
  if (/^(?:no|any|every|some|each|the|this|that|another|which|only)$/.test(before)) return false;
  return counted !== null && !/^(?:day|time|thing|another)$/.test(after);
}

/** "Article 5", "Phase 2": a capitalised word before, nothing plural after. */
function isNumberedName({ lexemes, figure, counted, tokens, sentence }: FigureContext): boolean {
  const before = lexemes[figure.from - 1];
  const start = lexemes[figure.from];
  if (before?.kind !== 'word' || !/^\p{Lu}/u.test(before.written) || start?.kind !== 'number') return false;
  if (before.start === sentence.start || (counted?.isPlural ?? false)) return false;
  // "Port Ansel 0.4 billion": names bear whole numbers.
  if (start.written.includes('.') || figure.first.number.magnitude > 1) return false;
  const token = tokenBefore(tokens, sentence, start.start);
  return /^NNPS?$/.test(tokens.tag[token] ?? '');
}

/** Number words from here on are written out only to count: "four hundred have left". */
const leastRound = 100;

/** "42 in all". */
function isTotal(next: Lexeme | undefined, after: Lexeme | undefined): boolean {
  return next?.lower === 'altogether' || (next?.lower === 'in' && /^(?:all|total)$/.test(after?.lower ?? ''));
}

/** "puts the dead at 118". */
function isLevelOfDead(before: Lexeme | undefined, earlier: Lexeme | undefined): boolean {
  return before?.lower === 'at' && casualtyWords.has(earlier?.lower ?? '');
}

/** A bare number is a figure when its form or its company says so: "1,463.78", "3 million", "fell to 193". */
function isTelling({ lexemes, figure, around }: FigureContext): boolean {
  const written = lexemes[figure.from]?.written ?? '';
  const { magnitude, isWord, low } = figure.first.number;
  if (isWord && ((low > 0 && low < 1) || figure.first.number.high > low)) return true;
  if (isWord && low >= leastRound && !/^a$/.test(lexemes[figure.from]?.lower ?? '')) return true;
  if (isTotal(lexemes[figure.to], lexemes[figure.to + 1])) return true;
  if (isLevelOfDead(lexemes[figure.from - 1], lexemes[figure.from - 2])) return true;
  if (/[,.]\d/.test(written) || (magnitude > 1 && !isWord) || figure.second !== null) return true;
  return !isWord && (around.change !== null || around.comparator !== 'exact');
}

function tokenBefore(tokens: Tokens, sentence: Sentence, offset: number): number {
  let index = sentence.firstToken;
  while (index + 1 < sentence.endToken && (tokens.start[index + 1] ?? 0) < offset) index += 1;
  return index;
}
