// Every date, duration and time of a text with its meaning, before any of it is shown to anyone.
import type { CalendarDay } from './calendar.ts';
import type { TimeFamily } from './time-grammar.ts';
import type { TimeTokens } from './time-lexer.ts';
import { findTimeMatches } from './time-matcher.ts';
import type { TimeContext, TimeMeaning } from './time-meaning.ts';
import { resolveTime } from './time-resolver.ts';

/** A time expression: UTF-16 offsets into the text, end exclusive. */
export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  readonly family: TimeFamily;
  readonly meaning: TimeMeaning;
  /** Classes of its tokens, for the steps that follow. */
  readonly kinds: string;
}

/** What a text's expressions are read against. */
export interface ExpressionOptions {
  /** Null when the text does not tell when it was published. */
  readonly published: CalendarDay | null;
  /** 3/4/31 is March 4 when true, 3 April when false. */
  readonly monthFirst: boolean;
}

/** The time expressions of a text in order. */
export function findTimeExpressions(text: string, options: ExpressionOptions): readonly TimeExpression[] {
  const { tokens, matches } = findTimeMatches(text);
  const context: TimeContext = {
    published: options.published,
    monthFirst: options.monthFirst,
    isNarrative: isNarrative(tokens, options.published),
    assumedYear: options.published === null ? latestYear(tokens) : null,
    last: null,
  };
  const found: TimeExpression[] = [];
  let toldAt = -1;
  let toldEnd = -1;
  for (const match of matches) {
    const kinds = tokens.kinds.slice(match.first, match.end);
    if (!context.isNarrative && kinds === 'tQu' && lastValue(tokens, match.end) === 'time') continue;
    const isInToldParagraph = toldAt >= 0 && !tokens.kinds.slice(toldAt, match.first).includes('|');
    const before = context.last;
    const request = {
      tokens,
      match,
      isFuture: speaksOfFuture(text, tokens, match.first, match.end),
      isAside: isInBrackets(text, tokens, match.first, match.end),
      isInToldParagraph,
      followsClosely: toldEnd >= 0 && /^(?:&|,&?|-|2)?$/.test(tokens.kinds.slice(toldEnd, match.first)),
    };
    const meaning = resolveTime(request, context);
    if (context.last !== before) [toldAt, toldEnd] = [match.first, match.end];
    found.push({
      start: tokens.start[match.first]!,
      end: tokens.end[match.end - 1]!,
      family: match.family,
      meaning,
      kinds,
    });
  }
  return found;
}

function isInBrackets(text: string, tokens: TimeTokens, first: number, end: number): boolean {
  return (
    /\([^()\n]{0,30}$/.test(text.slice(Math.max(0, tokens.start[first]! - 31), tokens.start[first])) &&
    /^[^()\n]{0,30}\)/.test(text.slice(tokens.end[end - 1], tokens.end[end - 1]! + 31))
  );
}

function lastValue(tokens: TimeTokens, end: number): number | string {
  return tokens.value[end - 1] ?? 0;
}

/**
 * A text tells a story when at least this many years are named in it, most of them this many years back, and named
 * this many times as often as the days of the week, "today" and "last month" that the news counts by.
 */
const storyYears = { fewest: 3, back: 3, share: 0.6, overNews: 2 };

function isNarrative(tokens: TimeTokens, published: CalendarDay | null): boolean {
  let all = 0;
  let past = 0;
  let news = 0;
  for (let i = 0; i < tokens.count; i += 1) {
    const kind = tokens.kinds[i];
    const isPointed = (kind === 'T' || kind === 'l') && (tokens.kinds[i + 1] === 'u' || tokens.kinds[i + 1] === 'P');
    if (kind === 'W' || kind === 'r' || isPointed) news += 1;
    if (kind !== 'Y' && kind !== 'C') continue;
    const year = kind === 'C' ? (Number(tokens.value[i]) < 0 ? -1 : 2000) : Number(tokens.value[i]);
    if (year > 2100) continue;
    all += 1;
    if (published === null || year <= published.year - storyYears.back) past += 1;
  }
  return all >= storyYears.fewest && past / all >= storyYears.share && all > storyYears.overNews * news;
}

/** The latest year a text names, up to this one: later ones are plans, and say nothing of when it was written. */
const lastPossibleYear = 2060;

function latestYear(tokens: TimeTokens): number | null {
  let latest: number | null = null;
  for (let i = 0; i < tokens.count; i += 1) {
    if (tokens.kinds[i] !== 'Y' || tokens.kinds[i + 1] === 'U') continue;
    const year = Number(tokens.value[i]);
    if (year >= 1900 && year <= lastPossibleYear && (latest === null || year > latest)) latest = year;
  }
  return latest;
}

/** UTF-16 units before and after an expression in which words of the future are looked for. */
const futureReach = 45;
const future =
  /\b(?:will|shall|won[’']t|would|must|ought to|ha(?:ve|s) to|needs? to|deadline|scheduled|due|planned|expected|slated|upcoming|forthcoming|potential|going to|to be held|payable|effective)\b/i;
/** The last word of the future before an expression. */
const lastFuture = new RegExp(`${future.source}(?!.*${future.source})`, 'i');
/** "To leave by Friday": a term that something is to be done within. */
const term = /\bto \p{Ll}+(?:[\s,]+\S+){0,6}\s+(?:by|before|until|no later than)\s+$/u;
const past = /\b(?:said|told|was|were|had|did|ago)\b/i;

function speaksOfFuture(text: string, tokens: TimeTokens, first: number, end: number): boolean {
  const start = tokens.start[first]!;
  const before =
    text
      .slice(Math.max(0, start - futureReach), start)
      .split(/[.!?;]\s/)
      .at(-1) ?? '';
  const after = text.slice(tokens.end[end - 1]!, tokens.end[end - 1]! + futureReach).split(/[.!?;,]/, 1)[0] ?? '';
  if (term.test(before)) return true;
  const nearest = before.search(lastFuture);
  if (nearest >= 0) return !past.test(before.slice(nearest).replace(/^\S+/, ''));
  return /^\s*(?:will|would|to be|is expected|are expected)\b/i.test(after);
}
