// Finds the stretches of a text that are dates or times, before anyone asks which.
import { matchTime, pickMatches, type TimeMatch } from './time-grammar.ts';
import { lexTime, type TimeTokens } from './time-lexer.ts';

/** The tokens of a text and the stretches of them that are time expressions, in text order. */
export interface TimeMatches {
  readonly tokens: TimeTokens;
  readonly matches: readonly TimeMatch[];
}

/** The time expressions of a text. */
export function findTimeMatches(text: string): TimeMatches {
  const tokens = lexTime(text);
  const plausible = matchTime(tokens).filter((match) => isPlausible(text, tokens, match));
  return { tokens, matches: pickMatches(plausible).map((match) => trimMatch(tokens, match)) };
}

/** Leaves off what the grammar could not help taking: joining marks, and the article of "a ten-day march". */
function trimMatch(tokens: TimeTokens, match: TimeMatch): TimeMatch {
  let { first, end } = match;
  while (end - first > 1 && ',-'.includes(tokens.kinds[end - 1]!)) end -= 1;
  while (end - first > 1 && ',-i'.includes(tokens.kinds[first]!)) first += 1;
  const kinds = tokens.kinds.slice(first, end);
  const isAdjective =
    /^[ta](?:[fv]*[nDqN].*-u|u-j|U-j|O-u|u-[ge])$/.test(kinds) || isSingularMeasure(tokens, first, kinds);
  if (isAdjective && end - first > 1) first += 1;
  if (/^tU$/.test(kinds) && tokens.value[first + 1] !== 'year' && match.family === 'duration') first += 1;
  return { ...match, first, end };
}

/** "a five year low": the article belongs to what follows. */
function isSingularMeasure(tokens: TimeTokens, first: number, kinds: string): boolean {
  return /^anu$/.test(kinds) && Number(tokens.value[first + 1]) > 1;
}

/** Years outside these are taken for numbers unless a preposition stands before them. */
const likelyYears = { from: 1450, to: 2060 };

function isPlausible(text: string, tokens: TimeTokens, match: TimeMatch): boolean {
  const kinds = tokens.kinds.slice(match.first, match.end);
  const before = tokens.kinds[match.first - 1] ?? '|';
  if (/^V?(?:i)?Y$/.test(kinds)) return isYear(text, tokens, match.end - 1);
  if (kinds === 'm' || kinds === 'M') return isMonth(text, tokens, match.first, before);
  if (kinds === 'S') return !isNamedSeason(text, tokens, match.first);
  if (/^(?:tu)?nn-?n?$/.test(kinds)) return spelledYear(tokens, match.first, match.end) !== null;
  if (/^[DoO]$/.test(kinds)) return !isPluralNoun(text, tokens, match.end);
  if (kinds.endsWith('W') && isCapitalised(text, tokens, match.end) && /^t/.test(kinds)) return false;
  if (kinds.endsWith('W') && isPartOfName(text, tokens, match)) return false;
  if (kinds === 'r' && isCapitalised(text, tokens, match.first - 1) && /^[A-Z]/.test(text[tokens.start[match.first]!]!))
    return false;
  return hasPlausibleUnit(tokens, match, kinds, before);
}

/** "Hal Winter" and the label "WINTER:" name no time of year. */
function isNamedSeason(text: string, tokens: TimeTokens, at: number): boolean {
  const word = text.slice(tokens.start[at], tokens.end[at]);
  if (/^\p{Lu}+$/u.test(word)) return true;
  const isAfterName = isCapitalised(text, tokens, at - 1) && tokens.start[at]! - tokens.end[at - 1]! === 1;
  return isAfterName && /^\p{Lu}/u.test(word);
}

/** "Fox News Sunday", "Super Tuesday", "Bloody Sunday" name no day of this week. */
const namedDays = /\b(?:News|Super|Black|Bloody|Ash|Fat|Cyber|Maundy|Good|Giving|Silver|Small Business)\s+$/;

function isPartOfName(text: string, tokens: TimeTokens, match: TimeMatch): boolean {
  const start = tokens.start[match.first]!;
  return namedDays.test(text.slice(Math.max(0, start - 16), start));
}

