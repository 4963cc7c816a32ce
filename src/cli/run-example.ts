// `parley example` and `npm start`: the bundled example, read and open in the browser.
import { basename, dirname, resolve } from 'node:path';
import { chooseReader } from '../actions/choose-reader.ts';
import { exampleArticles, makeExampleDossier } from '../actions/example-dossier.ts';
import { openDossier } from '../actions/open-dossier.ts';
import type { ReaderKind } from '../model/codebook.ts';
import { defaultWorkers } from './argument-readers.ts';
import { compareAndShow } from './compare-and-show.ts';
import { editor } from './editor.ts';
import { exitCodes } from './exit-codes.ts';
import { watchInterruption } from './interruption.ts';
import { writeOut } from './output.ts';
import { addAndShow } from './run-add.ts';
import { runOpen } from './run-open.ts';
import { readAgainAndShow } from './run-read-again.ts';

/** Options of the command. */
export interface ExampleOptions {
  readonly folder: string;
  readonly port: number;
  readonly reader?: ReaderKind;
}

/** The example is small: the better reading takes seconds. */
const exampleReader: ReaderKind = 'careful';

/** Makes the example's dossier or takes the one that is there, brings it up to date, and serves it. */
export async function runExample({ folder, port, reader }: ExampleOptions): Promise<void> {
  await writeOut(
    `The example is an invented negotiation. Its dossier is the folder ${folder}; delete it to begin anew.\n`,
  );
  const isNew = await makeExampleDossier(folder);
  const chosen = reader ?? (isNew ? exampleReader : undefined);
  if (chosen !== undefined) await chooseReader(folder, chosen, editor());
  await bringUpToDate(folder);
  if (process.exitCode === exitCodes.stopped) return;
  const path = resolve(folder);
  await runOpen(dirname(path), { port, first: basename(path) });
}

async function bringUpToDate(folder: string): Promise<void> {
  const workers = defaultWorkers();
  const dossier = await openDossier(folder, 'add');
  const interruption = watchInterruption();
  try {
    const { isStopped } = await addAndShow(dossier, [exampleArticles()], { workers, interruption });
    if (isStopped) process.exitCode = exitCodes.stopped;
    else await readAgainAndShow(dossier, workers, interruption);
    if (!interruption.isAsked) await compareAndShow(dossier, interruption);
  } finally {
    interruption.end();
    await dossier.store.close();
  }
}
