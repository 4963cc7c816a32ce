// How good the reading is: the figures measured for this build, and the mistakes it is known to make.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Accuracy, AccuracyTable, KnownMistake } from '../model/accuracy.ts';
import { findPackageFolder } from './package-folder.ts';

/** Reads docs/accuracy.json and docs/mistakes.json of the installed package. */
export async function showAccuracy(): Promise<Accuracy> {
  const docs = join(findPackageFolder(), 'docs');
  const table = join(docs, 'accuracy.json');
  const mistakes: readonly KnownMistake[] = JSON.parse(await readFile(join(docs, 'mistakes.json'), 'utf8'));
  if (!existsSync(table)) return { table: null, mistakes };
  const measured: AccuracyTable = JSON.parse(await readFile(table, 'utf8'));
  return { table: measured, mistakes };
}
