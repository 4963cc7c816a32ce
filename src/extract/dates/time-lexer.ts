// Cuts a text into the tokens that dates are made of, each with a class of one character for the grammar.
import { groupBy } from '../../base/group-by.ts';
import { holidays, namedPeriods, referenceWords, timeWords } from '../languages/en/time-words.ts';

/**
 * Tokens of a text. `kinds[i]` is the class of token `i`: those of the word table, and
 * D 1 to 31, N other number, Y 1000 to 2999, 9 '99, x 1990s, X 2004-5, o 21st, I 2031-03-05 or 3/5/31, H holiday,
 * B named period, R now, L the past, | end of line, `,` `-` `/` `:` themselves, ' the 's, ! other mark, . other word.
 */
export interface TimeTokens {
  readonly count: number;
  readonly kinds: string;
  /** UTF-16 offsets, end exclusive. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly value: readonly (number | string)[];
}

const word = /[A-Za-z\u00c0-\u024f]/;
const digit = /[0-9]/;

/** The time tokens of a text. Example: `late May 1931` gives the classes `emY`. */
export function lexTime(text: string): TimeTokens {
  const tokens = new TokenList();
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a) {
      tokens.add('|', at, at + 1, 0);
      at += 1;
    } else if (unit <= 0x20 || unit === 0xa0) at += 1;
    else if (unit >= 0x30 && unit <= 0x39) at = lexNumber(tokens, text, at);
    else if (isLetter(unit)) at = lexWord(tokens, text, at);
    else at = lexMark(tokens, text, at);
  }
  return tokens.finish();
}

class TokenList {
  readonly #kinds: string[] = [];
  readonly #start: number[] = [];
  readonly #end: number[] = [];
  readonly #value: (number | string)[] = [];

  /** Adds a token; gives its end back. */
  add(kind: string, start: number, end: number, value: number | string): number {
    this.#kinds.push(kind);
    this.#start.push(start);
    this.#end.push(end);
    this.#value.push(value);
    return end;
  }

  /** True when the last token touches `at`. */
  touches(at: number): boolean {
    return this.#end.at(-1) === at;
  }

  lastKind(): string {
    return this.#kinds.at(-1) ?? '|';
  }

  finish(): TimeTokens {
    return {
      count: this.#kinds.length,
      kinds: this.#kinds.join(''),
      start: this.#start,
      end: this.#end,
      value: this.#value,
    };
  }
}

function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0x24f);
}

