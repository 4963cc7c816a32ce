// How long the matrix takes with 10,000 to 1,000,000 reports on 40 issues by 12 parties: sorting in once, then each step
// of the date; and with 100,000 statements in a database, reading the table and sending it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toDayNumber, toIsoDay } from '../src/base/day-number.ts';
import { contentHash } from '../src/base/hash.ts';
import type { Position, Statement } from '../src/model/finding.ts';
import { moveCodes, none, type PositionTable } from '../src/model/position-table.ts';
import { sampleCodebook, sampleMeasure, sampleSource, undeclared } from '../src/store/contract-samples.ts';
import { createDatabase } from '../src/store/sqlite/open-database.ts';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store.ts';
import { findCommonGround } from '../src/views/positions/common-ground.ts';
import { computeMatrix } from '../src/views/positions/compute-matrix.ts';
import { findConditions } from '../src/views/positions/condition-graph.ts';
import { indexMatrix, type MatrixIndex } from '../src/views/positions/matrix-index.ts';
import { layoutMatrix } from '../src/views/positions/matrix-layout.ts';
import { createRandom } from '../test/robustness/invented-articles.ts';

const sizes = [10_000, 100_000, 300_000, 1_000_000];
const stored = 100_000;
const issues = 40;
const parties = 12;
const outlets = 60;
const actorsEach = 8;
/** Four years of talks. */
const days = 1461;
const firstDay = toDayNumber('2028-01-01');
const steps = 200;

const random = createRandom(7);
const draw = (below: number): number => Math.floor(random() * below);

for (const size of sizes) measureSize(size);
await measureStore();

function measureSize(size: number): void {
  const table = inventTable(size);
  const layout = layoutMatrix(table, { openIssues: 'all' });
  const [index, sorting] = time(() => indexMatrix(table, layout));
  const taken = Array.from(
    { length: steps },
    (_, step) => time(() => takeStep(index, firstDay + Math.floor((days * step) / steps)))[1],
  ).sort((a, b) => a - b);
  const floor = size <= 100_000 ? ' (floor 100 ms)' : '';
  print(`${size.toLocaleString('en')} reports: sorting into cells, once`, `${sorting.toFixed(0)} ms`);
  print('  one step of the date, p50 and p95', `${at(taken, 0.5)} and ${at(taken, 0.95)} ms${floor}`);
}

/** What the page shows of one day: the matrix, common ground, conditions. */
function takeStep(index: MatrixIndex, day: number): void {
  const matrix = computeMatrix(index, day);
  findCommonGround(matrix);
  findConditions(index.table, matrix);
}

/** Parties keep a line and turn now and then, as parties do; one report in ten is a condition, one in eight said by others. */
function inventTable(size: number): PositionTable {
  const column = (make: (at: number) => number): number[] => Array.from({ length: size }, (_, index) => make(index));
  const party = column(() => draw(parties));
  const issue = column(() => draw(issues));
  const said = column(() => firstDay + draw(days));
  const condition = moveCodes.indexOf('condition');
  const move = column(() => (draw(10) === 0 ? condition : draw(condition)));
  const texts = Math.ceil(size / 10);
  return {
    parties: Array.from({ length: parties }, (_, at) => ({ id: `p${at}`, name: `Party ${at}` })),
    issues: Array.from({ length: issues }, (_, at) => ({
      id: `i${at}`,
      label: `Issue ${at}`,
      parent: none,
      poles: null,
    })),
    actors: Array.from({ length: parties * actorsEach }, (_, at) => ({
      key: `a${at}`,
      name: `Actor ${at}`,
      party: Math.floor(at / actorsEach),
      voice: 'office' as const,
    })),
    outlets: Array.from({ length: outlets }, (_, at) => ({
      key: `o${at}`,
      name: `Outlet ${at}`,
      side: `side ${at % 4}`,
    })),
    texts: {
      first: Array.from({ length: texts }, () => firstDay + draw(days)),
      last: Array.from({ length: texts }, () => firstDay + draw(days)),
      outlets: Array.from({ length: texts }, () => [draw(outlets)]),
      isRead: Array.from({ length: texts }, () => (draw(30) === 0 ? 0 : 1)),
      parties: Array.from({ length: texts }, () => [draw(parties)]),
    },
    reports: {
      row: column((index) => index + 1),
      text: column(() => draw(texts)),
      statement: column((index) => index),
      party,
      issue,
      actor: column((index) => (party[index] ?? 0) * actorsEach + draw(actorsEach)),
      move,
      strength: column(() => draw(3)),
      polarity: column((index) => lineOf(party[index] ?? 0, issue[index] ?? 0, said[index] ?? 0)),
      held: column(() => (draw(8) === 0 ? 1 : 0)),
      towards: column(() => draw(parties)),
      factuality: column(() => (draw(12) === 0 ? 2 : 0)),
      conditionOf: column((index) => (move[index] === condition && index > 0 && draw(2) === 0 ? index - 1 : none)),
      first: said,
      last: said,
      isConfirmed: column(() => 0),
      certainty: column(() => 50 + draw(50)),
    },
  };
}