function hasPlausibleUnit(tokens: TimeTokens, match: TimeMatch, kinds: string, before: string): boolean {
  const unit = lastUnitOf(tokens, match);
  switch (unit) {
    case 'time':
      return /^(?:[TJ]|tQ)u$/.test(kinds) && (before === 'i' || before === '@' || before === '2');
    case 'period':
      return /^(?:[TJ]Q?|tQ|t?[lpK]|t|t?u-[eg]-?|tY)u$/.test(kinds) || /[nDN]-?[uU]-?f*u$/.test(kinds);
    case 'quarter':
      return match.family !== 'duration' || (kinds.endsWith('U') && /[plkTKO]/.test(kinds));
    case 'minute':
    case 'second':
      return !/^t?U$/.test(kinds);
    default:
      if (match.family === 'duration' && /^(?:t?O)?u$/.test(kinds)) return false;
      return kinds !== 'tu' || /^(?:year|week|weekend|month)$/.test(unit);
  }
}

function lastUnitOf(tokens: TimeTokens, match: TimeMatch): string {
  for (let i = match.end - 1; i >= match.first; i -= 1) {
    if (tokens.kinds[i] === 'u' || tokens.kinds[i] === 'U') return String(tokens.value[i]);
  }
  return '';
}

function isYear(text: string, tokens: TimeTokens, at: number): boolean {
  const year = Number(tokens.value[at]);
  const [before, after] = [tokens.kinds[at - 1] ?? '|', tokens.kinds[at + 1] ?? '|'];
  const touchesBefore = tokens.end[at - 1] === tokens.start[at];
  const touchesAfter = tokens.end[at] === tokens.start[at + 1];
  if ('uU'.includes(after)) return false;
  if (
    (':/'.includes(before) && touchesBefore) ||
    (':/'.includes(after) && touchesAfter && /\d/.test(text[tokens.end[at]! + 1] ?? ''))
  ) {
    return false;
  }
  if ('i2eF'.includes(before))
    return !(isPluralNoun(text, tokens, at + 1) && (year < likelyYears.from || before === '2'));
  if (year < likelyYears.from || year > likelyYears.to) return false;
  return !isPluralNoun(text, tokens, at + 1);
}

/** True when the token is a lower-case word in -s that is hardly a verb: "1500 soldiers". */
function isPluralNoun(text: string, tokens: TimeTokens, at: number): boolean {
  if (tokens.kinds[at] !== '.') return false;
  const next = text.slice(tokens.start[at], tokens.end[at]);
  return /^[a-z]{3,}s$/.test(next) && !/^(?:was|has|does|elections?|its|his|this|saw|sees|thus|campaigns?)$/.test(next);
}

/** "May" and "March" are months after a preposition, article or comma; as a first word or after a first name they may be anything. */
function isMonth(text: string, tokens: TimeTokens, at: number, before: string): boolean {
  if (tokens.kinds[at] === 'M')
    return !(before === '.' && isCapitalised(text, tokens, at - 1) && isCapitalised(text, tokens, at + 1));
  if (tokens.end[at]! - tokens.start[at]! < 5 && text.slice(tokens.start[at], tokens.end[at]) !== 'May') return false;
  if ('i2lkTpFtae&-'.includes(before)) return true;
  const after = tokens.kinds[at + 1] ?? '|';
  if (before === '.') return !isCapitalised(text, tokens, at - 1) && after !== 'n' && after !== 'a';
  return '!,|-:'.includes(after);
}

function isCapitalised(text: string, tokens: TimeTokens, at: number): boolean {
  return tokens.kinds[at] === '.' && /^\p{Lu}/u.test(text[tokens.start[at]!] ?? '');
}

/** "nineteen ninety-six", "the year two thousand"; null when the words are no year. */
export function spelledYear(tokens: TimeTokens, first: number, end: number): number | null {
  const numbers: number[] = [];
  for (let i = first; i < end; i += 1) if (tokens.kinds[i] === 'n') numbers.push(Number(tokens.value[i]));
  const [century, ...rest] = numbers;
  const tail = rest.reduce((sum, number) => sum + number, 0);
  if ((century === 18 || century === 19) && rest.length > 0 && tail >= 10 && tail < 100) return century * 100 + tail;
  if (tokens.kinds[first] === 't' && century === 2 && rest[0] === 1000) return 2000 + (rest[1] ?? 0);
  return null;
}
