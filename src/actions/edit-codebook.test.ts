// Editing a dossier's codebook: versions, undo, and edits made elsewhere.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { CodebookEdit } from '../model/codebook-edit.ts';
import { changeCodebook, restoreCodebook, showCodebook, undoCodebookChange } from './edit-codebook.ts';

const first = 'title: Talks # of Lunt\nparties:\n  - name: Oster\n';
const effects = { now: () => new Date('2031-04-02T10:00:00Z'), coder: 'ada' };
const addParty = (name: string): CodebookEdit => ({ kind: 'put', list: 'parties', id: null, entry: { name } });

async function openFolder() {
  const path = await mkdtemp(join(tmpdir(), 'parley-codebook-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  const file = join(path, 'codebook.yaml');
  await writeFile(file, first);
  const add = async (name: string) => {
    const { base } = await showCodebook(path);
    await changeCodebook(path, { base, edits: [addParty(name)], what: `Added ${name}` }, effects);
  };
  return {
    path,
    add,
    read: () => readFile(file, 'utf8'),
    write: (text: string) => writeFile(file, text),
    undo: async () => undoCodebookChange(path, (await showCodebook(path)).base, effects),
    parties: async () => (await showCodebook(path)).codebook?.parties.map(({ name }) => name),
    told: async () => (await showCodebook(path)).versions.map(({ what }) => what),
  };
}

test('each change is a version, and undo takes them back one after the other', async () => {
  const { add, undo, parties, told, read } = await openFolder();
  await add('Velm');
  await add('Ardel');
  await undo();
  expect(await parties()).toEqual(['Oster', 'Velm']);
  await undo();
  expect(await read()).toBe(first);
  expect(await told()).toEqual([
    'Took back: Added Velm',
    'Took back: Added Ardel',
    'Added Ardel',
    'Added Velm',
    'The codebook as it was found',
  ]);
  await expect(undo()).rejects.toMatchObject({ code: 'not-found' });
  await add('Lunt');
  await undo();
  expect(await read()).toBe(first);
});

test('an edit made elsewhere is kept, and can be taken back too', async () => {
  const { add, undo, parties, told, write, read } = await openFolder();
  await add('Velm');
  await write(`${await read()}# by hand\n`);
  expect((await told())[0]).toBe('Edited outside this page');
  await add('Ardel');
  await undo();
  expect(await read()).toContain('# by hand');
  await undo();
  expect(await parties()).toEqual(['Oster', 'Velm']);
  expect(await read()).not.toContain('# by hand');
});

test('a change made on a text that is no longer there changes nothing', async () => {
  const { path, write, read } = await openFolder();
  const { base } = await showCodebook(path);
  await write('title: Other\n');
  const wish = { base, edits: [addParty('Velm')], what: 'Added Velm' };
  await expect(changeCodebook(path, wish, effects)).rejects.toMatchObject({ code: 'codebook-changed' });
  await expect(undoCodebookChange(path, base, effects)).rejects.toMatchObject({ code: 'codebook-changed' });
  expect(await read()).toBe('title: Other\n');
});

test('a file that is no codebook is told with its line, and a good version can be brought back', async () => {
  const { path, write, read } = await openFolder();
  await showCodebook(path);
  await write('titel: x\n');
  const state = await showCodebook(path);
  expect(state).toMatchObject({ codebook: null, trouble: { line: 1 } });
  await restoreCodebook(path, state.base, 1, effects);
  expect(await read()).toBe(first);
  expect((await showCodebook(path)).versions).toHaveLength(3);
});

test('edits are made all or none', async () => {
  const { path, read } = await openFolder();
  const { base } = await showCodebook(path);
  const wish = { base, edits: [addParty('Velm'), addParty('Velm')], what: 'Added Velm twice' };
  await expect(changeCodebook(path, wish, effects)).rejects.toMatchObject({ code: 'codebook-edit-refused' });
  expect(await read()).toBe(first);
});

test('a history that somebody else changed is named with what to do, and the codebook stays', async () => {
  const { path, add, read } = await openFolder();
  await add('Velm');
  const held = await read();
  await writeFile(join(path, 'codebook-history', 'versions.jsonl'), '{"number": 1}\n');
  await expect(add('Ardel')).rejects.toThrow(/versions\.jsonl is not as Parley wrote it\. Move the folder/);
  expect(await read()).toBe(held);
});
