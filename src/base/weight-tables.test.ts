// Tables unpacked once serve every thread, and are the same tables.
import { expect, test } from 'vitest';
import { readWeights } from '../actions/shipped-weights.ts';
import { unpackTextTables } from '../text/analyser.ts';
import { decodeWeightFile } from './weight-file.ts';
import { denseTableOf, noTables, sparseTableOf } from './weight-tables.ts';

test('a table unpacked before is taken as it is, in memory that threads share, and holds what unpacking it anew gives', async () => {
  const bytes = await readWeights('text.bin');
  const tables = unpackTextTables(bytes);
  const [unpacked, packed] = [tables, noTables].map((each) => ({ ...decodeWeightFile(bytes), tables: each }));
  const [dense, sparse] = [denseTableOf(unpacked!, 'transitions'), sparseTableOf(unpacked!, 'tags')];
  expect([dense, sparse]).toEqual([tables.dense.get('transitions'), tables.sparse.get('tags')]);
  expect([dense.cells, sparse.slots, sparse.rows].map(({ buffer }) => buffer instanceof SharedArrayBuffer)).toEqual([
    true,
    true,
    true,
  ]);
  const [denseAgain, sparseAgain] = [denseTableOf(packed!, 'transitions'), sparseTableOf(packed!, 'tags')];
  expect(Buffer.compare(bytesOf(dense.cells), bytesOf(denseAgain.cells))).toBe(0);
  expect(Buffer.compare(bytesOf(sparse.slots), bytesOf(sparseAgain.slots))).toBe(0);
  expect(Buffer.compare(bytesOf(sparse.rows), bytesOf(sparseAgain.rows))).toBe(0);
});

function bytesOf({ buffer }: Int32Array | Int8Array): Uint8Array {
  return new Uint8Array(buffer);
}
