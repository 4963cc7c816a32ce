// Keys by which sentences of one utterance find each other: rare words, pairs of telling words, and the speaker with a word.
// Two translations share few runs of words but nearly always two telling ones.
import { hashText, mixHash } from '../../base/feature-hash.ts';
import type { Wording } from './wording.ts';

/** Telling words that make keys by themselves. */
const singleWords = 12;
/** Telling words that make keys in pairs. */
const pairedWords = 8;
/** Rarity in nats from which one word in common is enough to compare: in fewer than one of 1,800 sentences. */
const rareWeight = 7.5;
/** Words more common than this (nats) make no key. */
const leastWeight = 3;

/** Unsigned 32-bit keys of a wording by a speaker; sentences that share two are compared. */
export function findUtteranceKeys({ distinct }: Wording, speaker: string | null): readonly number[] {
  const telling = distinct
    .filter(({ weight }) => weight >= leastWeight)
    .toSorted((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1));
  const hashes = telling.map(({ stem }) => hashText(stem));
  const keys = new Set<number>();
  const add = (kind: number, hash: number): void => void keys.add(mixHash(kind, hash) >>> 0);
  telling.slice(0, singleWords).forEach(({ weight }, i) => {
    add(1, hashes[i]!);
    if (weight >= rareWeight) add(2, hashes[i]!);
    if (speaker !== null) add(3, mixHash(hashText(speaker), hashes[i]!));
  });
  const paired = hashes.slice(0, pairedWords).sort((a, b) => a - b);
  paired.forEach((a, i) => {
    for (const b of paired.slice(i + 1)) add(4, mixHash(a, b));
  });
  return [...keys];
}
