// Reads one number from lexemes: digits, words, magnitudes, fractions, "dozens".
import {
  fractionSigns,
  fractionWords,
  magnitudeSuffixes,
  magnitudes,
  smallNumbers,
  vaguePlurals,
} from '../languages/en/number-words.ts';
import type { Lexeme } from './figure-lexer.ts';

/** A number read from `lexemes[from..to)`. Vague numbers ("dozens") have `high` above `low`. */
export interface ReadNumber {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  /** The last magnitude said, 1 when none: "4 to 5 million" lends it to the 4. */
  readonly magnitude: number;
  readonly isWord: boolean;
}

/** "Dozens" may be up to ten of them. */
const vagueSpread = 10;

/** The number that begins at `lexemes[at]`, or null. */
export function readNumber(lexemes: readonly Lexeme[], at: number): ReadNumber | null {
  return (
    readVague(lexemes, at) ??
    readFraction(lexemes, at) ??
    readShareOf(lexemes, at) ??
    readDigits(lexemes, at) ??
    readWords(lexemes, at) ??
    readArticle(lexemes, at)
  );
}

function exact(from: number, to: number, value: number, magnitude: number, isWord: boolean): ReadNumber {
  return { from, to, low: value, high: value, magnitude, isWord };
}

/** "dozens", "tens of thousands", "hundreds of millions". */
function readVague(lexemes: readonly Lexeme[], at: number): ReadNumber | null {
  const word = lexemes[at]?.lower ?? '';
  const isTens = word === 'tens' && lexemes[at + 1]?.lower === 'of' && vaguePlurals.has(lexemes[at + 2]?.lower ?? '');
  let low = isTens ? 10 : vaguePlurals.get(word);
  if (low === undefined) return null;
  let to = at + 1;
  while (lexemes[to]?.lower === 'of' && vaguePlurals.has(lexemes[to + 1]?.lower ?? '')) {
    low *= vaguePlurals.get(lexemes[to + 1]?.lower ?? '') ?? 1;
    to += 2;
  }
  return { from: at, to, low, high: low * vagueSpread, magnitude: low, isWord: true };
}

/** "two-thirds", "a third", "half", "1/16", "½". */
function readFraction(lexemes: readonly Lexeme[], at: number): ReadNumber | null {
  const first = lexemes[at];
  if (first === undefined) return null;
  const sign = fractionSigns.get(first.written);
  if (sign !== undefined) return exact(at, at + 1, sign, 1, false);
  if (first.kind === 'number') return readSlashed(lexemes, at);
  if (first.lower === 'half') return readHalf(lexemes, at);
  const count = first.lower === 'a' ? 1 : smallNumbers.get(first.lower);
  if (count === undefined || count === 0) return null;
  const next = lexemes[at + 1]?.written === '-' ? at + 2 : at + 1;
  const word = lexemes[next]?.lower ?? '';
  const part = fractionWords.get(word);
  // "a third" and "a fifth" are parts only when something follows to be parted: "a third of", never "a third time".
  if (part === undefined || (lexemes[next + 1]?.lower !== 'of' && !word.endsWith('s') && word !== 'half')) return null;
  return exact(at, next + 1, count * part, 1, true);
}

function readHalf(lexemes: readonly Lexeme[], at: number): ReadNumber | null {
  const next = lexemes[at + 1]?.lower === 'a' ? at + 2 : at + 1;
  const magnitude = magnitudes.get(lexemes[next]?.lower ?? '');
  if (magnitude !== undefined) return exact(at, next + 1, magnitude / 2, magnitude, true);
  return /^(of|the)$/.test(lexemes[at + 1]?.lower ?? '') ? exact(at, at + 1, 0.5, 1, true) : null;
}

function readSlashed(lexemes: readonly Lexeme[], at: number): ReadNumber | null {
  const [over, slash, under, after] = [lexemes[at], lexemes[at + 1], lexemes[at + 2], lexemes[at + 3]];
  if (!over || !under || !slash || !/^[/⁄]$/.test(slash.written) || under.kind !== 'number' || under.isSpaced)
    return null;
  if (over.value >= under.value || under.value > 1024 || after?.written === '/') return null;
  return exact(at, at + 3, over.value / under.value, 1, false);
}

/** "one in three", "two out of five". */
function readShareOf(lexemes: readonly Lexeme[], at: number): ReadNumber | null {
  const top = readWords(lexemes, at);
  if (top === null) return null;
  const isOutOf = lexemes[top.to]?.lower === 'out' && lexemes[top.to + 1]?.lower === 'of';
  const isIn = lexemes[top.to]?.lower === 'in' && top.low === 1;
  if (!isOutOf && !isIn) return null;
  const bottomAt = top.to + (isOutOf ? 2 : 1);
  const bottom = readWords(lexemes, bottomAt) ?? (isOutOf ? readDigits(lexemes, bottomAt) : null);
  if (bottom === null || bottom.low <= top.low || bottom.low > 1000) return null;
  return exact(at, bottom.to, top.low / bottom.low, 1, true);
}

