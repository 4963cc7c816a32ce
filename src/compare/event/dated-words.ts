// Which dates of a text date a happening told beside them: "On Tuesday shells hit", not "its illegal 2003 invasion".
import { dayRangeOf } from '../../base/day-range.ts';
import type { DateMention } from '../../model/finding.ts';

/** Days of the longest time that dates a sentence's happening: a year. */
const longestTime = 366;

/** True when the date tells when the happening of its sentence was. */
export function datesItsSentence(text: string, { span, edtf, role }: DateMention): boolean {
  if (role !== 'happened' && role !== 'said') return false;
  const days = dayRangeOf(edtf);
  if (days === null || days.last - days.first >= longestTime) return false;
  const before = text.slice(Math.max(0, span.start - contextLength), span.start);
  const after = text.slice(span.end, span.end + contextLength);
  // "During their March 11 meeting" dates the meeting; "the 2003 invasion" is mostly told as known.
  return !isAttributive(before, after) || days.last === days.first;
}

/** UTF-16 units read on either side of a date. */
const contextLength = 40;
const beforeNoun =
  /(?:\b(?:the|a|an|its|his|her|their|our|my|this|that|for|of|from|since|until|than|like)|['’]s)\s+(?:\p{Ll}+\s+)?$/iu;
const nounAfter =
  /^(?:['’]s?)?\s+(?!(?:and|or|but|as|at|by|in|on|to|for|from|with|when|after|before|that|who|which|while|where|because|it|he|she|they|we|the|a|an|his|her|its|their)\b)\p{L}/u;
const adverbBefore = /(?:^|\b(?:in|on|at|by|during|around|about|late|early|mid|said|and)|[,;:.(–—-])\s*$/iu;

function isAttributive(before: string, after: string): boolean {
  return beforeNoun.test(before)
    ? nounAfter.test(after)
    : !adverbBefore.test(before) && /^\s+\p{Ll}+(?:ion|ment|ence|war|attack|talks|election|deal|summit)\b/u.test(after);
}
