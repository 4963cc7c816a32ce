// Finds the passages that two stretches have in common, the parts of one that commentary has torn apart included.
import { addToGroup } from '../../base/group-by.ts';
import {
  type Alignment,
  alignEqual,
  alignThrough,
  alignWords,
  type WordRange,
  type WordRanges,
} from './align-words.ts';
import type { PassageKeys } from './passage-keys.ts';
import { provesReuse, type ReadWords } from './read-words.ts';

/** A text as looking for passages needs it. */
export interface SearchedText {
  readonly words: ReadWords;
  readonly keys: PassageKeys;
}

/** Where to look: one stretch of each text, in words. */
export interface SearchedStretch extends SearchedText {
  readonly range: WordRange;
}

/** Points of the shortest passage worth showing: about eleven words in a row, or 23 of which five were altered. */
export const fewestPoints = 16;
/** Equal words of the shortest passage that are neither common nor names. */
const fewestTelling = 4;

/** Words beyond a stretch into which a passage is followed: a passage may lie across the end of a stretch. */
const reach = 40;

/** Two keys in common lie on one passage when they are at most this many words apart, and as far apart in either text but for insertions. */
const widestStep = 40;
const widestShift = 8;

/** The passages in the order of the first text; empty when only chance words are shared. */
export function findPassages(a: SearchedStretch, b: SearchedStretch): readonly Alignment[] {
  const seeds = findSeeds(a, b);
  if (!hasPassage(a.words, b.words, seeds)) return [];
  const whole = { a: extend(a), b: extend(b) };
  return searchRange(a.words, b.words, whole, seeds).sort((x, y) => (x.pairs[0]?.[0] ?? 0) - (y.pairs[0]?.[0] ?? 0));
}

/** True when the words round two seeds that lie alike make a passage: a twentieth of the work of looking for all of them. */
export function sharesPassage(a: SearchedStretch, b: SearchedStretch): boolean {
  return hasPassage(a.words, b.words, findSeeds(a, b));
}

function hasPassage(a: ReadWords, b: ReadWords, seeds: readonly Seed[]): boolean {
  if (findLongRow(a, b, { a: allOf(a), b: allOf(b) }, seeds) !== null) return true;
  return seeds.some((seed, at) => {
    const other = seeds.slice(at + 1).find((next) => liesOnPassage(seed, next));
    if (!other) return false;
    const near = alignWords(a, b, { a: around(a, seed[0], other[0]), b: around(b, seed[1], other[1]) });
    return near !== null && isWorthShowing(near, a);
  });
}

/** Words on either side of two seeds that are looked at first: the shortest passage fits in. */
const nearby = 24;

function around({ count }: ReadWords, one: number, other: number): WordRange {
  return { first: Math.max(0, Math.min(one, other) - nearby), end: Math.min(count, Math.max(one, other) + nearby) };
}

type Seed = readonly [number, number];

function allOf({ count }: ReadWords): WordRange {
  return { first: 0, end: count };
}

/** Equal words in a row from which they are taken for part of the best alignment: chance and formulas hardly give so many. */
const longRow = 16;

/** The longest row of equal words through a seed, where it makes a passage by itself. */
function findLongRow(a: ReadWords, b: ReadWords, ranges: WordRanges, seeds: readonly Seed[]): WordRanges | null {
  let longest: WordRanges | null = null;
  let most = longRow - 1;
  // Seeds come in the order of the first text: one within a row that was followed already is passed over.
  const followed = new Map<number, number>();
  for (const [ofA, ofB] of seeds) {
    if (ofA < (followed.get(ofB - ofA) ?? 0)) continue;
    const row = followRow(a, b, ranges, [ofA, ofB]);
    followed.set(ofB - ofA, row.a.end);
    if (row.a.end - row.a.first <= most) continue;
    most = row.a.end - row.a.first;
    longest = row;
  }
  return longest !== null && isWorthShowing(alignEqual(a, longest), a) ? longest : null;
}

function followRow(a: ReadWords, b: ReadWords, ranges: WordRanges, [ofA, ofB]: Seed): WordRanges {
  const isEqual = (by: number): boolean => a.hashes[ofA + by] === b.hashes[ofB + by];
  const before = Math.min(ofA - ranges.a.first, ofB - ranges.b.first);
  const after = Math.min(ranges.a.end - ofA, ranges.b.end - ofB);
  let [first, end] = [0, 0];
  while (-first < before && isEqual(first - 1)) first -= 1;
  while (end < after && isEqual(end)) end += 1;
  return { a: { first: ofA + first, end: ofA + end }, b: { first: ofB + first, end: ofB + end } };
}

function findSeeds(a: SearchedStretch, b: SearchedStretch): readonly Seed[] {
  const places = new Map<number, number[]>();
  forEachKey(b, (key, word) => {
    addToGroup(places, key, word);
  });
  const seeds: Seed[] = [];
  forEachKey(a, (key, word) => {
    for (const place of places.get(key) ?? []) seeds.push([word, place]);
  });
  return seeds;
}

function forEachKey({ keys, range }: SearchedStretch, take: (key: number, word: number) => void): void {
  for (let at = findFirst(keys.words, range.first); at < keys.words.length; at += 1) {
    const word = keys.words[at] ?? 0;
    if (word >= range.end) return;
    take(keys.keys[at] ?? 0, word);
  }
}

/** Index of the first number that is at least `wanted`, in ascending numbers. */
export function findFirst(numbers: Uint32Array, wanted: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function liesOnPassage([a, b]: Seed, [otherA, otherB]: Seed): boolean {
  const step = otherA - a;
  return Math.abs(step) > 0 && Math.abs(step) <= widestStep && Math.abs(otherB - b - step) <= widestShift;
}

function extend({ words, range }: SearchedStretch): WordRange {
  return { first: Math.max(0, range.first - reach), end: Math.min(words.count, range.end + reach) };
}

/** The best passage of a range, and those on either side of it that still hold a seed. */
function searchRange(a: ReadWords, b: ReadWords, ranges: WordRanges, seeds: readonly Seed[]): Alignment[] {
  const inside = seeds.filter(([ofA, ofB]) => isWithin(ofA, ranges.a) && isWithin(ofB, ranges.b));
  if (inside.length === 0) return [];
  const row = findLongRow(a, b, ranges, inside);
  const best = row === null ? alignWords(a, b, ranges) : alignThrough(a, b, ranges, row);
  if (best === null || !isWorthShowing(best, a)) return [];
  return [best, ...listRests(ranges, best).flatMap((rest) => searchRange(a, b, rest, inside))];
}

function isWithin(word: number, range: WordRange): boolean {
  return word >= range.first && word < range.end;
}

function isWorthShowing({ score, pairs }: Alignment, a: ReadWords): boolean {
  return score >= fewestPoints && pairs.filter(([word]) => provesReuse(a, word)).length >= fewestTelling;
}

/** What lies before and after a passage, in either order: passages may have changed places. */
function listRests({ a, b }: WordRanges, { pairs }: Alignment): readonly WordRanges[] {
  const [firstA, firstB] = pairs[0] ?? [0, 0];
  const [lastA, lastB] = pairs.at(-1) ?? [0, 0];
  const ofA = [
    { first: a.first, end: firstA },
    { first: lastA + 1, end: a.end },
  ];
  const ofB = [
    { first: b.first, end: firstB },
    { first: lastB + 1, end: b.end },
  ];
  return ofA.flatMap((one) => ofB.map((other) => ({ a: one, b: other })));
}
