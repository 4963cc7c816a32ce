// "Since the coup": dates a period by an event, where the same text tells when the event was.
import { findMatches } from '../../base/find-matches.ts';
import { eventNouns } from '../languages/en/date-context-words.ts';
import type { DatedExpression } from './dated-expression.ts';
import { openValue } from './edtf-range.ts';

const sinceEvent = new RegExp(
  `\\b(?:[Ss]ince) ((?:the|last|his|her|their|its) (?:[\\p{L}-]+ ){0,2}?(${eventNouns}))\\b`,
  'gu',
);

/** UTF-16 units between an event's noun and its date, at most: "the coup of February 2014". */
const eventReach = 40;

/** The periods since an event. Start unknown (`/..`) where the text does not date the event. */
export function eventPeriods(text: string, dated: readonly DatedExpression[]): readonly DatedExpression[] {
  const periods: DatedExpression[] = [];
  const events = new Map<string, DatedExpression | null>();
  for (const match of findMatches(text, sinceEvent)) {
    const phrase = match[1]!;
    const noun = match[2]!;
    const start = match.index + match[0].length - phrase.length;
    const end = start + phrase.length;
    if (nextDate(dated, start) !== null && nextDate(dated, start)!.start < end + 3) continue;
    if (!events.has(noun)) events.set(noun, dateOfEvent(text, noun, dated));
    const event = events.get(noun) ?? null;
    const value = event ? openValue(event, 'since') : { edtf: '/..', earliest: null, latest: null };
    const reason = event
      ? `the text dates this ${noun}: ${text.slice(event.start, event.end)}`
      : `the text does not date this ${noun}`;
    periods.push({ ...value, start, end, reasons: [reason, 'open: since'], isInferred: true, isAbout: event === null });
  }
  return periods;
}

/** The first date that ends after an offset. */
function nextDate(dated: readonly DatedExpression[], offset: number): DatedExpression | null {
  let low = 0;
  let high = dated.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dated[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return dated[low] ?? null;
}

/** The date told nearest to any mention of an event within one sentence. */
function dateOfEvent(text: string, noun: string, dated: readonly DatedExpression[]): DatedExpression | null {
  let best: DatedExpression | null = null;
  let bestDistance = eventReach;
  for (const mention of text.matchAll(new RegExp(`\\b${noun}\\b`, 'g'))) {
    const end = mention.index + noun.length;
    if (
      /\b[Ss]ince (?:the|last|his|her|their|its) (?:[\p{L}-]+ ){0,2}$/u.test(
        text.slice(Math.max(0, mention.index - 40), mention.index),
      )
    )
      continue;
    for (const date of [nextDate(dated, mention.index - eventReach), nextDate(dated, end)]) {
      if (date === null) continue;
      const distance = date.start >= end ? date.start - end : mention.index - date.end;
      if (distance < 0 || distance >= bestDistance) continue;
      const between = date.start >= end ? text.slice(end, date.start) : text.slice(date.end, mention.index);
      if (!/[.!?;]\s/.test(between)) [best, bestDistance] = [date, distance];
    }
  }
  return best;
}
