// A codebook edited while the page is open: every request that comes after the edit sees it.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { followCodebook } from './follow-codebook.ts';
import { newDossier } from './new-dossier.ts';
import { openDossier } from './open-dossier.ts';

async function follow() {
  const path = await mkdtemp(join(tmpdir(), 'parley-follow-'));
  await newDossier(path, 'title: Talks of Lunt\n');
  const dossier = await openDossier(path, 'add');
  onTestFinished(async () => {
    await dossier.store.close();
    await rm(path, { recursive: true, force: true });
  });
  const told: unknown[] = [];
  const current = followCodebook(dossier, (error) => told.push(error));
  return {
    told,
    title: async () => (await current()).codebook.title,
    write: (text: string) => writeFile(join(path, 'codebook.yaml'), text),
  };
}

test('of many requests at once after an edit none gets the codebook as it was', async () => {
  const { title, write } = await follow();
  expect(await title()).toBe('Talks of Lunt');
  await write('title: Talks of Ardel\n');
  const asked: Promise<string | null>[] = [];
  for (let request = 0; request < 50; request += 1) {
    asked.push(title());
    await new Promise(setImmediate);
  }
  expect(new Set(await Promise.all(asked))).toEqual(new Set(['Talks of Ardel']));
});

test('while the file is wrong the last good one holds, and the trouble is told once', async () => {
  const { title, write, told } = await follow();
  await title();
  await write('title: [\n');
  expect([await title(), await title()]).toEqual(['Talks of Lunt', 'Talks of Lunt']);
  expect(told).toHaveLength(1);
});
