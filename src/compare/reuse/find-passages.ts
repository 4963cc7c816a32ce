// Finds the passages that two stretches have in common, the parts of one that commentary has torn apart included.
import { type Alignment, alignWords, type WordRange, type WordRanges } from './align-words.ts';
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

function findSeeds(a: SearchedStretch, b: SearchedStretch): readonly Seed[] {
  const places = new Map<number, number[]>();
  forEachKey(b, (key, word) => {
    const held = places.get(key);
    if (held) held.push(word);
    else places.set(key, [word]);
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
  const best = alignWords(a, b, ranges);
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
