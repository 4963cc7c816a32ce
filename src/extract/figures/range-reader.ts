// Reads a figure's numbers with their unit: one number, or two that bound a range.
import { fallWords, riseWords } from '../languages/en/quantity-words.ts';
import type { Lexeme } from './figure-lexer.ts';
import { type ReadNumber, readNumber } from './number-reader.ts';
import { type ReadUnit, readUnitAfter, readUnitBefore, withPer } from './unit-reader.ts';

/** One number with its unit. */
export interface Measure {
  readonly from: number;
  readonly to: number;
  readonly number: ReadNumber;
  readonly unit: ReadUnit | null;
}

/** A figure as read: `second` is there for a range, and then shares the unit. */
export interface ReadFigure {
  readonly from: number;
  readonly to: number;
  readonly first: Measure;
  readonly second: Measure | null;
  readonly unit: ReadUnit | null;
}

/** The figure whose number begins at `lexemes[at]`, or null. */
export function readFigure(lexemes: readonly Lexeme[], at: number): ReadFigure | null {
  const first = readMeasure(lexemes, at);
  if (first === null) return null;
  const second = readSecond(lexemes, first);
  if (second === null) return { from: first.from, to: first.to, first, second: null, unit: first.unit };
  const unit = second.unit ?? first.unit;
  return { from: first.from, to: second.to, first: lendMagnitude(first, second), second, unit };
}

/** "$75 U.S.", "$40 US": the country after the number belongs to the sign before it. */
function skipCountry(lexemes: readonly Lexeme[], at: number): number {
  if (!/^(?:US|U\.S)$/.test(lexemes[at]?.written ?? '')) return at;
  return lexemes[at]?.written === 'U.S' && lexemes[at + 1]?.written === '.' ? at + 2 : at + 1;
}

/** Lexemes of the longest unit before a number, and of the longest minus. */
const longestLead = 4;

/** The measure that begins at `lexemes[at]` with its unit, its sign or its number. */
function readLedMeasure(lexemes: readonly Lexeme[], at: number): Measure | null {
  for (let numberAt = at; numberAt <= at + longestLead; numberAt += 1) {
    const measure = readMeasure(lexemes, numberAt);
    if (measure !== null) return measure.from === at || numberAt === at ? measure : null;
  }
  return null;
}

function readMeasure(lexemes: readonly Lexeme[], at: number): Measure | null {
  const signed = at + minusLength(lexemes, at);
  const number = readNumber(lexemes, signed);
  if (number === null) return null;
  const value = signed > at ? { ...number, low: -number.low, high: -number.high } : number;
  const before = readUnitBefore(lexemes, at);
  if (before !== null) {
    const after = readUnitAfter(lexemes, number.to);
    const end = after?.unit.kind === 'money' ? after.to : skipCountry(lexemes, number.to);
    const unit = withPer(lexemes, { ...before, to: end });
    return { from: before.from, to: Math.max(end, unit.to), number: value, unit };
  }
  const after = readUnitAfter(lexemes, number.to);
  return { from: at, to: after?.to ?? number.to, number: value, unit: after };
}

/** How many lexemes say minus at `at`: "minus 40", "minus-5", "-5.2" after a blank or a currency sign. */
function minusLength(lexemes: readonly Lexeme[], at: number): number {
  const sign = lexemes[at];
  if (sign === undefined) return 0;
  const isDash = (lexeme: Lexeme | undefined): boolean => /^[-−]$/.test(lexeme?.written ?? '');
  const length = sign.lower === 'minus' ? (isDash(lexemes[at + 1]) ? 2 : 1) : isDash(sign) ? 1 : 0;
  if (length === 0 || lexemes[at + length]?.kind !== 'number') return 0;
  if (sign.lower === 'minus') return length;
  // "COVID -19" is a name, not a loss of nineteen.
  const opens =
    (sign.isSpaced && !/^\p{Lu}{2}/u.test(lexemes[at - 1]?.written ?? '')) ||
    /^[$£€¥(]$/.test(lexemes[at - 1]?.written ?? '');
  return opens && !lexemes[at + 1]?.isSpaced ? 1 : 0;
}

/** The upper end of a range whose lower end is `first`, or null. */
function readSecond(lexemes: readonly Lexeme[], first: Measure): Measure | null {
  const join = lexemes[first.to];
  if (join === undefined || !isJoin(lexemes, first, join.lower)) return null;
  const second = readLedMeasure(lexemes, first.to + 1);
  if (second === null || !hasSameUnit(first.unit, second.unit)) return null;
  if (join.lower === 'or') return second.number.low - first.number.low === 1 ? second : null;
  if (/^[-–—]$/.test(join.lower)) return second.number.low > first.number.low && second.unit !== null ? second : null;
  return isOpenedBy(lexemes, first.from, /^(?:from|between)$/) || second.number.low > first.number.low ? second : null;
}

function isJoin(lexemes: readonly Lexeme[], first: Measure, join: string): boolean {
  if (join === 'and') return isOpenedBy(lexemes, first.from, /^between$/);
  if (join === 'or') return first.unit === null;
  if (join === 'to')
    return first.unit === null || isOpenedBy(lexemes, first.from, /^from$/) || !followsChange(lexemes, first.from);
  return /^[-–—]$/.test(join);
}

/** "rose 8 % to 12 %": the first is the change, the second the level reached. */
function followsChange(lexemes: readonly Lexeme[], from: number): boolean {
  return [1, 2, 3].some((back) => {
    const word = lexemes[from - back]?.lower ?? '';
    return riseWords.has(word) || fallWords.has(word);
  });
}

/** One word may stand between the opener and the number: "from about 14". */
function isOpenedBy(lexemes: readonly Lexeme[], from: number, opener: RegExp): boolean {
  if (opener.test(lexemes[from - 1]?.lower ?? '')) return true;
  return opener.test(lexemes[from - 2]?.lower ?? '') && lexemes[from - 1]?.kind === 'word';
}

function hasSameUnit(first: ReadUnit | null, second: ReadUnit | null): boolean {
  return first === null || second === null || first.unit === second.unit;
}

/** "$89 to $93 billion": the lower end takes the magnitude of the upper one. */
function lendMagnitude(first: Measure, second: Measure): Measure {
  const { number } = first;
  const factor = second.number.magnitude;
  if (number.magnitude !== 1 || factor === 1 || number.low >= second.number.low / factor) return first;
  return { ...first, number: { ...number, low: number.low * factor, high: number.high * factor } };
}