/** "61", "61bn", "1.5 million", "4 hundred million", "2½". */
function readDigits(lexemes: readonly Lexeme[], at: number): ReadNumber | null {
  const first = lexemes[at];
  if (first?.kind !== 'number') return null;
  let value = first.value;
  let to = at + 1;
  const fraction = fractionSigns.get(lexemes[to]?.written ?? '');
  if (fraction !== undefined) {
    value += fraction;
    to += 1;
  }
  if (isAndHalf(lexemes, to)) return extendByMagnitudes(lexemes, exact(at, to + 3, value + 0.5, 1, false));
  const suffix = readSuffix(lexemes, to);
  if (suffix !== null) return exact(at, to + 1, value * suffix, suffix, false);
  return extendByMagnitudes(lexemes, exact(at, to, value, 1, false));
}

/** A magnitude written against the digits; `m` and `b` only where a currency stands before the number. */
function readSuffix(lexemes: readonly Lexeme[], at: number): number | null {
  const suffix = lexemes[at];
  if (suffix === undefined || suffix.kind !== 'word' || suffix.isSpaced) return null;
  const magnitude = magnitudeSuffixes.get(suffix.written);
  if (magnitude === undefined) return null;
  const isShort =
    suffix.written.length === 1 && suffix.written !== 'k' && suffix.written !== 'K' && suffix.written !== 'M';
  return isShort && !isMoneyBefore(lexemes, at - 1) ? null : magnitude;
}

function isMoneyBefore(lexemes: readonly Lexeme[], numberAt: number): boolean {
  return /^(?:[$£€¥₽₴₹]|US|USD|EUR|GBP|PS|RM)$/.test(lexemes[numberAt - 1]?.written ?? '');
}

function extendByMagnitudes(lexemes: readonly Lexeme[], read: ReadNumber): ReadNumber {
  let { to, low, magnitude } = read;
  for (;;) {
    const step = lexemes[to]?.written === '-' && !lexemes[to]?.isSpaced ? 1 : 0;
    const next = lexemes[to + step];
    const factor =
      magnitudes.get(next?.lower ?? '') ?? (magnitude > 1 ? vaguePlurals.get(next?.lower ?? '') : undefined);
    if (factor === undefined) break;
    low *= factor;
    magnitude *= factor;
    to += step + 1;
  }
  return { ...read, to, low, high: low, magnitude };
}

/** "three hundred and fifty thousand", "twenty-five". */
function readWords(lexemes: readonly Lexeme[], at: number): ReadNumber | null {
  let to = at;
  let total = 0;
  let group = 0;
  let largest = 1;
  let found = false;
  for (;;) {
    const word = lexemes[to]?.lower ?? '';
    const small = smallNumbers.get(word);
    const factor = found ? magnitudes.get(word) : undefined;
    if (
      small !== undefined &&
      (group % 100 === 0 || (group % 10 === 0 && group % 100 >= 20 && small < 10 && small > 0))
    ) {
      group += small;
    } else if (factor !== undefined && factor <= 100) {
      group *= factor;
      largest = Math.max(largest, factor);
    } else if (factor !== undefined) {
      total += (group === 0 ? 1 : group) * factor;
      group = 0;
      largest = Math.max(largest, factor);
    } else break;
    found = true;
    to += 1;
    to = skipJoin(lexemes, to, largest);
  }
  if (!found) return null;
  return isAndHalf(lexemes, to)
    ? exact(at, to + 3, total + group + largest / 2, largest, true)
    : exact(at, to, total + group, largest, true);
}

/** "four and a half". */
function isAndHalf(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]?.lower === 'and' && lexemes[at + 1]?.lower === 'a' && lexemes[at + 2]?.lower === 'half';
}

/** Passes the hyphen of "twenty-five" and the "and" of "three hundred and five". */
function skipJoin(lexemes: readonly Lexeme[], at: number, largest: number): number {
  const next = lexemes[at + 1]?.lower ?? '';
  const joins = smallNumbers.has(next) || magnitudes.has(next);
  const join = lexemes[at];
  if (join?.written === '-' && !join.isSpaced && joins) return at + 1;
  return join?.lower === 'and' && largest >= 100 && smallNumbers.has(next) ? at + 1 : at;
}

/** "a million", "a dozen", "several hundred". */
function readArticle(lexemes: readonly Lexeme[], at: number): ReadNumber | null {
  const word = lexemes[at]?.lower ?? '';
  const factor = magnitudes.get(lexemes[at + 1]?.lower ?? '');
  if (factor === undefined) return null;
  if (word === 'a' || word === 'an') return extendByMagnitudes(lexemes, exact(at, at + 1, 1, 1, true));
  if (word !== 'several') return null;
  const several = extendByMagnitudes(lexemes, exact(at, at + 1, 1, 1, true));
  return { ...several, low: several.low * 2, high: several.low * vagueSpread };
}
