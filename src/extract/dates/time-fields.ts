// What the tokens of one time expression say, gathered before anyone asks what it is relative to.
import type { TimeMatch } from './time-grammar.ts';
import type { TimeTokens } from './time-lexer.ts';
import { spelledYear } from './time-matcher.ts';
import type { Portion } from './time-point.ts';

/** How an expression points from another time: this, that, last, past, next, following, same, or by the article alone. */
export type Pointing = 'this' | 'that' | 'last' | 'past' | 'next' | 'following' | 'same' | 'the';

export interface TimeFields {
  readonly years: readonly number[];
  readonly months: readonly number[];
  readonly days: readonly number[];
  readonly weekday: number | null;
  readonly season: number | null;
  readonly decade: number | null;
  readonly ordinal: number | null;
  readonly isCentury: boolean;
  readonly isHalf: boolean;
  readonly isBeforeChrist: boolean;
  readonly isAbout: boolean;
  readonly portion: Portion | null;
  readonly pointing: Pointing | null;
  readonly direction: 'ago' | 'before' | 'after' | 'fromNow' | null;
  /** Days from the published date: today 0, yesterday -1. */
  readonly relativeDay: number | null;
  readonly units: readonly string[];
  /** How many of the last unit; null for "several", and where no number stands. */
  readonly count: number | null;
  readonly part: string | null;
  readonly clock: string | null;
  readonly holiday: string | null;
  readonly period: string | null;
  readonly written: string | null;
  readonly yearRange: string | null;
  readonly reference: string | null;
}

/** Gathers the fields of an expression. */
export function readFields(tokens: TimeTokens, match: TimeMatch): TimeFields {
  const { first, end } = match;
  const kinds = tokens.kinds.slice(first, end);
  const valuesOf = (classes: string) => {
    const values: number[] = [];
    for (let i = first; i < end; i += 1) if (classes.includes(tokens.kinds[i]!)) values.push(Number(tokens.value[i]));
    return values;
  };
  const wordOf = (kind: string) => {
    const at = kinds.indexOf(kind);
    return at < 0 ? null : String(tokens.value[first + at]);
  };
  const era = wordOf('C');
  const spelled = match.family === 'calendar' ? spelledYear(tokens, first, end) : null;
  const clock = match.family === 'clock' ? clockOf(tokens, match) : null;
  const isBare = /^[YND]+$/.test(kinds.replace(/[^YND]/g, '')) && era !== null;
  return {
    years:
      spelled !== null
        ? [spelled]
        : isBare && !/[Mm]/.test(kinds)
          ? valuesOf('YND').slice(-1)
          : yearsOf(valuesOf(era === null ? 'Y' : 'YN'), valuesOf('9')),
    months: valuesOf('Mm'),
    days: clock === null ? valuesOf('Do') : valuesOf('Do').slice(clock.numbers),
    weekday: valuesOf('Ww')[0] ?? null,
    season: valuesOf('Ss')[0] ?? null,
    decade: valuesOf('x')[0] ?? (/d/.test(kinds) ? valuesOf('d')[0]! + 1900 : null),
    ordinal: valuesOf('Oo')[0] ?? null,
    isCentury: kinds.includes('c'),
    isHalf: kinds.includes('h'),
    isBeforeChrist: era === '-1',
    isAbout: kinds.includes('V'),
    portion: portionOf(tokens, match, kinds),
    pointing: pointingOf(kinds),
    direction: directionOf(tokens, match),
    relativeDay: kinds.includes('r') ? Math.floor(valuesOf('r')[0]!) : null,
    units: unitsOf(tokens, match),
    count: countOf(tokens, match),
    part: partOf(tokens, match),
    clock: clock?.time ?? null,
    holiday: wordOf('H'),
    period: wordOf('B'),
    written: wordOf('I'),
    yearRange: wordOf('X'),
    reference: wordOf('R') ?? (/L/.test(kinds) ? 'future' : match.family === 'reference' ? 'past' : null),
  };
}

/** '44 is 1944 and '05 is 2005: short years up to this one are of the present century. */
const lastShortYear = 35;

function yearsOf(full: readonly number[], short: readonly number[]): readonly number[] {
  return [...full, ...short.map((year) => (year > lastShortYear ? 1900 + year : 2000 + year))];
}

