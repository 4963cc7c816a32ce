// "Since the coup": dates a period by an event, where the same text tells when the event was.
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
  for (const match of text.matchAll(sinceEvent)) {
    const phrase = match[1]!;
    const noun = match[2]!;
    const start = match.index + match[0].length - phrase.length;
    const end = start + phrase.length;
    if (dated.some((date) => date.start < end + 3 && start < date.end)) continue;
    const event = dateOfEvent(text, noun, end, dated);
    const value = event ? openValue(event, 'since') : { edtf: '/..', earliest: null, latest: null };
    const reason = event
      ? `the text dates this ${noun}: ${text.slice(event.start, event.end)}`
      : `the text does not date this ${noun}`;
    periods.push({ ...value, start, end, reasons: [reason, 'open: since'], isInferred: true, isAbout: event === null });
  }
  return periods;
}

function dateOfEvent(
  text: string,
  noun: string,
  before: number,
  dated: readonly DatedExpression[],
): DatedExpression | null {
  let best: DatedExpression | null = null;
  let bestDistance = eventReach;
  for (const mention of text.matchAll(new RegExp(`\\b${noun}\\b`, 'g'))) {
    if (mention.index + noun.length === before) continue;
    for (const date of dated) {
      const distance =
        date.start >= mention.index ? date.start - mention.index - noun.length : mention.index - date.end;
      if (distance < 0 || distance >= bestDistance) continue;
      const from = Math.min(date.end, mention.index + noun.length);
      if (/[.!?;]\s/.test(text.slice(from, Math.max(date.start, mention.index)))) continue;
      [best, bestDistance] = [date, distance];
    }
  }
  return best;
}
