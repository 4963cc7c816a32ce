// Reads real articles that teach, coded stand-off: they are no test, since what is learnt from them is measured on other texts.
import { basename } from 'node:path';
import { readCodebook } from '../../src/model/codebook-file.ts';
import { listFiles, readText } from '../repository.ts';
import { type CodedTexts, loadCodedTexts, readCoding, readRows } from './coded-texts.ts';
import type { Lesson } from './lesson-texts.ts';

const folder = 'test/data/taught';

/** The names of all stories that teach, those of their files. */
export const taughtNames: readonly string[] = listFiles(folder, /\.yaml$/).map((path) => basename(path, '.yaml'));

/** What was coded, without the articles. */
export function readTaught(name: string): CodedTexts {
  const codebook = readCodebook(readText(`${folder}/${name}.yaml`), `${name}.yaml`);
  return { codebook, ...readCoding(readRows(`${folder}/${name}.tsv`)) };
}

/** The articles with their codes; throws where one is not the text that was coded. */
export async function loadTaught(name: string, corpora: string): Promise<Lesson> {
  const taught = readTaught(name);
  const articles = await loadCodedTexts(taught, corpora);
  const texts = [...articles].map(([key, article]) => ({
    name: `${name}/${key}`,
    article,
    codes: taught.codes.filter(({ text }) => text === key),
  }));
  return { name, codebook: taught.codebook, texts };
}
