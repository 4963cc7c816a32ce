// Ctrl-C while articles are compared: the command says what is left, and adding the same files again goes on with it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { keptKinds } from '../../src/actions/cards/keep-cards.ts';
import { findUncompared } from '../../src/actions/compare-articles.ts';
import { loadComparers } from '../../src/actions/load-comparers.ts';
import { openDossier } from '../../src/actions/open-dossier.ts';
import type { Json } from '../../src/model/comparison.ts';
import { writeInventedArticle } from './invented-articles.ts';
import { runParley, startParley, stopInTime } from './run-parley.ts';

// Processes are started one after the other: a busy machine needs longer than the usual minute.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/** Two batches of comparing. */
const files = 40;
const folder = mkdtempSync(join(tmpdir(), 'parley-interrupt-'));
const articles = join(folder, 'articles');

beforeAll(() => {
  mkdirSync(articles);
  for (let index = 0; index < files; index += 1)
    writeFileSync(join(articles, `${String(index).padStart(3, '0')}.txt`), writeInventedArticle(index, 150));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('stopping parley add while it compares', () => {
  test('tells what is left, and the same command goes on with it', async () => {
    const [stopped, whole] = [join(folder, 'stopped'), join(folder, 'whole')];
    await runParley(['new', whole]);
    const finished = await stopInTime(stopped, /\nNot .* yet: \d+ /, () => stopWhenAdded(stopped));
    expect(finished).toMatchObject({ code: 130 });
    const again = await runParley(['add', stopped, articles]);
    expect(again).toMatchObject({ code: 0, stdout: `Nothing new was added.\nAlready there: ${files} files.\n` });
    await runParley(['add', whole, articles]);
    const expected = await readPages(whole);
    expect(expected.figure).not.toEqual([]);
    expect(await readPages(stopped)).toEqual(expected);
  });
});

/** Ctrl-C as soon as all is read: comparing comes next. */
async function stopWhenAdded(dossier: string) {
  const running = startParley(['add', dossier, articles]);
  running.child.stdin.end();
  await running.printed(1);
  running.child.kill('SIGINT');
  return running.finished;
}

/** What some pages of Accounts list; nothing waits to be compared or listed. */
async function readPages(path: string): Promise<Readonly<Record<string, readonly Json[]>>> {
  const { store, codebook } = await openDossier(path, 'read');
  try {
    expect(await findUncompared(store, await loadComparers(codebook))).toEqual([]);
    expect(await store.countStale(keptKinds)).toBe(0);
    const pages: [string, readonly Json[]][] = [];
    for (const list of ['event', 'quote', 'figure', 'dispute'] as const)
      pages.push([list, (await store.listCards({ list, range: { offset: 0, limit: -1 } })).rows]);
    return Object.fromEntries(pages);
  } finally {
    await store.close();
  }
}
