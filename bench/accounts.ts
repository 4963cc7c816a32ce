// How long each page of Accounts waits for its answer in a grown dossier, and again after a decision: [ARTICLES] [FOLDER] (20000).
//
// The bundled example is read and compared as any dossier; the rest are copies of it with days of their own, each set of
// copies standing to itself as the example does.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { addArticles } from '../src/actions/add-articles.ts';
import { keepCards, keptKinds } from '../src/actions/cards/keep-cards.ts';
import { compareArticles, findUncompared } from '../src/actions/compare-articles.ts';
import { exampleArticles, makeExampleDossier } from '../src/actions/example-dossier.ts';
import { findInputFiles, type InputFound } from '../src/actions/input-files.ts';
import { loadComparers } from '../src/actions/load-comparers.ts';
import { openDossier } from '../src/actions/open-dossier.ts';

import { createApp } from '../src/server/app.ts';
import { databaseFile } from '../src/store/sqlite/open-database.ts';
import { copyArticles, readCells } from './dossiers/copy-articles.ts';

const [wanted = '20000', kept] = process.argv.slice(2);
const folder = kept ?? mkdtempSync(join(tmpdir(), 'parley-accounts-'));
/** Four years of talks. */
const days = 1461;
/** What each page asks for when it is opened, and what it asks for next: another page, a filter, a closer look. */
const paths: readonly (readonly [first: string, next: string])[] = [
  ['quotes', 'quotes?page=2'],
  ['figures', 'figures?differs=yes&page=2'],
  ['timeline/telling', 'timeline/telling?most=25'],
  ['timeline/extent?kinds=event,move', 'timeline/extent?kinds=event,statement,move'],
  [windowOf('21300', '22700'), windowOf('22200', '22250')],
  ['timeline?kinds=event,move&first=21300&last=22700', 'timeline?kinds=event,move&first=22200&last=22250&page=2'],
  ['disputes', 'disputes?page=2'],
  ['sources', 'sources?page=2'],
  ['citations', 'citations?most=100'],
  ['trails', 'trails?most=100'],
  ['names', 'names'],
];
const files = ['timeline.csv', 'timeline.json', 'timeline.html', 'quotes.csv', 'figures.csv', 'disputes.csv'];

try {
  if (!existsSync(join(folder, databaseFile))) await makeDossier(Number(wanted));
  await timePages();
} finally {
  if (kept === undefined) rmSync(folder, { recursive: true });
}

async function makeDossier(articles: number): Promise<void> {
  await makeExampleDossier(folder);
  const dossier = await openDossier(folder, 'add');
  const inputs: InputFound[] = [];
  for await (const input of findInputFiles([exampleArticles()])) inputs.push(input);
  const effects = { now: () => new Date('2032-01-01T09:00:00Z'), stdin: (async function* () {})() };
  for await (const _ of addArticles({ dossier, inputs, workers: 1 }, effects));
  const list = await loadComparers(dossier.codebook);
  for await (const _ of compareArticles(dossier.store, await findUncompared(dossier.store, list), list));
  await dossier.store.close();
  const database = new Database(join(folder, databaseFile));
  const held = Number(readCells(database, 'SELECT count(*) FROM article')[0]);
  copyArticles(database, Math.max(0, Math.ceil(articles / held) - 1), days);
  database.close();
}

async function timePages(): Promise<void> {
  const dossier = await openDossier(folder, 'read');
  const app = createApp({
    dossier,
    now: () => new Date('2032-01-01T09:00:00Z'),
    coder: 'bench',
    webFolder: folder,
    logError: (error) => process.stderr.write(`${error}\n`),
  });
  const ask = (path: string, init?: RequestInit) =>
    app.request(`http://127.0.0.1/api/${path}`, { headers: { host: '127.0.0.1' }, ...init });
  const counts = await dossier.store.countContents();
  process.stdout.write(`${counts.articles} articles, ${counts.statements} statements\n`);
  const waiting = await dossier.store.countStale(keptKinds);
  const began = process.cpuUsage();
  await keepCards(dossier, keptKinds);
  const used = process.cpuUsage(began);
  process.stdout.write(
    `cards of ${waiting} places made: processor ${((used.user + used.system) / 1e6).toFixed(1)} s\n`,
  );
  for (const [path, further] of paths) {
    const first = await time(() => ask(path));
    const next = await time(() => ask(further));
    await decide(dossier);
    const decided = await time(() => ask(path));
    process.stdout.write(`${path}\n  first ${first}\n  next ${next}\n  after a decision ${decided}\n`);
  }
  for (const path of files) process.stdout.write(`${path}  ${await time(() => ask(path))}\n`);
  process.stdout.write(`memory at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`);
  await dossier.store.close();
}

function windowOf(first: string, last: string): string {
  return `timeline/window?kinds=event,move&first=${first}&last=${last}&bins=300`;
}

/** Sets the party of somebody, and takes it back: what a coder at work does between two looks. */
async function decide({ store }: Awaited<ReturnType<typeof openDossier>>): Promise<void> {
  const actor = (await store.listActors({})).find(({ isDeclared }) => !isDeclared);
  if (!actor) throw new Error('Nobody to decide about');
  const by = { coder: 'bench', at: '2032-01-01T09:00:00.000Z' };
  const { number } = await store.addDecision({ kind: 'set-party', actor: actor.key, party: null }, by);
  await store.addDecision({ kind: 'undo', decision: number }, by);
}

async function time(ask: () => Response | Promise<Response>): Promise<string> {
  const [began, used] = [performance.now(), process.cpuUsage()];
  const answer = await ask();
  let length = 0;
  // Piece by piece, so that a file of any size needs no more memory here than where it is made.
  for await (const piece of answer.body ?? []) length += piece.length;
  const { user, system } = process.cpuUsage(used);
  const wall = ((performance.now() - began) / 1000).toFixed(2);
  return `${answer.status} ${wall} s, processor ${((user + system) / 1e6).toFixed(2)} s, ${(length / 1e6).toFixed(2)} MB`;
}
