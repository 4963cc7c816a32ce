// A statement's words made ready for comparison: its distinct stems with what each weighs, word pairs and letter groups.
import { hashText, mixHash } from '../../base/feature-hash.ts';
import type { WordVectors } from '../words/word-vectors.ts';
import { splitWords } from './split-words.ts';
import { englishWords } from './word-table.ts';

/** One stem of a wording, at its first place. */
export interface WeighedStem {
  readonly stem: string;
  /** Rarity in nats: how much it tells that another wording has it too. */
  readonly weight: number;
  readonly isName: boolean;
  readonly isNumber: boolean;
  readonly meanings: readonly number[];
  /** Sorted hashes of its groups of three letters; empty for words of three letters and numbers. */
  readonly letters: Int32Array;
  /** Its number among the word vectors; -1 for numbers, most names and rare words. */
  readonly number: number;
}

/** The words of a statement, ready to be compared. */
export interface Wording {
  /** Every word in order, as an index into `distinct`. */
  readonly sequence: readonly number[];
  readonly distinct: readonly WeighedStem[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Sum of the weights of the distinct stems. */
  readonly weight: number;
  /** Words that follow each other, as hashes. */
  readonly pairs: ReadonlySet<number>;
  /** Groups of four letters and how often each stands. */
  readonly groups: ReadonlyMap<number, number>;
  /** Length of the vector of groups. */
  readonly groupNorm: number;
  readonly isNegated: boolean;
  /** The direction of its words together, each by its weight. */
  readonly direction: Float64Array;
}

/** Letters of a group across words. */
const groupLength = 4;
const negations = new Set(['not', 'no', 'never', 'nobodi', 'noth', 'none', 'neither', 'nor', 'without', 'nowher']);

/** Prepares a text. */
export function readWording(text: string, vectors: WordVectors): Wording {
  const words = splitWords(text);
  const indexOf = new Map<string, number>();
  const distinct: WeighedStem[] = [];
  const sequence = words.map(({ stem, isName, isNumber }) => {
    const known = indexOf.get(stem);
    if (known !== undefined) return known;
    indexOf.set(stem, distinct.length);
    distinct.push({
      stem,
      weight: englishWords.rarity(stem),
      isName,
      isNumber,
      meanings: englishWords.meanings(stem),
      letters: isNumber ? noLetters : lettersOf(stem),
      number: isNumber ? -1 : vectors.findStem(stem),
    });
    return distinct.length - 1;
  });
  const stemHashes = distinct.map(({ stem }) => hashText(stem));
  const pairs = new Set<number>();
  for (let at = 1; at < sequence.length; at++)
    pairs.add(mixHash(stemHashes[sequence[at - 1]!]!, stemHashes[sequence[at]!]!));
  const groups = countGroups(words.map(({ lower }) => lower).join(' '));
  return {
    sequence,
    distinct,
    indexOf,
    weight: distinct.reduce((sum, { weight }) => sum + weight, 0),
    pairs,
    groups,
    groupNorm: Math.sqrt([...groups.values()].reduce((sum, count) => sum + count * count, 0)),
    isNegated: distinct.some(({ stem }) => negations.has(stem)),
    direction: vectors.directionOf(distinct),
  };
}

const noLetters = new Int32Array(0);

function lettersOf(stem: string): Int32Array {
  if (stem.length <= 3) return noLetters;
  const framed = `^${stem}$`;
  const found = new Set<number>();
  for (let at = 0; at + 3 <= framed.length; at++) found.add(hashText(framed.slice(at, at + 3)));
  return Int32Array.from(found).sort();
}

function countGroups(text: string): ReadonlyMap<number, number> {
  const groups = new Map<number, number>();
  const framed = ` ${text} `;
  for (let at = 0; at + groupLength <= framed.length; at++) {
    const group = hashText(framed.slice(at, at + groupLength));
    groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  return groups;
}
