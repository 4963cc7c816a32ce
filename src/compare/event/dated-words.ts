// Which dates of a text date a happening told beside them: "On Tuesday shells hit", not "its illegal 2003 invasion" nor "by Tuesday".
import { dayRangeOf, vaguenessOf } from '../../base/day-range.ts';
import type { DateMention } from '../../model/finding.ts';
import { isMentioned, isMentionedPeriod } from './mentioned-time.ts';

/** Days of the longest time that dates a sentence's happening: a year. */
const longestTime = 366;

/** True when the date tells when the happening of its sentence was; `published` is the EDTF date of the article. */
export function datesItsSentence(text: string, { span, edtf, role }: DateMention, published: string | null): boolean {
  if (role !== 'happened' && role !== 'said') return false;
  const days = dayRangeOf(edtf);
  if (days === null || vaguenessOf(days) >= longestTime) return false;
  const words = text.slice(span.start, span.end);
  const before = text.slice(Math.max(0, span.start - contextLength), span.start);
  const after = text.slice(span.end, span.end + contextLength);
  const clause =
    text
      .slice(Math.max(0, span.start - clauseLength), span.start)
      .split('\n')
      .at(-1) ?? '';
  if (
    isStillToCome.test(clause) ||
    isComingVerb.test(after) ||
    isCitation.test(before) ||
    isPrinted.test(after) ||
    isOfKnownDay(words, before, after) ||
    isMentioned({ words, before, after }) ||
    (isToday.test(words) && ofOurTime.test(before)) ||
    !isNear(words, days.last, published)
  )
    return false;
  // "During their March 11 meeting" dates the meeting; "the 2003 invasion" and "the harvest of 2030" are told as known.
  return (
    vaguenessOf(days) === 0 ||
    !(
      isAttributive(before, after) ||
      vagueWords.test(words) ||
      isNamedPeriod(words) ||
      isMentionedPeriod({ words, before, after })
    )
  );
}

