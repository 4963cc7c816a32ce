// Runs every scoring script and prints one table; with --write keeps it in docs/accuracy.json for README, docs and page.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AccuracyRow, AccuracyTable, Reliability } from '../src/model/accuracy.ts';

/** The scoring scripts, in the order of the table. */
const scripts = [
  'attributions',
  'attributions --reader careful',
  'actors',
  'reporting',
  'dates',
  'figures',
  'quantities',
  'names',
  'utterances',
  'events',
  'sources',
  'disputes',
  'matrix',
  'positions',
  'real-positions',
  'genres',
  'moves',
  'suggest',
  'plover',
  'ingest',
  'example',
];

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'parley-scores-'));
const collected = join(folder, 'rows.jsonl');
let failed = false;
for (const script of scripts) {
  const [name, ...options] = script.split(' ');
  const path = join(root, 'scripts', `score-${name}.ts`);
  console.log(`\n== ${script}`);
  const run = spawnSync(process.execPath, ['--import', 'tsx', path, ...options], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PARLEY_SCORES: collected },
  });
  if (run.status !== 0) failed = true;
}
const { rows, reliability } = readScores(collected);
rmSync(folder, { recursive: true });
printTable(rows);
if (process.argv.includes('--write')) keep(rows, reliability);
if (failed) process.exitCode = 1;

function readScores(file: string): {
  readonly rows: readonly AccuracyRow[];
  readonly reliability: readonly Reliability[];
} {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const read = lines.map((line): AccuracyRow | Reliability => JSON.parse(line));
  const rows = read.filter((entry) => 'ours' in entry);
  const findings = [...new Set(rows.map((row) => row.finding))];
  return {
    rows: findings.flatMap((finding) => rows.filter((row) => row.finding === finding)),
    reliability: read.filter((entry) => 'bands' in entry),
  };
}

function printTable(table: readonly AccuracyRow[]): void {
  console.log('\n== all');
  for (const row of table) {
    const verdict =
      row.floor === null
        ? ''
        : row.ours >= row.floor
          ? ` (floor ${row.floor}: met)`
          : ` (floor ${row.floor}: missed by ${(row.floor - row.ours).toFixed(1)})`;
    console.log(`${row.finding}: ${row.measure}, ${row.data}, ${row.size}: ${row.ours.toFixed(1)}${verdict}`);
  }
}

/** Keeps the table only when every script ran: a partial one would drop figures silently. */
function keep(table: readonly AccuracyRow[], reliability: readonly Reliability[]): void {
  if (failed || table.length === 0) {
    console.error('Nothing was written: not every script could score. Is ../shared there?');
    process.exitCode = 1;
    return;
  }
  const machine = `${cpus().length} cores of ${cpus()[0]?.model.trim() ?? 'an unknown processor'}, Node ${process.versions.node}`;
  const kept: AccuracyTable = { measured: new Date().toISOString().slice(0, 10), machine, rows: table, reliability };
  writeFileSync(join(root, 'docs', 'accuracy.json'), `${JSON.stringify(kept, null, 2)}\n`);
  console.log('\nWrote docs/accuracy.json; "npm run docs" brings README and docs up to date.');
}
