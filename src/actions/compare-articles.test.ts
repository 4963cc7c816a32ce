// Comparing articles: nothing twice, nothing lost when it is stopped, and the same result however it is cut up.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { Comparer } from '../compare/comparer.ts';
import { sampleMeasure, sampleSource } from '../store/contract/samples.ts';
import { createDatabase } from '../store/sqlite/open-database.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import type { Store } from '../store/store.ts';
import { compareArticles, findUncompared } from './compare-articles.ts';
import { compareBeside } from './compare-beside.ts';

/** Articles are alike when they begin with the same letter. */
const byLetter: Comparer = {
  kind: 'claim',
  version: 1,
  retrieval: { fewestShared: 1, commonest: 1000, most: 1000 },
  listItems: ({ article }) => [
    { span: { start: 0, end: 1 }, finding: null, keys: [article.text.charCodeAt(0)], data: article.text },
  ],
  relate: (item, candidate) => ({ relation: 'alike', certainty: 1, detail: [item.data, candidate.data] }),
};

function openStore(): Store {
  const folder = mkdtempSync(join(tmpdir(), 'parley-compare-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  createDatabase(folder);
  const store = openSqliteStore({ folder, access: 'add', measure: sampleMeasure });
  onTestFinished(() => store.close());
  return store;
}

/** Enough for several batches. */
const texts = Array.from({ length: 80 }, (_, index) => `${String.fromCharCode(97 + (index % 20))} ${index}.`);

async function add(store: Store, some: readonly string[]): Promise<void> {
  for (const text of some) await store.addSource(sampleSource(text, [{ text }]));
}

async function compareAll(store: Store, most = Number.POSITIVE_INFINITY): Promise<void> {
  let batches = 0;
  for await (const _ of compareArticles(store, await findUncompared(store, [byLetter]), [byLetter])) {
    batches += 1;
    if (batches === most) return;
  }
}

async function listPairs(store: Store): Promise<readonly unknown[]> {
  return (await store.loadComparisons('claim')).relations.map(({ detail }) => detail);
}

test('what was stopped goes on where it stopped, with the result of one go', async () => {
  const [whole, stopped, grown] = [openStore(), openStore(), openStore()];
  await add(whole, texts);
  await compareAll(whole);
  const expected = await listPairs(whole);
  expect(expected).toHaveLength(20 * 6);

  await add(stopped, texts);
  await compareAll(stopped, 1);
  expect((await findUncompared(stopped, [byLetter])).length).toBeLessThan(80);
  await compareAll(stopped);
  expect(await listPairs(stopped)).toEqual(expected);

  for (const part of [texts.slice(0, 7), texts.slice(7, 50), texts.slice(50)]) {
    await add(grown, part);
    await compareAll(grown);
  }
  expect(await listPairs(grown)).toEqual(expected);
});

test('beside adding whole batches are compared, the rest afterwards, with the result of one go', async () => {
  const [whole, beside] = [openStore(), openStore()];
  await add(whole, texts);
  await compareAll(whole);

  const comparing = await compareBeside(beside, [byLetter]);
  for (const text of texts) {
    const added = await beside.addSource(sampleSource(text, [{ text }]));
    if (added.kind === 'added') for (const { id } of added.articles) comparing.take(id);
    await setImmediate();
  }
  await comparing.end();
  expect(await findUncompared(beside, [byLetter])).toHaveLength(16);
  await compareAll(beside);
  expect(await beside.loadComparisons('claim')).toEqual(await whole.loadComparisons('claim'));
});

test('where articles wait already nothing is compared beside adding, so that their order stays', async () => {
  const store = openStore();
  await add(store, texts.slice(0, 40));
  const comparing = await compareBeside(store, [byLetter]);
  for (const { id } of await findUncompared(store, [byLetter])) comparing.take(id);
  await comparing.end();
  expect(await findUncompared(store, [byLetter])).toHaveLength(40);
});

test('a failure of comparing beside adding is told at its end', async () => {
  const store = openStore();
  const comparing = await compareBeside(store, [{ ...byLetter, listItems: () => expect.fail('no items') }]);
  await add(store, texts);
  for (const { id } of await findUncompared(store, [byLetter])) comparing.take(id);
  await expect(comparing.end()).rejects.toThrow('no items');
});

test('a comparer that comes later sees every article, and the others nothing twice', async () => {
  const store = openStore();
  await add(store, texts.slice(0, 3));
  await compareAll(store);
  const another: Comparer = { ...byLetter, kind: 'event' };
  const both = [byLetter, another];
  const waiting = await findUncompared(store, both);
  expect(waiting.map(({ kinds }) => kinds)).toEqual([['event'], ['event'], ['event']]);
  for await (const { articles } of compareArticles(store, waiting, both)) expect(articles).toBe(3);
  expect(await findUncompared(store, both)).toEqual([]);
});