/** A party's side on a day: it turns about once a year, and one report in twenty says the opposite. */
function lineOf(party: number, issue: number, day: number): number {
  const turns = Math.floor((day - firstDay + 31 * party + 17 * issue) / 365);
  const side = (turns + party + issue) % 2;
  return draw(20) === 0 ? 1 - side : side;
}

async function measureStore(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  try {
    createDatabase(folder);
    const store = openSqliteStore({ folder, access: 'add', measure: sampleMeasure });
    await store.applyCodebook(inventCodebook());
    for (let text = 0; text * 20 < stored; text += 1) await store.addSource(inventSource(text, 20));
    const [table, reading] = await timeAsync(() => store.loadPositionTable());
    const [sent, writing] = time(() => JSON.stringify(table));
    const [, parsing] = time(() => JSON.parse(sent));
    print(`${stored.toLocaleString('en')} statements in a database: reading the table`, `${reading.toFixed(0)} ms`);
    print('  writing it as JSON, reading it in the page', `${writing.toFixed(0)} and ${parsing.toFixed(0)} ms`);
    print('  its size', `${(sent.length / 1e6).toFixed(1)} MB`);
    await store.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function inventCodebook() {
  const [issue] = sampleCodebook.issues;
  if (!issue) throw new Error('The sample codebook has no issue');
  return {
    ...sampleCodebook,
    parties: Array.from({ length: parties }, (_, at) => ({ id: `p${at}`, name: `Party ${at}` })),
    issues: Array.from({ length: issues }, (_, at) => ({ ...issue, id: `i${at}`, label: `Issue ${at}` })),
  };
}

function inventSource(text: number, statements: number) {
  const contents = Array.from({ length: statements }, (_, at) => `point ${text}.${at} is agreed`);
  const day = toIsoDay(firstDay + draw(days));
  const source = sampleSource(`${text}.txt`, [
    {
      text: contents.map((content) => `Speaker ${draw(900)} said that ${content}.`).join(' '),
      outlet: `Outlet ${text % outlets}`,
      published: day,
    },
  ]);
  const [addition] = source.articles;
  if (!addition?.findings) throw new Error('The sample has no article');
  const found = contents.map((_, at) => inventStatement(addition.article.id, at));
  const positions = found.map((statement, at) => inventPosition(statement, at));
  const findings = { ...addition.findings, statements: found, positions };
  return { ...source, articles: [{ ...addition, findings, likeness: null }] };
}

function inventStatement(article: string, at: number): Statement {
  return {
    ...{ kind: 'statement', id: contentHash(`${article} ${at}`), finder: { name: 'bench', version: 1 } },
    ...{ certainty: 0.8, reasons: [], speaker: null, actor: undeclared(`Speaker ${draw(900)}`), cue: [] },
    ...{ content: [{ start: at, end: at + 9 }], source: [], form: 'indirect', factuality: 'asserted', said: null },
    ...{ saidQuote: null, via: [] },
  };
}

function inventPosition({ id, content, finder }: Statement, at: number): Position {
  return {
    ...{ kind: 'position', id: contentHash(`${id} ${at}`), finder, certainty: 0.8, reasons: [], statement: id },
    ...{ party: `p${draw(parties)}`, issue: `i${draw(issues)}`, move: 'demand', towards: null, strength: 'must' },
    ...{ polarity: 'for', held: 'self', by: null, conditionOf: null, content },
  };
}

function time<Result>(work: () => Result): [Result, number] {
  const began = performance.now();
  const result = work();
  return [result, performance.now() - began];
}

async function timeAsync<Result>(work: () => Promise<Result>): Promise<[Result, number]> {
  const began = performance.now();
  const result = await work();
  return [result, performance.now() - began];
}

function at(sorted: readonly number[], share: number): string {
  return (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
}

function print(what: string, value: string): void {
  console.log(`${what.padEnd(60)}${value}`);
}