function portionOf(tokens: TimeTokens, match: TimeMatch, kinds: string): Portion | null {
  const at = kinds.search(/[eb]/);
  if (at < 0 || kinds.includes('h')) return null;
  if (match.family === 'offset') return null;
  const word = String(tokens.value[match.first + at]);
  return word === 'early' || word === 'mid' || word === 'late' ? word : null;
}

function pointingOf(kinds: string): Pointing | null {
  if (kinds.includes('K')) return 'following';
  if (kinds.includes('k')) return 'next';
  if (kinds.includes('l')) return 'last';
  if (kinds.includes('p')) return 'past';
  if (kinds.includes('Q')) return 'same';
  if (kinds.includes('J')) return 'that';
  if (kinds.includes('T')) return 'this';
  return kinds.includes('t') ? 'the' : null;
}

function directionOf(tokens: TimeTokens, match: TimeMatch): 'ago' | 'before' | 'after' | 'fromNow' | null {
  if (match.family !== 'offset') return null;
  for (let i = match.end - 1; i >= match.first; i -= 1) {
    const kind = tokens.kinds[i]!;
    if (kind === 'g') return 'ago';
    if (kind === 'K') return 'after';
    if (kind === 'R') return 'fromNow';
    if (kind === 'E') return Number(tokens.value[i]) < 0 ? 'before' : 'after';
    if (kind === 'e') return tokens.value[i] === 'earlier' || tokens.value[i] === 'early' ? 'before' : 'after';
  }
  return null;
}

function unitsOf(tokens: TimeTokens, match: TimeMatch): readonly string[] {
  const units: string[] = [];
  for (let i = match.first; i < match.end; i += 1)
    if ('uUc'.includes(tokens.kinds[i]!)) units.push(String(tokens.value[i]));
  return units;
}

/** Reads "two hundred", "twenty-four", "a couple of", "two and a half", "3"; "several" and none are null. */
function countOf(tokens: TimeTokens, match: TimeMatch): number | null {
  let total: number | null = null;
  let isArticle = false;
  for (let i = match.first; i < match.end; i += 1) {
    const kind = tokens.kinds[i]!;
    const value = Number(tokens.value[i]);
    if (kind === 'q') return value === 0 ? null : value;
    if (kind === 'n') total = total === null || isArticle ? value : value >= 100 ? total * value : total + value;
    else if (kind === 'h' && value > 0) total = (total ?? 0) + value;
    else if ('DNY'.includes(kind) && match.family !== 'calendar') total = value;
    else if (kind === 'a') total ??= 1;
    else if (kind === 'u') return total ?? (match.family === 'duration' ? 1 : null);
    else if (kind === 'U') return total;
    if (kind === 'n' || kind === 'a') isArticle = kind === 'a';
  }
  return total;
}

/** The word list's value of "tonight": today, and a part of it. */
const tonight = 0.5;

function partOf(tokens: TimeTokens, match: TimeMatch): string | null {
  for (let i = match.first; i < match.end; i += 1) {
    if (tokens.kinds[i] === 'P') return String(tokens.value[i]);
    if (tokens.kinds[i] === 'r' && tokens.value[i] === tonight) return 'NI';
  }
  return null;
}

/** "4:30 p.m." as 16:30, and how many number tokens it took. */
function clockOf(tokens: TimeTokens, match: TimeMatch): { readonly time: string; readonly numbers: number } | null {
  const numbers: number[] = [];
  let half = -1;
  for (let i = match.first; i < match.end; i += 1) {
    const kind = tokens.kinds[i]!;
    if ('DNY'.includes(kind) && half < 0 && numbers.length < 3) numbers.push(Number(tokens.value[i]));
    else if (kind === 'A') half = Number(tokens.value[i]);
    else if (kind !== ':' && kind !== 'V' && kind !== '-') break;
  }
  const [first = 0, minute] = numbers;
  const hour = first >= 100 ? Math.floor(first / 100) : first;
  const hour24 = half < 0 ? hour : (hour % 12) + half;
  const minutes = first >= 100 ? first % 100 : (minute ?? 0);
  return { time: `${String(hour24).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`, numbers: numbers.length };
}
