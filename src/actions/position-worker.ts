// The worker thread that reads positions anew: of the program it loads a third of what reading a whole text takes.
import { unpackSource } from '../store/sqlite/packed-source.ts';
import type { PackedSource } from '../store/store.ts';
import { loadPositionReader, type PositionReader, type PositionsOfArticle, readPositions } from './read-positions.ts';
import { serveTasks } from './worker-port.ts';

await serveTasks(async ({ codebook }) => {
  const reader = await loadPositionReader(codebook);
  return async (task) => {
    if (task.kind !== 'find-positions')
      throw new Error(`This thread reads positions alone, and was asked to ${task.kind}`);
    return { kind: 'positions', results: task.sources.map((source) => readPacked(source, reader)) };
  };
});

function readPacked(packed: PackedSource, reader: PositionReader): PositionsOfArticle {
  const { source, former } = unpackSource(packed);
  return readPositions(source, reader, former);
}
