// The choice of a reader is a line of the codebook, and decides what findings are named after.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { chooseReader } from './choose-reader.ts';
import { codebookFile, loadCodebook } from './load-codebook.ts';
import { newDossier } from './new-dossier.ts';
import { nameReaderVersion } from './reader-version.ts';

const effects = { now: () => new Date('2031-03-05T10:00:00Z'), coder: 'vera' };

let folder = '';
afterEach(() => rm(folder, { recursive: true, force: true }));

async function startDossier(): Promise<string> {
  folder = await mkdtemp(join(tmpdir(), 'parley-reader-'));
  const path = join(folder, 'talks');
  await newDossier(path, 'title: Talks\n\n# Who talks.\nparties: []\n');
  return path;
}

test('a dossier is read fast until the codebook says otherwise', async () => {
  const path = await startDossier();
  const before = await loadCodebook(join(path, codebookFile));
  await chooseReader(path, 'careful', effects);
  const after = await loadCodebook(join(path, codebookFile));
  expect([before.reader, after.reader]).toEqual([undefined, 'careful']);
  expect(await nameReaderVersion(before)).not.toBe(await nameReaderVersion(after));
  expect(await readFile(join(path, codebookFile), 'utf8')).toContain('# Who talks.');
});

test('choosing the reader that reads already changes nothing', async () => {
  const path = await startDossier();
  const before = await readFile(join(path, codebookFile), 'utf8');
  await chooseReader(path, 'fast', effects);
  expect(await readFile(join(path, codebookFile), 'utf8')).toBe(before);
});

test('a folder that is no dossier is named', async () => {
  const path = join(await startDossier(), 'nothing-here');
  await expect(chooseReader(path, 'careful', effects)).rejects.toMatchObject({ code: 'dossier-not-found' });
});
