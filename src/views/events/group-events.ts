// Groups tellings into happenings. A group grows only while its members are alike on average, so that a chain of half-alike
// tellings never joins two different happenings.
// Average linkage, taken greedily from the likest pair down: Manning, Raghavan, Schütze, "Introduction to Information Retrieval", 17.3.

import type { JudgedPair } from '../../model/comparison-judgement.ts';
import { readJudgedPairs } from '../judged-rows.ts';
import { haveOtherDoers, likenessOf, type WeighedTelling, weighTellings } from './event-likeness.ts';
import type { EventTelling } from './event-telling.ts';
import { measureSurprise, type WordSurprise } from './word-surprise.ts';

/** A pair of tellings that may be of one happening, by their rows. */
export interface EventPair {
  readonly from: number;
  readonly to: number;
}

/** Pairs that may be of one happening, and what people said. */
export interface EventPairs {
  readonly relations: readonly EventPair[];
  readonly judged: readonly JudgedPair[];
}

/**
 * Average likeness from which tellings are one happening. Reports: on one half of BASIL 0.075 gives the best F1
 * without a false merge. Sentences and sentence against report, which are measured otherwise: the example's list of events.
 */
const sameEventThresholds: EventThresholds = { report: 0.075, passage: 0.26, mixed: 0.19 };

/** Likeness from which tellings are of one happening: two reports, two sentences, one of each. */
export interface EventThresholds {
  readonly report: number;
  readonly passage: number;
  readonly mixed: number;
}

/** Pairs measured between two groups at most: larger ones are told by so many articles that a sample says it. */
const mostMeasured = 400;

/** How tellings are weighed; where left out, words by the tellings given, and the thresholds that were measured. */
export interface EventWeighing {
  readonly surprise?: WordSurprise;
  readonly thresholds?: EventThresholds;
}

/** Tellings of one happening each; every telling is in exactly one group, most are alone. */
export function groupEvents(
  tellings: readonly EventTelling[],
  pairs: EventPairs,
  { surprise = measureSurprise(tellings), thresholds = sameEventThresholds }: EventWeighing = {},
): readonly (readonly EventTelling[])[] {
  const judged = readJudgedPairs(pairs.judged);
  const weighed = weighTellings(tellings, surprise);
  const groups = new Map(tellings.map(({ row }) => [row, [row]]));
  for (const block of judged.blocks) {
    const together = block.filter((row) => weighed.has(row));
    for (const row of together) groups.set(row, together);
  }
  const refused = new Map<readonly number[], Map<readonly number[], number>>();
  for (const { from, to } of rankPairs(pairs.relations, { weighed, thresholds })) {
    const [a, b] = [groups.get(from), groups.get(to)];
    if (a === undefined || b === undefined || a === b || judged.areApart(a, b)) continue;
    // Pairs of one sentence printed again and again ask about the same two groups: as long as neither has grown, the answer stands.
    const size = a.length + b.length;
    if (refused.get(a)?.get(b) === size) continue;
    if (averageLikeness(a, b, { weighed, thresholds }) < 1) {
      refused.set(a, (refused.get(a) ?? new Map<readonly number[], number>()).set(b, size));
      continue;
    }
    const [into, out] = a.length >= b.length ? [a, b] : [b, a];
    into.push(...out);
    for (const row of out) groups.set(row, into);
  }
  const byRow = new Map(tellings.map((telling) => [telling.row, telling]));
  return [...new Set(groups.values())].map((rows) => rows.flatMap((row) => byRow.get(row) ?? []));
}

/** The pairs that may stand in one group: others are never put together, however many third ones are like both. */
export function listLikely(
  tellings: readonly EventTelling[],
  relations: readonly EventPair[],
  surprise: WordSurprise,
): readonly EventPair[] {
  const weighed = weighTellings(tellings, surprise);
  return rankPairs(relations, { weighed, thresholds: sameEventThresholds });
}

interface Measure {
  readonly weighed: ReadonlyMap<number, WeighedTelling>;
  readonly thresholds: EventThresholds;
}

function rankPairs(pairs: readonly EventPair[], { weighed, thresholds }: Measure): readonly EventPair[] {
  return pairs
    .flatMap((pair) => {
      const [a, b] = [weighed.get(pair.from), weighed.get(pair.to)];
      const likeness = a && b && !haveOtherDoers(a, b) ? relativeLikeness(a, b, thresholds) : 0;
      return likeness < 1 ? [] : [{ ...pair, likeness }];
    })
    .sort((a, b) => b.likeness - a.likeness || a.from - b.from || a.to - b.to);
}

/** Likeness in units of its threshold: 1 is just enough. */
function relativeLikeness(a: WeighedTelling, b: WeighedTelling, { report, passage, mixed }: EventThresholds): number {
  const reports = Number(a.telling.data.role === 'report') + Number(b.telling.data.role === 'report');
  return likenessOf(a, b) / (reports === 2 ? report : reports === 1 ? mixed : passage);
}

/** Reports speak for their group, so that it does not come apart by the details that were put to it; sentences do where there is none. */
function averageLikeness(one: readonly number[], other: readonly number[], { weighed, thresholds }: Measure): number {
  const isPassage = (row: number): boolean => weighed.get(row)?.telling.data.role === 'passage';
  const isOfSentences = one.every(isPassage) || other.every(isPassage);
  const [a, b] = [one, other].map((rows) => (rows.every(isPassage) ? rows : rows.filter((row) => !isPassage(row))));
  if (a === undefined || b === undefined) return 0;
  const step = Math.max(1, Math.floor((a.length * b.length) / mostMeasured));
  let [sum, count] = [0, 0];
  for (let at = 0; at < a.length * b.length; at += step) {
    const [from, to] = [weighed.get(a[Math.floor(at / b.length)] ?? -1), weighed.get(b[at % b.length] ?? -1)];
    if (!from || !to) continue;
    // What others do keeps a sentence from a happening, not two reports of it from each other.
    const isApart = isOfSentences && haveOtherDoers(from, to);
    sum += isApart ? 0 : Math.min(mostPerPair, relativeLikeness(from, to, thresholds));
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
}

/** One pair that is all but equal may not carry the rest. */
const mostPerPair = 2;
