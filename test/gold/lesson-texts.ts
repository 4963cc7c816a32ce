// Reads invented news articles that teach: every position is marked in their words. They are no test; what is learnt from them is measured on other texts.
import { basename } from 'node:path';
import type { Codebook } from '../../src/model/codebook.ts';
import { readCodebook } from '../../src/model/codebook-file.ts';
import { listFiles, readText } from '../repository.ts';
import { type MarkedText, readMarked } from './marked-text.ts';

/** The articles about one negotiation and the codebook that a user would have written before reading them. */
export interface Lesson {
  readonly name: string;
  readonly codebook: Codebook;
  readonly texts: readonly MarkedText[];
}

const folder = 'test/data/lessons';

/** The names of all lessons, those of their files. */
export const lessonNames: readonly string[] = listFiles(folder, /\.yaml$/).map((path) => basename(path, '.yaml'));

/** Reads a lesson; throws where a mark is not well formed. */
export async function readLesson(name: string): Promise<Lesson> {
  const codebook = readCodebook(readText(`${folder}/${name}.yaml`), `${name}.yaml`);
  const parts = readText(`${folder}/${name}.txt`)
    .split(/^=== (\S+)\n/m)
    .slice(1);
  const texts: MarkedText[] = [];
  for (let at = 0; at < parts.length; at += 2)
    texts.push(await readMarked(parts[at] ?? '', (parts[at + 1] ?? '').trim(), codebook));
  return { name, codebook, texts };
}
