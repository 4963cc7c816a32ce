// When a statement was said, where its sentence tells: "said on Thursday", "in a March 13 press conference".
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Article } from '../../model/article.ts';
import type { DateMention } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import type { Attribution } from '../attributions/attribution-finder.ts';
import type { AttributionContext } from './attribution-context.ts';
import type { DateIndex } from './date-index.ts';
import { overlapsAny } from './reporting-chain.ts';
import { firstEndingAfter, firstTokenFrom } from './statement-form.ts';

/** One statement, and the dates it may have been said on. */
export interface SaidRequest {
  readonly analysed: AnalysedText;
  readonly index: DateIndex;
  readonly context: AttributionContext;
  readonly attribution: Attribution;
  /** When the article was published, EDTF; null when not known. Nothing was said later. */
  readonly published: string | null;
}

/**
 * The date among the reporting words of a statement: the one nearest to its cue, in no content span, with no other
 * verb between. Open ends, datelines and what comes after publication never count. Null when none fits.
 */
export function saidDateOf(request: SaidRequest): DateMention | null {
  const { analysed, index, context, attribution } = request;
  const cue = attribution.cue[0];
  if (cue === undefined) return null;
  const whole = { start: cue.start, end: attribution.cue.at(-1)!.end };
  let best: DateMention | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let i = firstEndingAfter(index.spans, context.span.start); i < index.spans.length; i += 1) {
    const date = index.dates[i]!;
    if (date.span.start >= context.span.end) break;
    if (!canBeSaid(request, date) || overlapsAny(date.span, attribution.content)) continue;
    if (date.span.end <= whole.start && !opensSentence(date.span, context) && isPresent(analysed, whole)) continue;
    const distance = distanceToCue(analysed, date.span, whole, attribution);
    if (distance < bestDistance) [best, bestDistance] = [date, distance];
  }
  return best;
}

/** Longer than this (days), and a date is rather what was spoken of: seasons, decades, wars. */
const longestSaid = 31;

function canBeSaid(request: SaidRequest, date: DateMention): boolean {
  const { earliest, latest } = date;
  if (date.role === 'published' || earliest === null || latest === null) return false;
  if (isAfter(date, request.published)) return false;
  if (date.role === 'said' || daysBetween(earliest, latest) <= longestSaid) return true;
  return opensSentence(date.span, request.context);
}

/** Nothing was said after it was published: such a date is a plan or a forecast. */
function isAfter({ earliest }: DateMention, published: string | null): boolean {
  return earliest !== null && published !== null && earliest.slice(0, published.length) > published;
}

function opensSentence(date: Span, context: AttributionContext): boolean {
  return date.start - context.span.start <= openingReach;
}

/** "The bridge, which fell on Monday, is old, Lind says": what is said today was not said on a day told before. */
function isPresent({ tokens }: AnalysedText, cue: Span): boolean {
  const first = firstTokenFrom(tokens.start, cue.start);
  return first < tokens.count && /^VB[ZP]$/.test(tokens.tag[first]!) && tokens.lemma[first] !== 'have';
}

/** A longer date counts when it opens the sentence (UTF-16 units): "In 1986, the court ruled that". */
const openingReach = 8;

function daysBetween(earliest: string, latest: string): number {
  const [from, to] = [isoDayNumber(earliest), isoDayNumber(latest)];
  return to - from + 1;
}

