// What speaker and dates take from the likeness of two sentences, or why they cannot be one act of speech: nothing for one
// speaker on one day, for that is how the score of the words was learnt.
import { type DayRange, daysBetween, vaguenessOf } from '../../base/day-range.ts';
import type { QuotedSentence, Speaker } from './quoted-sentence.ts';

/** Logits where one of two speakers is not known, or both: any two people may use the same words. */
const unknownSpeaker = -3;
/** Logits for a person and the body they speak for. */
const sameParty = -2;
/** Logits for days that may be the same: the speaker says like things on other days. */
const nearDays = -3;
/** Logits where nothing tells the day and the articles are far apart: it may be something the speaker says often. */
const farApart = -5;
/** Days by which accounts of one occasion may differ: time zones, and "yesterday" in a text of the day after. */
const dayTolerance = 1;
/** Days within which articles without a date of the words are taken to report one occasion. */
const newsDays = 3;

/** Logits to add to the score of the words, 0 or less; null when they cannot be of one act of speech. */
export function weighOccasion(a: QuotedSentence, b: QuotedSentence): number | null {
  const speakers = weighSpeakers(a, b);
  const dates = weighDates(a, b);
  return speakers === null || dates === null ? null : speakers + dates;
}

function weighSpeakers({ speaker: a }: QuotedSentence, { speaker: b }: QuotedSentence): number | null {
  if (a === null || b === null) return unknownSpeaker;
  if (isSameSpeaker(a, b)) return 0;
  // "The ministry said" and "the minister said" may be one; two persons never are.
  const isOne = a.party !== null && a.party === b.party && (!isPerson(a.name) || !isPerson(b.name));
  return isOne ? sameParty : null;
}

/** True when both are one speaker: by decision, or one is named by the other's surname alone. */
export function isSameSpeaker(a: Speaker, b: Speaker): boolean {
  return a.key === b.key || isSurname(a.name, b.name) || isSurname(b.name, a.name);
}

/** "Holm" in one article and "Vera Holm" in another: nobody has joined the two names yet. */
function isSurname(short: string, full: string): boolean {
  return !short.includes(' ') && full.split(' ').length > 1 && full.split(' ').at(-1) === short;
}

/** A name of two or more words with capitals and no word of an office or body. */
function isPerson(name: string): boolean {
  return (
    /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+)+$/u.test(name) &&
    !/\b(?:ministry|government|council|office|house|court|party|union|agency|committee|army|assembly|concord|power|commission|republic)\b/i.test(
      name,
    )
  );
}

function weighDates(a: QuotedSentence, b: QuotedSentence): number | null {
  if (a.said && b.said) {
    const gap = daysBetween(a.said, b.said);
    if (gap > dayTolerance) return null;
    if (gap === 0 && isDay(a.said) && isDay(b.said)) return 0;
    // "In January" and a day of January need not be one day: then the articles tell how far apart the occasions may be.
    const isVague = vaguenessOf(a.said) > newsDays || vaguenessOf(b.said) > newsDays;
    const isFar = a.published && b.published && daysBetween(a.published, b.published) > newsDays;
    return isVague && isFar ? farApart : nearDays;
  }
  // Nobody can report what has not been said yet.
  if (a.said && b.published && b.published.last + dayTolerance < a.said.first) return null;
  if (b.said && a.published && a.published.last + dayTolerance < b.said.first) return null;
  const [dayA, dayB] = [a.said ?? a.published, b.said ?? b.published];
  if (!dayA || !dayB) return nearDays;
  return daysBetween(dayA, dayB) <= newsDays ? nearDays : farApart;
}

function isDay({ first, last }: DayRange): boolean {
  return first === last;
}