/** UTF-16 units read on either side of a date; and before it for the verb of its clause. */
const contextLength = 60;
const clauseLength = 160;
/** "In the world today", "the party today": in our time, not on this day. */
const isToday = /^today$/i;
const ofOurTime = /\b(?:America|world|country|nation|society|age|life|politics|party|people|times?)\s+$/iu;
/** A term or a plan: nothing has happened then. */
const isStillToCome =
  /(?:\b(?:by|until|till|through|before|within|from|every|each|any)\s+(?:the\s+|this\s+)?|\b(?:will|shall|would|won['’]t|(?:could|(?<!\d )may|might) (?!not\b|have\b|\d)|must|should|needs? to|is to|are to|going to|(?:un)?likely to|(?:set|due|scheduled|slated) to|about to|prepar(?:es?|ed|ing) (?:to|for)|hop(?:es?|ed|ing) (?:to|that)|poised to|in line to|in advance of|ahead of|(?:is|are) (?:heading|headed|coming|travell?ing) to|up for|facing (?:re-?)?election|expects?|expected|plans?|planned|planning to|predict\w*|if|unless|look(?:s|ed|ing)? forward to|(?:ask|urg|invit|request)(?:s|ed|ing)? [^.,;:!?—–]*? to|as (?:soon|early) as|(?:chances?|odds|hopes?|risk|prospects?|plans?) of)\b(?:[^.,;:!?—–]|\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St)\.|, followed by )*|\b(?:set|scheduled|slated)\b[^.,;:!?—–]*\bfor\s+|\bto (?:be \p{Ll}+|air|open|begin|start|take place|run|appear|launch) (?:on |in )?|\b(?:is|are) (?:on |in )?|\bsometime (?:in |on )?|\b(?:going|heading|headed) into |\buntil (?:an?|the|next|its) (?:\p{Ll}+ ){0,4})$/iu;
/** "The talks on Monday will go on", "in Helsinki on Monday should not go forward". */
const isComingVerb =
  /^["”’)]*\s+["“‘]?(?:will|shall|should|would|must|(?:is|are) (?:to|expected|scheduled|set|due|likely))\b/u;
/** "As the Courier reported on Thursday": the day of a report, not of what it tells. */
const isCitation = /\b(?:reported|wrote|writes)\s+(?:(?:earlier|late|early)\s+)?(?:on\s+)?$/iu;

/** "According to the May 3 issue of the Courier". */
const isPrinted = /^,?\s+(?:issue|edition|report|article|story|column|survey|poll)\b/u;

/**
 * "Cancel Monday's meeting", "the victims of the May 3 attack" mention what is known; "at a Monday meeting", "during their
 * March 11 meeting" date what is told.
 */
function isOfKnownDay(words: string, before: string, after: string): boolean {
  if (duringIt.test(before)) return false;
  if (/^the \p{Lu}/iu.test(words) && meetingAfter.test(after))
    return /\p{L}\s*$/u.test(before) || isSupposed.test(after);
  if (/^['’]s?\s/u.test(after) || /['’]s?$/u.test(words)) return true;
  if (/\d/.test(words)) return !adverbBefore.test(before) && nounAfter.test(after) && !verbAfter.test(after);
  return beforeNoun.test(before) && meetingAfter.test(after);
}

/** "The Wednesday hearing would have been the first". */
const isSupposed = /^\s+(?:\p{Ll}+\s+){1,2}(?:would|could|might|was to)\b/u;
const duringIt =
  /\b(?:in|at|during|after|following)\s+(?:(?:the|a|an|its|his|her|their|this|that)\s+)?(?:\p{Ll}+\s+)?$/iu;
const verbAfter =
  /^\s+(?:\p{Ll}+(?:ed)|told|said|met|left|held|went|came|saw|took|gave|sent|made|was|were|is|are|had|has)\b/u;
const meetingAfter =
  /^\s+(?:\p{Ll}+\s+)?(?:session|meetings?|speech|debate|vote|hearing|rally|interview|attack|shooting|massacre|summit|election|primary|conference|briefing|deadline|letter|talks|trip|visit)\b/u;

/** Weeks, months and seasons that only point: "last month we did not exist". */
const vagueWords =
  /^(?:this|that|last|the (?:last|same|past|next|following|coming)|a|some|earlier|later|recent)\b(?!.*\d{4})|^(?:the )?(?:winter|summer|spring|autumn|fall|day|week|month|year)$/iu;
const beforeNoun = /(?:\b(?:the|a|an|its|his|her|their|our|my|this|that|for|of|than|like)|['’]s)\s+(?:\p{Ll}+\s+)?$/iu;
const nounAfter =
  /^(?:['’]s?)?\s+(?!(?:and|or|but|as|at|by|in|on|to|for|from|with|when|after|before|that|who|which|while|where|because|it|he|she|they|we|the|a|an|his|her|its|their)\b)\p{L}/u;
const ofTime = /\bof\s+$/iu;
const adverbBefore = /(?:^|\b(?:in|on|at|during|around|about|since|late|early|mid|said|and)|[,;:.(–—-])\s*$/iu;
const deedAfter = /^\s+\p{Ll}+(?:ion|ment|ence|war|attack|talks|election|deal|summit)\b/u;

const listedBefore = /\d{4}(?:, \d{4})*,? (?:and|or)\s+$/u;
const listedAfter = /^(?:, \d{4})*,? (?:and|or) \d{4}\b/u;

function isAttributive(before: string, after: string): boolean {
  if (ofTime.test(before)) return true;
  // "Brandt's 2029 and 2030 campaigns": each year stands where the first does.
  const years = listedBefore.test(before) || listedAfter.test(after);
  if (years) return isAttributive(before.replace(listedBefore, ''), after.replace(listedAfter, ''));
  return beforeNoun.test(before) ? nounAfter.test(after) : !adverbBefore.test(before) && deedAfter.test(after);
}

/** "The Cold War", "Orange Revolution": a time that has a name is mostly mentioned, not told of. */
function isNamedPeriod(words: string): boolean {
  const names = words.match(/\p{Lu}\p{L}+/gu) ?? [];
  return !/\d/.test(words) && names.length > 0 && !names.every((name) => calendarName.test(name));
}

const calendarName =
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Spring|Summer|Autumn|Fall|Winter|Early|Mid|Late|Last|This|That|The|In|On|At|By|Yesterday|Today|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|A|An|Later|Earlier|Next)/;

/** Days before publication that words without a year may point to: a month's name eight months, a weekday two weeks. */
const farthestMonth = 240;
const farthestDay = 14;

/** Words without a year are dated by guess; far from the publication the guess is mostly wrong. */
function isNear(words: string, last: number, published: string | null): boolean {
  const day = dayRangeOf(published);
  if (day === null || /\d{4}/.test(words)) return true;
  const age = day.last - last;
  const isMonth = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|year|month)/i.test(
    words,
  );
  return age >= 0 && age <= (isMonth ? farthestMonth : farthestDay);
}
