// What two wordings have in common, as numbers for the learnt score. The shorter is asked how much of it the longer holds,
// since a quotation is often a part of what was said.
import type { WordVectors } from '../words/word-vectors.ts';
import { compareMeanings, meaningFeatureNames } from './meaning-features.ts';
import type { WeighedStem, Wording } from './wording.ts';

/** Names of the features, in the order of the weights. */
export const pairFeatureNames = [
  'held',
  'held exactly',
  'held of longer',
  'held exactly of longer',
  'letters',
  'word pairs',
  'longest run',
  'in order',
  'evidence',
  'exact evidence',
  'shorter weight',
  'length ratio',
  'rarest lost',
  'rarest lost of longer',
  'numbers shared',
  'numbers lost',
  'names shared',
  'names lost',
  'negation differs',
  'by meaning',
  'by spelling',
  'held of both',
  'held exactly of both',
  ...meaningFeatureNames,
] as const;

/** What a word that may stand for the other counts, as a share of its weight. */
const meaningWorth = 0.6;
/** Spellings less alike than this are other words ("Kiev" and "Kyiv" share 0.2 of their letter groups, "Zelensky" and "Zelenskyy" 0.8). */
const leastSpelling = 0.4;
/** A word spelled otherwise is never quite the same word. */
const mostSpelling = 0.95;

/** Shares of letters and words in common, together, that 99 of 100 pairs of translations have and half of all candidates. */
const leastInCommon = 0.22;
/** Share of the shorter that makes up for it: it may be a small part of the longer. */
const leastHeld = 0.45;

interface Match {
  /** Index in the other wording, -1 for none. */
  readonly to: number;
  /** 0 to 1. */
  readonly worth: number;
  readonly kind: 'exact' | 'meaning' | 'spelling' | 'none';
  readonly isExact: boolean;
}

const unmatched: Match = { to: -1, worth: 0, kind: 'none', isExact: false };

/**
 * Features of a pair, in the order of `pairFeatureNames`; the same whichever comes first. Null for two that have so little
 * in common that nothing else could make them one.
 */
export function comparePair(a: Wording, b: Wording, vectors: WordVectors): Float64Array | null {
  const [short, long] = isShorter(a, b) ? [a, b] : [b, a];
  const shortWeight = Math.max(short.weight, 1);
  const longWeight = Math.max(long.weight, 1);
  const ofBoth = (shared: number): number => shared / Math.max(1, short.weight + long.weight - shared);
  const exact = short.distinct.reduce((sum, { stem, weight }) => (long.indexOf.has(stem) ? sum + weight : sum), 0);
  const letters = cosine(short, long);
  if (letters + ofBoth(exact) < leastInCommon && exact < leastHeld * shortWeight) return null;
  const forth = matchAll(short, long);
  const back = matchAll(long, short);
  const held = sumBy(short, forth, ({ weight }, { worth }) => weight * worth);
  const heldOfLong = sumBy(long, back, ({ weight }, { worth }) => weight * worth);
  const lost = (of: Wording, matches: readonly Match[]): number =>
    of.distinct.reduce((most, { weight }, i) => Math.max(most, weight * (1 - matches[i]!.worth)), 0);
  const mass = (test: (stem: WeighedStem) => boolean, share: (match: Match) => number): number =>
    sumBy(short, forth, (stem, match) => (test(stem) ? stem.weight * share(match) : 0));
  const ofKind = (kind: Match['kind']): number =>
    sumBy(short, forth, ({ weight }, match) => (match.kind === kind ? weight : 0));
  return Float64Array.of(
    held / shortWeight,
    exact / shortWeight,
    heldOfLong / longWeight,
    exact / longWeight,
    letters,
    sharedPairs(short, long),
    Math.log1p(longestRun(short, long)) / 3,
    orderShare(short, forth),
    Math.log1p(held) / 4,
    Math.log1p(exact) / 4,
    Math.log1p(short.weight) / 4,
    shortWeight / longWeight,
    lost(short, forth) / 10,
    lost(long, back) / 10,
    Math.min(
      1,
      mass(
        ({ isNumber }) => isNumber,
        ({ worth }) => worth,
      ) / 10,
    ),
    Math.min(
      1,
      mass(
        ({ isNumber }) => isNumber,
        ({ worth }) => 1 - worth,
      ) / 10,
    ),
    Math.min(
      1,
      mass(
        ({ isName }) => isName,
        ({ worth }) => worth,
      ) / 20,
    ),
    Math.min(
      1,
      mass(
        ({ isName }) => isName,
        ({ worth }) => 1 - worth,
      ) / 20,
    ),
    short.isNegated === long.isNegated ? 0 : 1,
    ofKind('meaning') / shortWeight,
    ofKind('spelling') / shortWeight,
    ofBoth((held + heldOfLong) / 2),
    ofBoth(exact),
    ...compareMeanings([short, long], [forth, back], vectors),
  );
}

