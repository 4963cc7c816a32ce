// How the matrix of positions grows, from 10,000 to 1,000,000 statements on 40 issues by 12 parties: loading, sorting in,
// each step of the date, the page in Chromium, and reading positions anew after one issue's cue has changed.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDossier } from '../src/actions/open-dossier.ts';
import { toDayNumber } from '../src/base/day-number.ts';
import { findCommonGround } from '../src/views/positions/common-ground.ts';
import { computeMatrix } from '../src/views/positions/compute-matrix.ts';
import { findConditions, listConditions } from '../src/views/positions/condition-graph.ts';
import { indexMatrix } from '../src/views/positions/matrix-index.ts';
import { layoutMatrix } from '../src/views/positions/matrix-layout.ts';
import buildWhenStale from '../test/build-when-stale.ts';
import { launchBrowser, reasonToSkip } from '../test/pages/browser.ts';
import { addressOf } from '../test/pages/start-serving.ts';
import { command } from '../test/robustness/run-parley.ts';
import { makeDossier } from './dossiers/make-dossier.ts';
import type { ActionTimes } from './positions-actions.ts';
import { measurePage } from './positions-page.ts';

const sizes = (process.argv[2] ?? '10000,100000,300000,1000000').split(',').map(Number);

/** Days of the slider on which a step is taken without a page. */
const steps = 100;

/** A cue put beside the first of one issue, seen wherever that one is: all these articles are read anew, and their reasons change. */
const [formerCue, changedCue] = ['cues: [harbour tolls]', 'cues: [harbour tolls, the harbour tolls]'];

