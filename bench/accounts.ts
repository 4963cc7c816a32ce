// How long each page of Accounts waits for its answer in a grown dossier, and again after a decision and after ten articles more:
// [ARTICLES] [FOLDER] [copied] (20000). Prints what docs/benchmarks.md shows. A folder that holds a dossier is used as it is, and keeps it.
// With `copied`, cards that stand to themselves are copied with their articles: 100,000 articles are ready in ten minutes instead of an hour.
//
// The bundled example is read and compared as any dossier; the rest are copies of it with days of their own, each set of
// copies standing to itself as the example does.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepCards, keptKinds } from '../src/actions/cards/keep-cards.ts';
import { loadComparers } from '../src/actions/load-comparers.ts';
import { type Dossier, openDossier } from '../src/actions/open-dossier.ts';
import { createApp } from '../src/server/app.ts';
import { databaseFile } from '../src/store/sqlite/open-database.ts';
import { compareNew, growExample, readMore } from './dossiers/grow-example.ts';

const [wanted = '20000', kept, cards] = process.argv.slice(2);
const folder = kept ?? mkdtempSync(join(tmpdir(), 'parley-accounts-'));

/** What each page asks for when it is opened, and what it asks for next: another page, a filter, a closer look. */
const pages: readonly (readonly [page: string, first: string, next: string])[] = [
  ['same words', 'quotes', 'quotes?page=2'],
  ['figures', 'figures', 'figures?differs=yes&page=2'],
  ['timeline to read', 'timeline/telling', 'timeline/telling?most=25'],
  ['its axis', 'timeline/extent?kinds=event,move', 'timeline/extent?kinds=event,statement,move'],
  ['its window', windowOf('21300', '22700'), windowOf('22200', '22250')],
  [
    'its list',
    'timeline?kinds=event,move&first=21300&last=22700',
    'timeline?kinds=event,move&first=22200&last=22250&page=2',
  ],
  ['disputes', 'disputes', 'disputes?page=2'],
  ['sources', 'sources', 'sources?page=2'],
  ['who cites whom', 'citations', 'citations?most=100'],
  ['told by several', 'trails', 'trails?most=100'],
  ['names', 'names', 'names'],
];
const files = [
  ...['timeline.csv', 'timeline.json', 'timeline.html', 'quotes.csv', 'figures.csv', 'disputes.csv'],
  ...['sources.csv', 'sources.html', 'names.csv'],
];
/** Articles added to the grown dossier. */
const more = 10;
const now = (): Date => new Date('2032-01-01T09:00:00Z');

try {
  if (!existsSync(join(folder, databaseFile)))
    await growExample(folder, Number(wanted), cards === 'copied' ? 'copied' : 'wait');
  const dossier = await openDossier(folder, 'add');
  await timeAll(dossier);
  await dossier.store.close();
} finally {
  if (kept === undefined) rmSync(folder, { recursive: true });
}

async function timeAll(dossier: Dossier): Promise<void> {
  // All of it would be compared with itself again, copies with copies, which is not what is measured.
  const outdated = await dossier.store.listOutdated(await loadComparers(dossier.codebook));
  if (outdated.length > 0)
    throw new Error(`Compared by another version: ${outdated.join(', ')}. Make the dossier anew.`);
  const { articles, statements } = await dossier.store.countContents();
  const waiting = await dossier.store.countStale(keptKinds);
  write(
    `${articles} articles, ${statements} statements; ${waiting} places wait. Seconds of processor time (by the clock).\n`,
  );
  write('\n| cards of | made |\n|---|---|');
  await timeCards(dossier);
  const ask = openPages(dossier);
  const found = new Map<string, Measured[]>();
  const look = async (page: string, path: string): Promise<void> => {
    found.set(page, [...(found.get(page) ?? []), await measure(() => ask(path))]);
  };
  for (const [page, first, next] of pages) {
    await look(page, first);
    await look(page, next);
    await decide(dossier);
    await look(page, first);
  }
  write(`\n| ${more} articles more | seconds |\n|---|---|`);
  writeRow('read', await measure(() => readMore(dossier, more)));
  writeRow('compared', await measure(() => compareNew(dossier)));
  await timeCards(dossier);
  for (const [page, first] of pages) await look(page, first);
  write(`\n| page | first | next | after a decision | after ${more} articles | answer |\n|---|---|---|---|---|---|`);
  for (const [page, times] of found)
    write(`| ${page} | ${times.map(tell).join(' | ')} | ${((times[0]?.bytes ?? 0) / 1e6).toFixed(2)} MB |`);
  write('\n| party of who says most, changed and back | seconds |\n|---|---|');
  await timeParty(dossier);
  write('\n| file | seconds |\n|---|---|');
  for (const path of files) writeRow(path, await measure(() => ask(path)));
  write(`\nMemory at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB.`);
}