/** Equal weights are told apart by length and words, so that the order of the two does not matter. */
function isShorter(a: Wording, b: Wording): boolean {
  if (a.weight !== b.weight) return a.weight < b.weight;
  return a.sequence.length < b.sequence.length;
}

function sumBy(of: Wording, matches: readonly Match[], value: (stem: WeighedStem, match: Match) => number): number {
  let sum = 0;
  for (let i = 0; i < of.distinct.length; i++) sum += value(of.distinct[i]!, matches[i]!);
  return sum;
}

function matchAll(from: Wording, to: Wording): readonly Match[] {
  return from.distinct.map((stem) => {
    const same = to.indexOf.get(stem.stem);
    return same === undefined ? matchOther(stem, to) : { to: same, worth: 1, kind: 'exact', isExact: true };
  });
}

function matchOther(stem: WeighedStem, to: Wording): Match {
  let best = unmatched;
  for (let i = 0; i < to.distinct.length; i++) {
    const other = to.distinct[i]!;
    if (best.worth < meaningWorth && shareMeaning(stem.meanings, other.meanings))
      best = { to: i, worth: meaningWorth, kind: 'meaning', isExact: false };
    const spelling = likeSpelling(stem.letters, other.letters);
    if (spelling > best.worth)
      best = { to: i, worth: Math.min(mostSpelling, spelling), kind: 'spelling', isExact: false };
  }
  return best;
}

function shareMeaning(a: readonly number[], b: readonly number[]): boolean {
  for (const meaning of a) if (b.includes(meaning)) return true;
  return false;
}

/** Share of letter groups in common (Dice), 0 where it is too small to mean anything. */
function likeSpelling(a: Int32Array, b: Int32Array): number {
  const total = a.length + b.length;
  if (2 * Math.min(a.length, b.length) < leastSpelling * total) return 0;
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  const share = (2 * shared) / total;
  return share >= leastSpelling ? share : 0;
}

function cosine(a: Wording, b: Wording): number {
  const [few, many] = a.groups.size <= b.groups.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [group, count] of few.groups) sum += count * (many.groups.get(group) ?? 0);
  return sum / Math.max(1, a.groupNorm * b.groupNorm);
}

function sharedPairs(short: Wording, long: Wording): number {
  let shared = 0;
  for (const pair of short.pairs) if (long.pairs.has(pair)) shared++;
  return shared / Math.max(1, Math.min(short.pairs.size, long.pairs.size));
}

/** Words of the longest run that both have, by stems. */
function longestRun(a: Wording, b: Wording): number {
  let longest = 0;
  let row = new Uint16Array(b.sequence.length + 1);
  const inB = a.distinct.map(({ stem }) => b.indexOf.get(stem) ?? -1);
  for (const word of a.sequence) {
    const next = new Uint16Array(b.sequence.length + 1);
    const wanted = inB[word]!;
    if (wanted >= 0)
      for (let j = 0; j < b.sequence.length; j++)
        if (b.sequence[j] === wanted) {
          next[j + 1] = row[j]! + 1;
          longest = Math.max(longest, next[j + 1]!);
        }
    row = next;
  }
  return longest;
}

/** Share of the matched words that stand in the same order: the longest rising row of their places. */
function orderShare(short: Wording, matches: readonly Match[]): number {
  const places = matches.filter((match, i) => match.to >= 0 && short.distinct[i]!.weight > 2).map(({ to }) => to);
  if (places.length < 2) return places.length;
  const ends: number[] = [];
  for (const place of places) {
    const at = ends.findIndex((end) => end >= place);
    if (at < 0) ends.push(place);
    else ends[at] = place;
  }
  return ends.length / places.length;
}
