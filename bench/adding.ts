// How long adding 1,000 articles takes, how much memory, and how soon `npm start` shows its first page.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import buildWhenStale from '../test/build-when-stale.ts';
import { listFiles, root } from '../test/repository.ts';
import { createRandom } from '../test/robustness/invented-articles.ts';
import { command } from '../test/robustness/run-parley.ts';

const articles = 1000;
const wordsEach = 700;

buildWhenStale();
const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
try {
  writeArticles(join(folder, 'articles'));
  await measureCommand(['new', join(folder, 'talks')]);
  const adding = await measureCommand(['add', join(folder, 'talks'), join(folder, 'articles')]);
  const again = await measureCommand(['add', join(folder, 'talks'), join(folder, 'articles')]);
  const page = await measureFirstPage();
  print('processors', String(availableParallelism()));
  print(
    `adding ${articles} articles of ${wordsEach} words`,
    `${seconds(adding.wall)} (floor 60 s), processor time ${seconds(adding.processor)}`,
  );
  print('its peak memory', `${Math.round(adding.peak)} MB (floor 400 MB)`);
  print('adding them again', seconds(again.wall));
  print('first page of npm start', `${seconds(page)} (floor 60 s)`);
} finally {
  rmSync(folder, { recursive: true });
}

interface Measured {
  /** Milliseconds from start to end. */
  readonly wall: number;
  /** Milliseconds of processor time over all threads. */
  readonly processor: number;
  /** Megabytes (10^6 bytes) of memory at the peak. */
  readonly peak: number;
}

/** Articles out of the example's paragraphs, in another order each. */
function writeArticles(target: string): void {
  mkdirSync(target);
  const paragraphs = listFiles('examples/articles', /\.(txt|md)$/)
    .flatMap((path) => readFileSync(join(root, path), 'utf8').split(/\n\s*\n/))
    .filter((paragraph) => paragraph.split(/\s+/).length > 20);
  const random = createRandom(1);
  for (let index = 0; index < articles; index += 1) {
    const chosen: string[] = [`Notes from the talks, number ${index + 1}`];
    for (let words = 0; words < wordsEach; words += chosen.at(-1)?.split(/\s+/).length ?? 0) {
      chosen.push(paragraphs[Math.floor(random() * paragraphs.length)] ?? '');
    }
    writeFileSync(join(target, `${String(index).padStart(4, '0')}.txt`), `${chosen.join('\n\n')}\n`);
  }
}

async function measureCommand(args: readonly string[]): Promise<Measured> {
  const report = `process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    process.stderr.write('\\nmeasured ' + maxRSS * 1024 + ' ' + (userCPUTime + systemCPUTime) + '\\n'); })`;
  const began = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(report)}`, command, ...args],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    told += piece;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`parley ${args.join(' ')} ended with ${code}:\n${told}`);
  const [, bytes, microseconds] = /measured (\d+) (\d+)/.exec(told) ?? [];
  return { wall: performance.now() - began, processor: Number(microseconds) / 1000, peak: Number(bytes) / 1e6 };
}

/** Milliseconds from `parley example` to the first page and its list of statements. */
async function measureFirstPage(): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, [command, 'example', '--port', '0', '--folder', join(folder, 'example')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let told = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      told += piece;
      const found = /http:\/\/\S+/.exec(told);
      if (found) resolve(found[0]);
    });
    child.on('close', () => reject(new Error(`parley example ended:\n${told}`)));
  });
  for (const path of ['/', '/api/dossier', '/api/statements']) {
    const response = await fetch(url + path);
    if (!response.ok) throw new Error(`${path} answered ${response.status}; run "npm run build" first`);
    await response.text();
  }
  const elapsed = performance.now() - began;
  child.kill('SIGINT');
  await new Promise((resolve) => child.on('close', resolve));
  return elapsed;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function print(what: string, value: string): void {
  console.log(`${what.padEnd(44)}${value}`);
}
