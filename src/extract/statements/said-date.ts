// When a statement was said, where its sentence tells: "said on Thursday", "in a March 13 press conference".
import type { DateMention } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import type { Attribution } from '../attributions/attribution-finder.ts';
import type { AttributionContext } from './attribution-context.ts';
import { firstEndingAfter } from './statement-form.ts';

/** Dates of one article in text order, searchable by place. */
export interface DateIndex {
  readonly dates: readonly DateMention[];
  readonly spans: readonly Span[];
}

/** Makes dates searchable by place. */
export function indexDates(dates: readonly DateMention[]): DateIndex {
  return { dates, spans: dates.map((date) => date.span) };
}

/**
 * The date among the reporting words of a statement: the one nearest to its cue that stands in no content span
 * and is no mere duration or comparison. Null when there is none.
 */
export function saidDateOf(
  text: string,
  index: DateIndex,
  context: AttributionContext,
  attribution: Attribution,
): DateMention | null {
  const cue = attribution.cue[0];
  if (cue === undefined) return null;
  let best: DateMention | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let i = firstEndingAfter(index.spans, context.span.start); i < index.spans.length; i += 1) {
    const date = index.dates[i]!;
    if (date.span.start >= context.span.end) break;
    if (date.earliest === null && date.latest === null) continue;
    if (attribution.content.some((span) => span.start < date.span.end && date.span.start < span.end)) continue;
    const distance = distanceToCue(text, date.span, cue, attribution);
    if (distance < bestDistance) [best, bestDistance] = [date, distance];
  }
  return best;
}

/** UTF-16 units between cue and date; endless when a clause of somebody else's lies between, or the date is in the source. */
function distanceToCue(text: string, date: Span, cue: Span, attribution: Attribution): number {
  if (attribution.source.some((span) => span.start < date.start && date.end <= span.end))
    return Number.POSITIVE_INFINITY;
  if (date.start < cue.end && cue.start < date.end) return 0;
  const between = date.end <= cue.start ? text.slice(date.end, cue.start) : text.slice(cue.end, date.start);
  if (/[;.!?]["”’)]?\s/.test(between.replace(/\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Gov|Rep|St|U\.S|[A-Z])\.\s/g, '')))
    return Number.POSITIVE_INFINITY;
  return between.length;
}