const isoDate = /([12]\d{3})([-/])(\d{1,2})\2(\d{1,2})(?![\d])/y;
const slashedDate = /(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d/.]\d|\d)/y;
const yearRange = /([12]\d{3})[-–—/](\d{1,2})(?!\d|:\d|[-–/]\d|st|nd|rd|th|\.\d)/y;
const plainNumber = /\d+(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\d+(?=[ -]1\/2\b)[ -]1\/2|\d+/y;
const afterNumber = /(?:['’]?s)(?![A-Za-z])|(?:st|nd|rd|th)(?![A-Za-z])/y;

function lexNumber(tokens: TokenList, text: string, at: number): number {
  const iso = matchAt(isoDate, text, at);
  if (iso) return tokens.add('I', at, at + iso[0].length, `${iso[1]}-${iso[3]}-${iso[4]}`);
  const slashed = matchAt(slashedDate, text, at);
  if (slashed) return tokens.add('I', at, at + slashed[0].length, `${slashed[1]}/${slashed[3]}/${slashed[4]}`);
  const range = matchAt(yearRange, text, at);
  if (range && isYearRange(Number(range[1]), range[2]!)) return tokens.add('X', at, at + range[0].length, range[0]);
  const number = matchAt(plainNumber, text, at)!;
  const end = at + number[0].length;
  const value = Number(number[0].replaceAll(',', '').replace(/[ -]1\/2/, '.5'));
  const before = text[at - 1] ?? ' ';
  if (/[$£€#]/.test(before) || text[end] === '%') return tokens.add('.', at, end, 0);
  const after = matchAt(afterNumber, text, end);
  if (after) return lexSuffixed(tokens, at, end + after[0].length, value, after[0]);
  if (/['’‘]/.test(before) && number[0].length === 2) return tokens.add('9', at - 1, end, value);
  return tokens.add(numberKind(number[0], value), at, end, value);
}

/** `2004-5` and `1914-18` are ranges when the second is later; `2008-02` is a month. */
function isYearRange(first: number, second: string): boolean {
  return Number(second) > first % (second.length === 1 ? 10 : 100);
}

function lexSuffixed(tokens: TokenList, start: number, end: number, value: number, suffix: string): number {
  if (suffix.endsWith('s')) {
    // "1985's losses" is the year; "1980's" may be either, and is the decade more often.
    if (suffix.length === 2 && value % 10 !== 0 && value >= 1000) return tokens.add('Y', start, end - 2, value);
    const isDecade = value % 10 === 0 && (value >= 1000 || value < 100) && value < 3000 && value > 0;
    if (value >= 100 && value < 1000 && value % 10 === 0) return tokens.add('x', start, end, value);
    return tokens.add(isDecade ? 'x' : '.', start, end, value);
  }
  return tokens.add('o', start, end, value);
}

function numberKind(written: string, value: number): string {
  if (/^\d{4}$/.test(written) && value >= 1000 && value < 3000) return 'Y';
  if (/^\d{1,2}$/.test(written) && value >= 1 && value <= 31) return 'D';
  return 'N';
}

const dottedWord = /(?:[A-Za-z]\.){2,}[A-Za-z]?|[ap]\.m\.?|[A-Z]\.[A-Z]\.?|ca\.|c\.(?= ?\d)|c(?=\d{4})|approx\./y;
const abbreviation = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)$/;
/** Classes of words that are dates only when written with a capital. */
const capitalOnly = 'mw';
/** Eras that are common words in lower case. */
const capitalEras = /^(?:ad|ce)$/;
/** Seasons that are surnames when written with a capital: "Larry Summers". */
const seasonNames = /^(?:Summers|Winters)$/;

function lexWord(tokens: TokenList, text: string, at: number): number {
  const phrase = phraseAt(text, at);
  if (phrase) return tokens.add(phrase.kind, at, phrase.end, phrase.value);
  const dotted = matchAt(dottedWord, text, at);
  if (dotted) {
    const entry = timeWords.get(dotted[0].toLowerCase().replace(/\.$/, '')) ?? timeWords.get(dotted[0].toLowerCase());
    if (entry) return tokens.add(entry[0], at, at + dotted[0].length, entry[1]);
    return tokens.add('.', at, at + dotted[0].length, 0);
  }
  let end = at + 1;
  while (end < text.length && isLetter(text.charCodeAt(end))) end += 1;
  const lower = text.slice(at, end).toLowerCase();
  const entry = timeWords.get(lower);
  if (seasonNames.test(text.slice(at, end))) return tokens.add('.', at, end, 0);
  if (entry === undefined || ((capitalOnly.includes(entry[0]) || capitalEras.test(lower)) && text[at] === lower[0])) {
    const reference = referenceWords.get(lower);
    return tokens.add(reference ? 'R' : '.', at, end, reference ?? 0);
  }
  if (text[end] === '.' && abbreviation.test(lower)) end += 1;
  return tokens.add(entry[0], at, end, entry[1]);
}

interface Phrase {
  readonly kind: 'H' | 'B';
  readonly end: number;
  readonly value: string;
}

/** First words of holidays and named periods, with the phrases they begin, longest first. */
const phrases = indexPhrases();

function indexPhrases(): ReadonlyMap<string, readonly { readonly words: string; readonly kind: 'H' | 'B' }[]> {
  const all = [
    ...[...holidays.keys()].map((words) => ({ words, kind: 'H' as const })),
    ...[...namedPeriods.keys()].map((words) => ({ words, kind: 'B' as const })),
  ].sort((a, b) => b.words.length - a.words.length);
  return groupBy(all, ({ words }) => words.slice(0, 2));
}

function phraseAt(text: string, at: number): Phrase | null {
  const unit = text.charCodeAt(at);
  if (unit > 0x5a && unit !== 0xc0) return null;
  const candidates = phrases.get(text.slice(at, at + 2).toLowerCase());
  for (const { words, kind } of candidates ?? []) {
    const found = text
      .slice(at, at + words.length)
      .toLowerCase()
      .replaceAll('’', "'");
    if (found === words && !word.test(text[at + words.length] ?? ' '))
      return { kind, end: at + words.length, value: words };
  }
  return null;
}

const possessive = /['’]s?(?![A-Za-z0-9])/y;

function lexMark(tokens: TokenList, text: string, at: number): number {
  const mark = text[at]!;
  if (mark === '-' || mark === '–' || mark === '—' || mark === '‑') return tokens.add('-', at, at + 1, 0);
  if (mark === "'" || mark === '’') {
    const match = matchAt(possessive, text, at);
    if (match && tokens.touches(at)) return tokens.add("'", at, at + match[0].length, 0);
    return digit.test(text[at + 1] ?? '') ? at + 1 : tokens.add('!', at, at + 1, 0);
  }
  return tokens.add(',/:'.includes(mark) ? mark : '!', at, at + 1, 0);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
