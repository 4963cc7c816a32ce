// Gives each token its Penn Treebank part of speech: a greedy averaged perceptron (Collins 2002) over hashed features.
import { mixHash } from '../base/feature-hash.ts';
import { addSparseRow, type SparseTable } from '../base/sparse-table.ts';
import { stringsOf } from '../base/weight-file.ts';
import { sparseTableOf, type UnpackedWeights } from '../base/weight-tables.ts';
import type { WordEntry } from './word-cache.ts';

/** The learnt tagger. */
export interface Tagger {
  readonly tags: readonly string[];
  readonly table: SparseTable;
  /** Index of the tag of words that have only one. */
  readonly fixed: ReadonlyMap<string, number>;
}

/** Features of one token. */
export const tagFeatureCount = 29;
const outside = 5;
const noTag = 77;
const edge = { folded: outside, suffix2: outside, suffix3: outside, shape: outside };

/** Reads the tagger of a weight file. */
export function readTagger(file: UnpackedWeights): Tagger {
  const fixed = new Map<string, number>();
  for (const line of stringsOf(file, 'fixedWords')) {
    const [tag, ...words] = line.split(' ');
    for (const word of words) fixed.set(word, Number(tag));
  }
  return { tags: stringsOf(file, 'tags'), table: sparseTableOf(file, 'tags'), fixed };
}

/** Hashes the features of token `i` of the sentence `[first, end)` into `features`; the two tags before it are known. */
export function fillTagFeatures(
  entries: readonly WordEntry[],
  place: { readonly i: number; readonly first: number; readonly end: number },
  tagBefore: number,
  tagTwoBefore: number,
  features: Int32Array,
): void {
  const { i, first, end } = place;
  const here = entries[i]!;
  const left = i > first ? entries[i - 1]! : edge;
  const left2 = i - 1 > first ? entries[i - 2]! : edge;
  const right = i + 1 < end ? entries[i + 1]! : edge;
  const right2 = i + 2 < end ? entries[i + 2]! : edge;
  features[0] = mixHash(1, 0);
  features[1] = mixHash(2, here.folded);
  features[2] = mixHash(3, here.exact);
  features[3] = mixHash(4, here.suffix3);
  features[4] = mixHash(5, here.suffix2);
  features[5] = mixHash(6, here.suffix1);
  features[6] = mixHash(7, here.prefix1);
  features[7] = mixHash(8, here.shape);
  features[8] = mixHash(mixHash(9, here.shape), i === first ? 1 : 0);
  features[9] = mixHash(mixHash(10, here.suffix3), here.shape);
  features[10] = mixHash(11, tagBefore);
  features[11] = mixHash(12, tagTwoBefore);
  features[12] = mixHash(mixHash(13, tagBefore), tagTwoBefore);
  features[13] = mixHash(mixHash(14, tagBefore), here.folded);
  features[14] = mixHash(mixHash(15, tagBefore), here.suffix3);
  features[15] = mixHash(16, left.folded);
  features[16] = mixHash(17, left.suffix3);
  features[17] = mixHash(18, left2.folded);
  features[18] = mixHash(19, right.folded);
  features[19] = mixHash(20, right.suffix3);
  features[20] = mixHash(21, right2.folded);
  features[21] = mixHash(mixHash(22, right.folded), here.folded);
  features[22] = mixHash(mixHash(23, left.folded), here.folded);
  features[23] = mixHash(mixHash(24, tagBefore), right.folded);
  features[24] = mixHash(mixHash(25, here.suffix2), right.suffix3);
  features[25] = mixHash(mixHash(26, here.shape), right.shape);
  features[26] = mixHash(mixHash(27, here.shape), left.shape);
  features[27] = mixHash(mixHash(28, tagBefore), here.shape);
  features[28] = mixHash(mixHash(29, right.suffix2), right2.suffix3);
}

/** A function that tags one sentence: it writes the index of each token's tag into `tags`. */
export function createTagging(
  tagger: Tagger,
): (entries: readonly WordEntry[], first: number, end: number, tags: Uint8Array) => void {
  const features = new Int32Array(tagFeatureCount);
  const scores = new Int32Array(tagger.tags.length);
  return (entries, first, end, tags) => {
    let before = noTag;
    let twoBefore = noTag;
    for (let i = first; i < end; i++) {
      let tag = entries[i]!.fixedTag;
      if (tag < 0) {
        fillTagFeatures(entries, { i, first, end }, before, twoBefore, features);
        scores.fill(0);
        for (let k = 0; k < tagFeatureCount; k++) addSparseRow(tagger.table, features[k]!, scores);
        tag = indexOfHighest(scores);
      }
      tags[i] = tag;
      twoBefore = before;
      before = tag;
    }
  };
}

function indexOfHighest(scores: Int32Array): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  return best;
}
