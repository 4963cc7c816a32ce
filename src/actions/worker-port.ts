// A reading thread's own end of the talk: sets itself up, says so, and answers one task after the other.
import { parentPort, workerData } from 'node:worker_threads';
import type { ReadingTask, WorkerMessage, WorkerSetup } from './reading-task.ts';

/** Does what a thread is for; fails with what it was not started for. */
export type RunTask = (task: ReadingTask) => Promise<WorkerMessage>;

/** Answers the pool, the only one that starts such threads, once `prepare` has loaded what its tasks need. */
export async function serveTasks(prepare: (setup: WorkerSetup) => Promise<RunTask>): Promise<void> {
  const port = parentPort!;
  const answer = (message: WorkerMessage): void => port.postMessage(message);
  const runTask = await prepare(workerData as WorkerSetup);
  let done: Promise<void> = Promise.resolve();
  port.on('message', (task: ReadingTask) => {
    // A rejection ends the worker with its error, and the pool hears of it.
    done = done.then(() => runTask(task)).then(answer);
  });
  answer({ kind: 'ready' });
}
