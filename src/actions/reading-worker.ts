// The worker thread of reading: loads the reader once, then reads what it is sent, one piece at a time.
import { parentPort, workerData } from 'node:worker_threads';
import { loadPositionReader, loadReader } from './load-reader.ts';
import { keepSourceUnread, readArticle, readPositions, readSource } from './read-source.ts';
import type { ReadingTask, WorkerMessage, WorkerSetup } from './reading-task.ts';

// The pool is the only one that starts this file, so the types of its messages are known.
const { codebook, reads } = workerData as WorkerSetup;
const port = parentPort!;
const runTask = await (reads === 'texts' ? prepareForTexts() : prepareForPositions());
let done: Promise<void> = Promise.resolve();
port.on('message', (task: ReadingTask) => {
  // A rejection ends the worker with its error, and the pool hears of it.
  done = done.then(() => runTask(task)).then(answer);
});
answer({ kind: 'ready' });

function answer(message: WorkerMessage): void {
  port.postMessage(message);
}

async function prepareForTexts(): Promise<(task: ReadingTask) => Promise<WorkerMessage>> {
  const reader = await loadReader(codebook);
  return async (task) => {
    switch (task.kind) {
      case 'read-file':
        return { kind: 'file', result: await readSource(task.file, reader, codebook) };
      case 'keep-file':
        return { kind: 'file', result: await keepSourceUnread(task.file, codebook, task.reason) };
      case 'read-article':
        return { kind: 'article', result: readArticle(task.article, reader) };
      case 'find-positions':
        return { kind: 'positions', results: task.sources.map((source) => readPositions(source, reader)) };
    }
  };
}

async function prepareForPositions(): Promise<(task: ReadingTask) => Promise<WorkerMessage>> {
  const reader = await loadPositionReader(codebook);
  return async (task) => {
    if (task.kind !== 'find-positions')
      throw new Error(`This thread reads positions alone, and was asked to ${task.kind}`);
    return { kind: 'positions', results: task.sources.map((source) => readPositions(source, reader)) };
  };
}
