// Makes a dossier of the large invented talks: some hundred articles read as any others, the rest copied within the database.
//
// Reading a million statements takes an hour and tells nothing new; copies with dates of their own take seconds.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { addArticles } from '../../src/actions/add-articles.ts';
import { findUncompared } from '../../src/actions/compare-articles.ts';
import { findInputFiles, type InputFound } from '../../src/actions/input-files.ts';
import { loadComparers } from '../../src/actions/load-comparers.ts';
import { openDossier } from '../../src/actions/open-dossier.ts';
import { createDatabase, databaseFile } from '../../src/store/sqlite/open-database.ts';
import { createRandom } from '../../test/robustness/invented-articles.ts';
import { copyArticles, readCells } from './copy-articles.ts';
import { writeTalksArticle, writeTalksCodebook } from './large-talks.ts';

/** Articles that are read; some 5,000 statements. */
const articlesRead = 250;

/** Four years of talks. */
const days = 1461;

/** What was made. */
export interface MadeDossier {
  readonly articles: number;
  readonly statements: number;
  readonly positions: number;
}

/** Makes the dossier in `folder`, which must not hold one, with at least `statements` statements. */
export async function makeDossier(folder: string, statements: number): Promise<MadeDossier> {
  const random = createRandom(11);
  const texts = join(folder, 'texts');
  mkdirSync(texts, { recursive: true });
  writeFileSync(join(folder, 'codebook.yaml'), writeTalksCodebook());
  for (let at = 0; at < articlesRead; at += 1)
    writeFileSync(join(texts, `${String(at).padStart(4, '0')}.md`), writeTalksArticle(at, days, random));
  createDatabase(folder);
  await readTexts(folder, texts);
  rmSync(texts, { recursive: true });
  const made = copyWithin(folder, statements);
  await markCompared(folder);
  return made;
}

function copyWithin(folder: string, statements: number): MadeDossier {
  const database = new Database(join(folder, databaseFile));
  try {
    const count = (table: string): number => Number(readCells(database, `SELECT count(*) FROM ${table}`)[0]);
    copyArticles(database, Math.max(0, Math.ceil(statements / count('statement')) - 1), days);
    return { articles: count('article'), statements: count('statement'), positions: count('position') };
  } finally {
    database.close();
  }
}

async function readTexts(folder: string, texts: string): Promise<void> {
  const dossier = await openDossier(folder, 'add');
  try {
    const inputs: InputFound[] = [];
    for await (const input of findInputFiles([texts])) inputs.push(input);
    const effects = { now: () => new Date('2032-01-01T09:00:00Z'), stdin: (async function* () {})() };
    for await (const piece of addArticles({ dossier, inputs, workers: availableParallelism() }, effects))
      for (const { kind, input } of piece) if (kind !== 'added') throw new Error(`Not added: ${input.name}`);
  } finally {
    await dossier.store.close();
  }
}

/** Copies would be found to be the same as each other, a hundred times over: they pass for compared. */
async function markCompared(folder: string): Promise<void> {
  const { store, codebook } = await openDossier(folder, 'add');
  try {
    const list = await loadComparers(codebook);
    const waiting = await findUncompared(store, list);
    for (const comparer of list)
      await store.saveComparisons(
        comparer,
        waiting.map(({ id }) => ({ article: id, items: [] })),
      );
  } finally {
    await store.close();
  }
}
