// A dossier of the bundled example for tests: made, opened, its articles read and compared.
import { addArticles } from '../src/actions/add-articles.ts';
import { compareArticles, findUncompared } from '../src/actions/compare-articles.ts';
import { exampleArticles, makeExampleDossier } from '../src/actions/example-dossier.ts';
import { findInputFiles, type InputFound } from '../src/actions/input-files.ts';
import { loadComparers } from '../src/actions/load-comparers.ts';
import { type Dossier, openDossier } from '../src/actions/open-dossier.ts';

/** Reading and comparing the example takes some seconds, more beside other tests. */
export const readingTime = 120_000;

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
