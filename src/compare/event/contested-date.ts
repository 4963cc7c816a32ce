// Whether a sentence gives two dates of one happening and sets them against each other.
//
// Example: "at midnight on 3 May by Oster's reckoning and on the morning of 4 May by Velm's" contests both dates.
import { dayRangeOf, daysBetween } from '../../base/day-range.ts';
import type { DateMention } from '../../model/finding.ts';
import { type Span, spanContains } from '../../model/span.ts';

/** Words between two dates that give the one to somebody and the other to somebody else. */
const setApart = /\b(?:says?|said|reckon\w*|pretend\w*|claims?|claimed|insists?|according to|count(?:s|ed)? from)\b/i;

/** Days between two datings of one happening: further apart a sentence tells of two. */
const farthestDays = 5;

/** True when another date of the sentence is set against this one. */
export function isContested(text: string, sentence: Span, date: DateMention, dates: readonly DateMention[]): boolean {
  const days = dayRangeOf(date.edtf);
  return dates.some((other) => {
    const range = dayRangeOf(other.edtf);
    if (other === date || days === null || range === null || !spanContains(sentence, other.span)) return false;
    const gap = daysBetween(days, range);
    const [first, second] = date.span.start < other.span.start ? [date, other] : [other, date];
    return gap > 0 && gap <= farthestDays && setApart.test(text.slice(first.span.end, second.span.start));
  });
}
