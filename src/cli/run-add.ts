// `parley add`: adds files to a dossier, with progress, and sums up.
import { type AddOutcome, addArticles } from '../actions/add-articles.ts';
import { chooseReader } from '../actions/choose-reader.ts';
import { compareBeside } from '../actions/compare-beside.ts';
import { findInputFiles, type InputFound } from '../actions/input-files.ts';
import { loadComparers } from '../actions/load-comparers.ts';
import { type Dossier, openDossier } from '../actions/open-dossier.ts';
import type { ReaderKind } from '../model/codebook.ts';
import { AddSummary } from './add-summary.ts';
import { compareAndShow } from './compare-and-show.ts';
import { editor } from './editor.ts';
import { exitCodes } from './exit-codes.ts';
import { type Interruption, watchInterruption } from './interruption.ts';
import { noteReadOtherwise } from './open-to-show.ts';
import { writeOut } from './output.ts';
import { type Progress, startProgress } from './progress.ts';
import { spareMemory } from './spare-memory.ts';

/** Options of the command. */
export interface AddOptions {
  readonly workers: number;
  readonly reader?: ReaderKind;
  readonly verbose?: true;
}

/** Adds the files; exit code 1 when some were left out, 130 when stopped. */
export async function runAdd(path: string, paths: readonly string[], options: AddOptions): Promise<void> {
  spareMemory();
  if (options.reader !== undefined) await chooseReader(path, options.reader, editor());
  const dossier = await openDossier(path, 'add');
  const interruption = watchInterruption();
  try {
    const summary = await addAndShow(dossier, paths, { ...options, interruption });
    if (summary.leftOut > 0) process.exitCode = exitCodes.leftOut;
    if (summary.isStopped) process.exitCode = exitCodes.stopped;
    else await compareAndShow(dossier, interruption);
    await noteReadOtherwise(dossier);
  } finally {
    interruption.end();
    await dossier.store.close();
  }
}

/** Adds files to an open dossier, shows progress, prints the summary and gives it. */
export async function addAndShow(
  dossier: Dossier,
  paths: readonly string[],
  { interruption, ...options }: AddOptions & { readonly interruption: Interruption },
): Promise<AddSummary> {
  const inputs = await listInputs(paths);
  const summary = new AddSummary(dossier.path, inputs.length);
  const progress = startProgress(
    { count: inputs.length, weight: inputs.reduce((sum, one) => sum + weigh(one), 0) },
    { noun: 'files' },
  );
  interruption.pieces = 'file';
  const comparing = await compareBeside(dossier.store, await loadComparers(dossier.codebook));
  try {
    const outcomes = addArticles(
      { dossier, inputs, workers: options.workers },
      { now: () => new Date(), stdin: process.stdin },
    );
    for await (const piece of outcomes) {
      for (const outcome of piece) {
        summary.count(outcome);
        if (outcome.kind === 'added') for (const { id, isNew } of outcome.articles) if (isNew) comparing.take(id);
        await tell(outcome, progress, options.verbose === true);
        progress.step(weigh(outcome.input));
      }
      if (interruption.isAsked) break;
    }
    summary.isStopped = interruption.isAsked;
  } finally {
    progress.end();
    // Also when something went wrong: what was added until then is there.
    await writeOut(summary.describe());
    await comparing.end();
  }
  return summary;
}

async function listInputs(paths: readonly string[]): Promise<readonly InputFound[]> {
  const inputs: InputFound[] = [];
  for await (const input of findInputFiles(paths)) inputs.push(input);
  return inputs;
}

async function tell(outcome: AddOutcome, progress: Progress, isVerbose: boolean): Promise<void> {
  if (outcome.kind === 'left-out') for (const notice of outcome.notices) progress.say(notice.message);
  else if (isVerbose)
    await writeOut(`${outcome.kind === 'added' ? 'added' : 'already there'}\t${outcome.input.name}\n`);
}

/** Time goes by bytes; a kilobyte more stands for opening and storing a file. */
function weigh(input: InputFound): number {
  return 1024 + (input.kind === 'file' ? input.size : 0);
}