/** Makes the cards that wait, kind by kind. */
async function timeCards(dossier: Dossier): Promise<void> {
  const [began, used] = [performance.now(), process.cpuUsage()];
  for (const kind of keptKinds) {
    const waiting = await dossier.store.countStale([kind]);
    if (waiting > 0) writeRow(`${kind}, ${waiting}`, await measure(() => keepCards(dossier, [kind])));
  }
  // What one kind let wait of a kind before it.
  await keepCards(dossier, keptKinds);
  write(`| all of it | ${tell(readUse(used, began))} |`);
  write(`| memory at most so far | ${Math.round(process.resourceUsage().maxRSS / 1024)} MB |`);
}

/** Somebody with thousands of statements stands for another party: what is looked at before an answer, and all the rest beside it. */
async function timeParty(dossier: Dossier): Promise<void> {
  const { store, codebook } = dossier;
  const [most] = (await store.listActors({})).filter(({ isDeclared }) => !isDeclared);
  const party = codebook.parties.find(({ id }) => id !== most?.party);
  if (!most || !party) throw new Error('Nobody to decide about');
  const by = { coder: 'bench', at: now().toISOString() };
  let number = 0;
  const set = async (): Promise<void> => {
    ({ number } = await store.addDecision({ kind: 'set-party', actor: most.key, party: party.id }, by));
  };
  writeRow('decision', await measure(set));
  await timeCards(dossier);
  await store.addDecision({ kind: 'undo', decision: number }, by);
  await timeCards(dossier);
}

function openPages(dossier: Dossier): (path: string) => Promise<Response> {
  const logError = (error: unknown): void => write(String(error));
  const app = createApp({ dossier, now, coder: 'bench', webFolder: folder, logError });
  return async (path) => app.request(`http://127.0.0.1/api/${path}`, { headers: { host: '127.0.0.1' } });
}

function windowOf(first: string, last: string): string {
  return `timeline/window?kinds=event,move&first=${first}&last=${last}&bins=300`;
}

/** Sets the party of somebody, and takes it back: what a coder at work does between two looks. */
async function decide({ store }: Dossier): Promise<void> {
  const actor = (await store.listActors({})).findLast(({ isDeclared }) => !isDeclared);
  if (!actor) throw new Error('Nobody to decide about');
  const by = { coder: 'bench', at: now().toISOString() };
  const { number } = await store.addDecision({ kind: 'set-party', actor: actor.key, party: null }, by);
  await store.addDecision({ kind: 'undo', decision: number }, by);
}

/** What some work took: seconds, and bytes of the answer. */
interface Measured {
  readonly processor: number;
  readonly clock: number;
  readonly bytes: number;
}

async function measure(work: () => Promise<unknown>): Promise<Measured> {
  const [began, used] = [performance.now(), process.cpuUsage()];
  const answer = await work();
  let bytes = 0;
  if (answer instanceof Response) {
    if (answer.status !== 200) throw new Error(`${answer.url}: ${answer.status} ${await answer.text()}`);
    // Piece by piece, so that a file of any size needs no more memory here than where it is made.
    for await (const piece of answer.body ?? []) bytes += piece.length;
  }
  return { ...readUse(used, began), bytes };
}

function readUse(used: NodeJS.CpuUsage, began: number): Measured {
  const { user, system } = process.cpuUsage(used);
  return { processor: (user + system) / 1e6, clock: (performance.now() - began) / 1000, bytes: 0 };
}

function writeRow(what: string, times: Measured): void {
  const size = times.bytes === 0 ? '' : `, ${(times.bytes / 1e6).toFixed(1)} MB`;
  write(`| ${what} | ${tell(times)}${size} |`);
}

function tell({ processor, clock }: Measured): string {
  const digits = processor < 10 ? 2 : 0;
  return `${processor.toFixed(digits)} (${clock.toFixed(digits)})`;
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
