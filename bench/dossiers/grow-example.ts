// Makes a dossier of any size out of the bundled example, and adds articles to it as `parley add` does.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { addArticles } from '../../src/actions/add-articles.ts';
import { compareArticles, findUncompared } from '../../src/actions/compare-articles.ts';
import { exampleArticles, makeExampleDossier } from '../../src/actions/example-dossier.ts';
import { findInputFiles, type InputFound } from '../../src/actions/input-files.ts';
import { loadComparers } from '../../src/actions/load-comparers.ts';
import { type Dossier, openDossier } from '../../src/actions/open-dossier.ts';
import { databaseFile } from '../../src/store/sqlite/open-database.ts';
import { copyArticles, readCells } from './copy-articles.ts';
import { copyCards } from './copy-cards.ts';

/** Four years of talks. */
const days = 1461;

/** Makes it in an empty folder, with as many articles at least; their cards wait, or are copied as far as may be. */
export async function growExample(folder: string, articles: number, cards: 'wait' | 'copied'): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await makeExampleDossier(folder);
  const dossier = await openDossier(folder, 'add');
  await readFolder(dossier, exampleArticles());
  await compareNew(dossier);
  await dossier.store.close();
  const database = new Database(join(folder, databaseFile));
  const held = Number(readCells(database, 'SELECT count(*) FROM article')[0]);
  const sets = Math.max(1, Math.ceil(articles / held));
  copyArticles(database, sets - 1, days);
  database.close();
  if (cards === 'copied' && sets > 1) await copyCards(folder, sets, days);
}

/** Reads as many articles as asked for: those of the example, of another day and with a sentence more, so that they stand beside the first and say what it says. */
export async function readMore(dossier: Dossier, count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-more-'));
  // Whoever runs it again on a folder that was kept adds others than before.
  const { articles } = await dossier.store.countContents();
  const names = readdirSync(exampleArticles()).filter((name) => name.endsWith('.txt'));
  for (const name of names.slice(0, count)) {
    const text = readFileSync(join(exampleArticles(), name), 'utf8').replace(/\b2031\b/g, '2030');
    writeFileSync(
      join(folder, name),
      `${text.trimEnd()}\n\nNobody in the town had more to add by the evening, and report ${articles} says no more.\n`,
    );
  }
  await readFolder(dossier, folder);
  rmSync(folder, { recursive: true });
}

/** Compares what is new with all that is held. */
export async function compareNew({ store, codebook }: Dossier): Promise<void> {
  const list = await loadComparers(codebook);
  for await (const _ of compareArticles(store, await findUncompared(store, list), list));
}

async function readFolder(dossier: Dossier, folder: string): Promise<void> {
  const inputs: InputFound[] = [];
  for await (const input of findInputFiles([folder])) inputs.push(input);
  const effects = { now: () => new Date('2032-01-01T09:00:00Z'), stdin: (async function* () {})() };
  for await (const piece of addArticles({ dossier, inputs, workers: 1 }, effects))
    for (const { kind, input } of piece) if (kind !== 'added') throw new Error(`Not added: ${input.name}`);
}