function isoDayNumber(iso: string): number {
  const match = /^(-?\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? Number(match[1]) * 372 + Number(match[2]) * 31 + Number(match[3]) : 0;
}

/** UTF-16 units between cue and date; endless when another verb or the end of a sentence lies between, or the date is in the source. */
function distanceToCue(analysed: AnalysedText, date: Span, cue: Span, attribution: Attribution): number {
  if (attribution.source.some((span) => span.start < date.start && date.end <= span.end))
    return Number.POSITIVE_INFINITY;
  if (date.start < cue.end && cue.start < date.end) return 0;
  const between = date.end <= cue.start ? { start: date.end, end: cue.start } : { start: cue.end, end: date.start };
  if (date.end <= cue.start && otherClause.test(analysed.text.slice(date.end, date.end + 24)))
    return Number.POSITIVE_INFINITY;
  if (hasBoundary(analysed, between, attribution)) return Number.POSITIVE_INFINITY;
  return between.end - between.start;
}

/** "It fell on Tuesday, and Lind says": the date belongs to what comes before it. */
const otherClause =
  /^,?\s*(?:and|but|while|although|though|as|when|after|before|because|so|(?:an?|one|two|three|four|five|six|\d+)\s+(?:hour|day|week|month|year)s?\s+(?:after|before))\b/;

/** A finite verb outside the content, or a semicolon: what stands beyond tells of something else. */
function hasBoundary(analysed: AnalysedText, between: Span, attribution: Attribution): boolean {
  const { tokens } = analysed;
  for (
    let i = firstTokenFrom(tokens.start, between.start);
    i < tokens.count && tokens.start[i]! < between.end;
    i += 1
  ) {
    const isVerb = /^(?:VBD|VBZ|VBP|MD)$/.test(tokens.tag[i]!) || tokens.word[i] === ';';
    if (isVerb && !overlapsAny({ start: tokens.start[i]!, end: tokens.end[i]! }, attribution.content)) return true;
  }
  return false;
}

/** UTF-16 units into a timeline's entry within which its date label begins. */
const labelReach = 4;

/**
 * The date that labels the timeline entry a statement stands in: the paragraphs up to the next entry or heading
 * belong to it. Null outside timelines, and for what is only expected when the article is published.
 */
export function entryDateOf(
  index: DateIndex,
  { passages, published }: Pick<Article, 'passages' | 'published'>,
  at: number,
): DateMention | null {
  for (let i = firstEndingAfter(passages, at); i >= 0; i -= 1) {
    const passage = passages[i];
    if (passage === undefined || passage.start > at) continue;
    if (passage.kind === 'heading' || passage.kind === 'title') return null;
    if (passage.kind !== 'entry') continue;
    const date = index.dates[firstEndingAfter(index.spans, passage.start)];
    const isLabel = date !== undefined && date.span.start - passage.start <= labelReach;
    // A range of years labels a period, and a statement is of one day in it.
    return isLabel && !/[/X]/.test(date.edtf) && !isAfter(date, published) ? date : null;
  }
  return null;
}

/** "A year after his speech, the union says", "four months later": a time of its own, told in words. */
const ownTime =
  /\b(?:years?|months?|weeks?|days?|decades?)(?: or so)? (?:after|later|earlier|before|ago)\b|\b(?:earlier|later) (?:in|that|the same) (?:the |that )?(?:year|month|week|spring|summer|autumn|winter)\b/;

/** ", who voted for it in 2003": what a clause tells of somebody is not when they spoke. */
const aboutSomebody = /,\s+wh(?:o|ich|ose|om)\b[^,]*$/;

/** True when the reporting words of a statement tell another time than the entry's label does. */
export function tellsOtherTime(
  index: DateIndex,
  label: DateMention,
  context: AttributionContext,
  attribution: Attribution,
): boolean {
  const { start, end } = context.span;
  const others = [...attribution.content, ...attribution.source];
  if (ownTime.test(context.outside)) return true;
  for (let i = firstEndingAfter(index.spans, start); i < index.spans.length; i += 1) {
    const date = index.dates[i]!;
    if (date.span.start >= end) return false;
    const before = context.outside.slice(0, Math.max(0, date.span.start - start));
    const isOwn =
      date.span.start !== label.span.start && !overlapsAny(date.span, others) && !aboutSomebody.test(before);
    if (isOwn && isSayable(date)) return true;
  }
  return false;
}

/** A year or less that lies behind: a century or a war is what was spoken of. */
function isSayable({ role, edtf }: DateMention): boolean {
  return (role === 'happened' || role === 'said') && /^\d{4}(?:-\d\d){0,2}$/.test(edtf);
}

/** The day a transcript's head gives for the occasion, before anyone speaks; null elsewhere. */
export function occasionOf(
  index: DateIndex,
  { kind, passages }: Pick<Article, 'kind' | 'passages'>,
): DateMention | null {
  if (kind !== 'transcript') return null;
  const start = passages.find((passage) => passage.kind === 'speech')?.start ?? 0;
  return (
    index.dates.find(({ span, earliest, latest }) => span.end <= start && earliest !== null && earliest === latest) ??
    null
  );
}
