// The tables of a weight file, unpacked: as large as the rest of a reader together, so that threads share them.
import { type DenseTable, readDenseTable } from './dense-table.ts';
import { readSparseTable, type SparseTable } from './sparse-table.ts';
import { sectionOf, type WeightFile } from './weight-file.ts';

/** Tables by the names of their sections. */
export interface WeightTables {
  readonly dense: ReadonlyMap<string, DenseTable>;
  readonly sparse: ReadonlyMap<string, SparseTable>;
}

/** None: each is unpacked when it is read. */
export const noTables: WeightTables = { dense: new Map(), sparse: new Map() };

/** A weight file with what of it is unpacked already. */
export interface UnpackedWeights extends WeightFile {
  readonly tables: WeightTables;
}

/** Unpacks these tables of a file. */
export function unpackTables(
  file: WeightFile,
  { dense, sparse }: { readonly dense: readonly string[]; readonly sparse: readonly string[] },
): WeightTables {
  return {
    dense: new Map(dense.map((name) => [name, readDenseTable(sectionOf(file, name))])),
    sparse: new Map(sparse.map((name) => [name, readSparseTable(sectionOf(file, name))])),
  };
}

/** A table with a few classes that must be there. */
export function denseTableOf(file: UnpackedWeights, name: string): DenseTable {
  return file.tables.dense.get(name) ?? readDenseTable(sectionOf(file, name));
}

/** A table with many classes that must be there. */
export function sparseTableOf(file: UnpackedWeights, name: string): SparseTable {
  return file.tables.sparse.get(name) ?? readSparseTable(sectionOf(file, name));
}
