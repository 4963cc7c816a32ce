// The date label that begins an entry of a timeline: `March 2022: ...`, `1950s to 1990 – ...`.
import type { Block } from './block.ts';
import { findMonth } from './month-names.ts';

/** Longest label in UTF-16 units. */
const longestLabel = 60;
/** Fewest dated entries that make a timeline of a text; two may be any list. */
const fewestEntries = 4;

const monthName = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const season = '(?:early|mid|late|spring|summer|autumn|fall|winter|around|about|circa|c\\.|in|on|by|since|from|the)';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const year = "(?:1[5-9]|20)\\d\\d(?:['’]?s)?";
const range = '\\s?(?:-|–|—|/|to|and|until|through|&)\\s?';
const dash = '[-–—]';
const oneDate = [
  `\\d{4}-\\d\\d(?:-\\d\\d)?`,
  `${monthName}(?:${range}${monthName})?\\s${day}(?:${range}(?:${monthName}\\s)?${day})?(?:,?\\s${year})?`,
  `${day}(?:${range}${day})?\\s${monthName}(?:,?\\s${year})?`,
  `${monthName}(?:${range}${monthName})?,?\\s${year}`,
  `${year}(?:${dash}\\d{1,2})?`,
].join('|');
const datedLabel = new RegExp(
  `^(?:${season}[\\s-]){0,3}(?:${oneDate})(?:${range}(?:${season}[\\s-]){0,2}(?:${oneDate}|today|present|now))?(?:\\s?\\([^)]{1,30}\\))?\\s?(?::|–|—|\\s-|\\.\\s(?=\\p{Lu}))\\s*`,
  'iu',
);
const looseLabel =
  /^(?:[\p{Lu}\p{N}][\p{L}\p{M}\p{N}'’.-]*)(?:\s(?:[\p{Lu}\p{N}][\p{L}\p{M}\p{N}'’.-]*|of|or|the|to|and|in)){0,5}\s?[:–—]\s*/u;
const periodWord = /\b(?:War|Eve|Day|Era|Century|Today|Now|Present|Christmas|Easter|Revolution)\b|\d/;

/** Length in UTF-16 units of the date label that `words` begins with, 0 when there is none. */
function datedLabelLength(words: string): number {
  const bare = words.slice(0, longestLabel + 40).replace(/[*_]{1,3}/g, '');
  const match = datedLabel.exec(bare);
  if (match === null || match[0].length > longestLabel || match[0].length === bare.length) return 0;
  const month = /^(?:early|mid|late)?[\s-]*(\p{L}{3,})/iu.exec(match[0])?.[1];
  // "March" names a month, "Marched" and "Mayor" do not.
  const isMonth = month === undefined || !/^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(month);
  return isMonth || findMonth(month) !== null ? match[0].length : 0;
}

/** True when a text holds enough dated entries to be read as a timeline. */
export function isTimeline(body: readonly Block[]): boolean {
  return body.filter((block) => datedLabelLength(block.words) > 0).length >= fewestEntries;
}

/** True for an entry of a text known to be a timeline: dated, or labelled with a period (`New Year’s Eve 1999: ...`). */
export function isEntry(words: string): boolean {
  if (datedLabelLength(words) > 0) return true;
  const match = looseLabel.exec(words.slice(0, longestLabel).replace(/[*_]{1,3}/g, ''));
  if (match === null || match[0].length >= words.length) return false;
  return (
    periodWord.test(match[0]) || match[0].split(/[\s-]+/).some((word) => findMonth(word.replace(/[:–—]$/, '')) !== null)
  );
}
