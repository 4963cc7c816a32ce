// A dossier of the bundled example for tests: a copy of one that is read, compared and listed; or an empty one, read piece by piece.
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import { addArticles } from '../src/actions/add-articles.ts';
import { keepCards, keptKinds } from '../src/actions/cards/keep-cards.ts';
import { compareArticles, findUncompared } from '../src/actions/compare-articles.ts';
import { exampleArticles, makeExampleDossier } from '../src/actions/example-dossier.ts';
import { findInputFiles, type InputFound } from '../src/actions/input-files.ts';
import { loadComparers } from '../src/actions/load-comparers.ts';
import { type Dossier, openDossier } from '../src/actions/open-dossier.ts';

/** Reading and comparing the example takes some seconds, more beside other tests. */
export const readingTime = 240_000;

/** Milliseconds after which a test looks again whether another has read the example. */
const lookAgain = 100;

/** Copies the example's dossier, read with the fast reader, its cards made, into a folder. Whoever asks first in a run has it read. */
export async function copyExample(folder: string): Promise<void> {
  const shared = inject('exampleFolder');
  const [whole, claimed] = [join(shared, 'whole'), join(shared, 'claimed')];
  while (!existsSync(whole)) {
    if (await claim(claimed)) await readExample(whole).catch((error) => giveUp(claimed, error));
    else await setTimeout(lookAgain);
  }
  await cp(whole, folder, { recursive: true });
}

/** True for one who asks, until the folder is gone again: tests run in several processes. */
async function claim(folder: string): Promise<boolean> {
  return mkdir(folder).then(
    () => true,
    () => false,
  );
}

/** Lets the next one try. */
async function giveUp(claimed: string, error: unknown): Promise<never> {
  await rmdir(claimed);
  throw error;
}

async function readExample(whole: string): Promise<void> {
  const unfinished = `${whole}-unfinished`;
  const dossier = await openExample(unfinished);
  await readArticles(dossier);
  await keepCards(dossier, keptKinds);
  await dossier.store.close();
  await rename(unfinished, whole);
}

/** Makes the dossier in an empty folder; without articles yet. */
export async function openExample(folder: string): Promise<Dossier> {
  await makeExampleDossier(folder);
  return openDossier(folder, 'add');
}

/** Adds the articles of a folder, of the example where left out, whose file names fit, and compares them. */
export async function readArticles(
  dossier: Dossier,
  from: string = exampleArticles(),
  fits: (name: string) => boolean = () => true,
): Promise<void> {
  const inputs: InputFound[] = [];
  for await (const input of findInputFiles([from])) if (fits(input.name)) inputs.push(input);
  const effects = { now: () => new Date('2031-06-01T09:00:00Z'), stdin: (async function* () {})() };
  for await (const _ of addArticles({ dossier, inputs, workers: 1 }, effects));
  const list = await loadComparers(dossier.codebook);
  for await (const _ of compareArticles(dossier.store, await findUncompared(dossier.store, list), list));
}
