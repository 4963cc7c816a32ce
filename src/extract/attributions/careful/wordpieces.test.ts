// Words come apart just as they did when the encoder was trained: the expected numbers are those of the training's own code.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeWeightFile, stringsOf } from '../../../base/weight-file.ts';
import { caseOf, createWordpieceCutter } from './wordpieces.ts';

const file = decodeWeightFile(readFileSync(new URL('../../languages/en/careful.bin', import.meta.url)));
const cutter = createWordpieceCutter(stringsOf(file, 'pieces'));

test.each<[word: string, pieces: readonly number[], written: number]>([
  ['Vera', [12297], 2],
  ['uncompromising', [4895, 9006, 25013], 1],
  ['Osterish', [9808, 3334, 4509], 2],
  ['“', [1000], 0],
  ['``', [1000], 0],
  ["''", [1000], 0],
  ['don’t', [2123, 1005, 1056], 1],
  ["n't", [1050, 1005, 1056], 1],
  ['Zürich', [10204], 2],
  ['İzmir', [1045, 2480, 14503], 2],
  ['ΣΑΣ', [1173, 14608, 19579], 3],
  ['U.S.', [1057, 1012, 1055, 1012], 3],
  ['re-negotiation', [2128, 1011, 19905], 1],
  ['3,500.50', [1017, 1010, 3156, 1012, 2753], 0],
  ['http://harn-courier.example/a?b=c&d=e', [8299, 1024, 1013, 1013, 5292, 6826, 1011, 18092], 1],
  ['…', [1529], 0],
  ['日本', [1864, 30402], 2],
  ['Straße', [2358, 27807], 2],
  ['ﬁshery', [1984, 19603, 2100], 1],
  ['e\u0301tat', [17997], 1],
  ['½', [1092], 0],
  ['McAllister', [22432, 21711, 3334], 2],
  ['I', [1045], 2],
  ['iPhone', [18059], 2],
  ['Ǆ', [100], 2],
  ['😀', [100], 0],
  ['\u200b', [100], 0],
])('%s', (word, pieces, written) => {
  expect(cutter.cut(word)).toEqual(pieces);
  expect(caseOf(word)).toBe(written);
});
