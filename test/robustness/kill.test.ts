// The process may be killed at any instant: what was reported as added is there, and the next run completes the rest.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkDatabase, dumpDossier, listHeldFiles } from './dossier-contents.ts';
import { createRandom, writeInventedArticle } from './invented-articles.ts';
import { runParley, startParley } from './run-parley.ts';

// Processes are started again and again: a busy machine needs longer than the usual minute.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const kills = 20;
const files = 60;
const folder = mkdtempSync(join(tmpdir(), 'parley-kill-'));
const articles = join(folder, 'articles');
const fresh = join(folder, 'fresh');
let expected: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  mkdirSync(articles);
  for (let index = 0; index < files; index += 1) {
    writeFileSync(join(articles, `${String(index).padStart(3, '0')}.txt`), writeInventedArticle(index, 150));
  }
  await runParley(['new', fresh, '--title', 'Harbour']);
  const whole = join(folder, 'whole');
  cpSync(fresh, whole, { recursive: true });
  expect(await runParley(['add', whole, articles])).toMatchObject({ code: 0 });
  expected = await dumpDossier(whole);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('killing parley add', () => {
  test(`${kills} times at random instants loses nothing that was reported, and a rerun completes it`, async () => {
    const seed = Math.floor(Math.random() * 1_000_000);
    const random = createRandom(seed);
    const dossier = join(folder, 'killed');
    cpSync(fresh, dossier, { recursive: true });
    let reported = new Set<string>();
    for (let kill = 0; kill < kills; kill += 1) {
      const where = `seed ${seed}, kill ${kill}`;
      // With one thread that reads and with two by turns.
      const printed = await killWhileAdding(dossier, { workers: 1 + (kill % 2), random });
      reported = new Set([...reported, ...printed]);
      expect(checkDatabase(dossier), where).toBe('[["ok"]]');
      const held = await listHeldFiles(dossier, articles);
      expect(
        [...reported].filter((name) => !held.includes(name)),
        where,
      ).toEqual([]);
      if (held.length < files) continue;
      // All is in: begin anew, so that later kills meet work too.
      expect(await dumpDossier(dossier), where).toEqual(expected);
      rmSync(dossier, { recursive: true });
      cpSync(fresh, dossier, { recursive: true });
      reported = new Set();
    }
    expect(await runParley(['add', dossier, articles])).toMatchObject({ code: 0 });
    expect(await dumpDossier(dossier), `seed ${seed}`).toEqual(expected);
  });
});

/** Starts adding, kills it after some lines and a little while, and gives the files it had reported. */
async function killWhileAdding(
  dossier: string,
  { workers, random }: { readonly workers: number; readonly random: () => number },
): Promise<readonly string[]> {
  const running = startParley(['add', '--verbose', '--workers', String(workers), dossier, articles]);
  running.child.stdin.end();
  // One kill in four falls somewhere before the first report, the others soon after one of the next lines.
  const lines = Math.max(0, Math.floor((random() * 4 - 1) * (files / 6)));
  const milliseconds = lines === 0 ? random() * 500 : random() * 20;
  if (lines > 0) await running.printed(lines).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  running.child.kill('SIGKILL');
  const { stdout } = await running.finished;
  return [...stdout.matchAll(/^added\t.*[/\\](.*)\n/gm)].map((match) => match[1] ?? '');
}
