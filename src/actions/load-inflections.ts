// Loads which base form an irregular word of English has.
import { readFile } from 'node:fs/promises';
import { decodeWeightFile } from '../base/weight-file.ts';
import type { Inflections } from '../extract/alteration-finder.ts';
import { readLemmaExceptions } from '../text/lemmatiser.ts';

/** Base forms by word, for the words whose endings do not tell. */
export async function loadInflections(): Promise<Inflections> {
  const file = decodeWeightFile(await readFile(new URL('../extract/languages/en/text.bin', import.meta.url)));
  return [...readLemmaExceptions(file)].map(([key, lemma]) => [key.slice(0, key.lastIndexOf('/')), lemma] as const);
}
