// A folder of dossiers: what is listed, what new ones are called, and that no name leads out of it.
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findDossier, folderNameOf, listDossiers, makeDossier } from './desk.ts';
import { newDossier } from './new-dossier.ts';

const effects = { now: () => new Date('2031-04-02T10:00:00Z'), coder: 'ada' };

async function openFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-desk-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

test('a title names its folder by letters, digits and hyphens', () => {
  expect(folderNameOf('The Sund line talks')).toBe('the-sund-line-talks');
  expect(folderNameOf('../../etc: "passwd"')).toBe('etc-passwd');
  expect(folderNameOf('Čašník & Ørsted 2031')).toBe('čašník-ørsted-2031');
  expect(folderNameOf('…')).toBe('dossier');
});

test('new dossiers are listed with their titles, beside each other, and what lies there already is left alone', async () => {
  const folder = await openFolder();
  const wish = { title: 'River talks', preset: 'peace', reader: 'careful' } as const;
  expect(await makeDossier(folder, wish, effects)).toBe('river-talks');
  expect(await makeDossier(folder, { title: 'River  talks!', preset: null, reader: 'fast' }, effects)).toBe(
    'river-talks-2',
  );
  await mkdir(join(folder, 'notes'));
  await writeFile(join(folder, 'river-talks-2', 'codebook.yaml'), 'title: [');
  const listed = await listDossiers(folder);
  expect(listed.map(({ name, title }) => [name, title]).sort()).toEqual([
    ['river-talks', 'River talks'],
    ['river-talks-2', null],
  ]);
});

test('a name that is not listed opens nothing, nor does a link that leads out', async () => {
  const [folder, elsewhere] = [await openFolder(), await openFolder()];
  const name = await makeDossier(elsewhere, { title: 'Secret', preset: null, reader: 'fast' }, effects);
  await symlink(join(elsewhere, name), join(folder, 'linked'));
  for (const wrong of ['linked', '..', '.', `../${elsewhere.split('/').at(-1)}/${name}`, join(elsewhere, name)])
    await expect(findDossier(folder, wrong), wrong).rejects.toMatchObject({ code: 'not-found' });
});

test('a dossier without a title is called after its folder', async () => {
  const folder = await openFolder();
  await newDossier(join(folder, 'ferries'), 'parties: []\n');
  expect(await listDossiers(folder)).toMatchObject([{ name: 'ferries', title: 'ferries' }]);
});