buildWhenStale();
const columns = ['statements', 'positions', 'made', 'table loaded', 'its size', 'sorted in', 'step p50, p95'];
const ofPage = [
  ...['first cells: first visit, next', 'step in the page at once p50, p95', 'a second later'],
  ...['report as one file: first byte, whole, size', 'read anew after a cue changed'],
];
print([...columns, ...ofPage]);
print([...columns, ...ofPage].map(() => '---'));
const actionsOf = new Map<number, ReadonlyMap<string, ActionTimes>>();
const printingOf = new Map<number, number>();
for (const size of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  try {
    print(await measureSize(folder, size));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
printActions();
const load = loadavg().map((average) => average.toFixed(1));
console.log(`\n${availableParallelism()} processors, load ${load.join(', ')} over 1, 5 and 15 minutes`);

async function measureSize(folder: string, size: number): Promise<readonly string[]> {
  const [made, making] = await time(() => makeDossier(folder, size));
  return [
    made.statements.toLocaleString('en'),
    made.positions.toLocaleString('en'),
    seconds(making),
    ...(await measureTable(folder)),
    ...(await measurePages(folder, size)),
    await measureRereading(folder),
  ];
}

/** What the server does once, what the page does once, and what either does for one day. */
async function measureTable(folder: string): Promise<readonly string[]> {
  const { store } = await openDossier(folder, 'read');
  const [table, loading] = await time(() => store.loadPositionTable());
  await store.close();
  const [index, sorting] = await time(() => {
    const built = indexMatrix(table, layoutMatrix(table, { openIssues: 'all' }));
    // The first day asks for the history of every cell.
    computeMatrix(built, null);
    return built;
  });
  const conditions = listConditions(table);
  const taken: number[] = [];
  for (let step = 0; step < steps; step += 1) {
    const day = toDayNumber('2028-01-01') + 14 * step;
    const [, took] = await time(() => {
      const matrix = computeMatrix(index, day);
      findCommonGround(matrix);
      findConditions(table, matrix, conditions);
    });
    taken.push(took);
  }
  const size = `${(JSON.stringify(table).length / 1e6).toFixed(1)} MB`;
  return [seconds(loading), size, seconds(sorting), spread(taken)];
}

async function measurePages(folder: string, size: number): Promise<readonly string[]> {
  if (reasonToSkip() !== null) return ['no Chromium', 'no Chromium', 'no Chromium', 'not asked for'];
  const child = spawn(process.execPath, [command, 'serve', folder, '--port', '0']);
  const browser = await launchBrowser();
  try {
    const url = await addressOf(child);
    const { firstPaint, stepsAtOnce, steps: taken, actions, printing } = await measurePage(browser, url);
    actionsOf.set(size, actions);
    printingOf.set(size, printing);
    return [firstPaint.map(seconds).join(', '), spread(stepsAtOnce), spread(taken), await measureReport(url)];
  } finally {
    await browser.close();
    child.kill();
  }
}

async function measureReport(url: string): Promise<string> {
  const began = performance.now();
  const answer = await fetch(`${url}/api/positions.html`);
  const first = performance.now() - began;
  const { length } = await answer.text();
  return `${seconds(first)}, ${seconds(performance.now() - began)}, ${(length / 1e6).toFixed(1)} MB`;
}

/** What is done beside the slider, a line for each: by the clock, and of the page's processor time. */
function printActions(): void {
  if (actionsOf.size === 0) return;
  console.log();
  const asked = [...actionsOf.keys()];
  print(['from the click to the answer painted: median and slowest; processor', ...asked.map(String)]);
  print(['---', ...asked.map(() => '---')]);
  for (const name of [...actionsOf.values()][0]?.keys() ?? [])
    print([name, ...asked.map((size) => describeAction(actionsOf.get(size)?.get(name)))]);
  print(['the matrix as a PDF', ...asked.map((size) => seconds(printingOf.get(size) ?? 0))]);
}

function describeAction(times: ActionTimes | undefined): string {
  if (times === undefined) return '';
  const middle = (rising: readonly number[]): string => (rising[Math.floor(rising.length / 2)] ?? 0).toFixed(0);
  return `${middle(times.clock)}, ${(times.clock.at(-1) ?? 0).toFixed(0)} ms; ${middle(times.processor)} ms`;
}

/**
 * As a user would: one cue changed in the codebook, then `parley read-again`, where the pages of Accounts had been made. It is changed and
 * read once before, since copied positions are not called as reading calls them and are written anew by the first reading, changed or not.
 */
async function measureRereading(folder: string): Promise<string> {
  changeCue(folder, formerCue, changedCue);
  await runReadAgain(folder);
  changeCue(folder, changedCue, formerCue);
  const [{ said, read }, took] = await time(() => runReadAgain(folder));
  const articles = /again: ([\d,]+) articles/.exec(said)?.[1] ?? '?';
  return `${seconds(read)} for ${articles} articles, ${seconds(took)} with the pages of Accounts`;
}

function changeCue(folder: string, former: string, latter: string): void {
  const file = join(folder, 'codebook.yaml');
  const text = readFileSync(file, 'utf8');
  if (!text.includes(former)) throw new Error('The codebook has not the cue that is to change');
  writeFileSync(file, text.replace(former, latter));
}

/** What it says, and the milliseconds until it says that all was read: the matrix is up to date then. */
async function runReadAgain(folder: string): Promise<{ readonly said: string; readonly read: number }> {
  const began = performance.now();
  const child = spawn(process.execPath, [command, 'read-again', folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let [said, read] = ['', 0];
  child.stdout.on('data', (chunk) => {
    if (said === '') read = performance.now() - began;
    said += chunk;
  });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`read-again ended with ${code}: ${said}`);
  return { said, read };
}

async function time<Result>(work: () => Result | Promise<Result>): Promise<[Result, number]> {
  const began = performance.now();
  const result = await work();
  return [result, performance.now() - began];
}

function spread(taken: readonly number[]): string {
  const rising = taken.toSorted((a, b) => a - b);
  const at = (share: number): string => (rising[Math.floor(rising.length * share)] ?? 0).toFixed(0);
  return `${at(0.5)}, ${at(0.95)} ms`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function print(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}
