// Changing the codebook over HTTP: what is answered, what is refused, and that the file on disk is what counts.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readCodebook } from '../model/codebook-file.ts';
import { sampleMeasure } from '../store/contract/samples.ts';
import { createDatabase } from '../store/sqlite/open-database.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { createApp } from './app.ts';
import type { WireCodebook } from './wire.ts';

const text = 'title: Talks # of Lunt\nparties:\n  - {id: oster, name: Oster}\n';

async function openApp() {
  const folder = await mkdtemp(join(tmpdir(), 'parley-codebook-'));
  const file = join(folder, 'codebook.yaml');
  await writeFile(file, text);
  createDatabase(folder);
  const store = openSqliteStore({ folder, access: 'read', measure: sampleMeasure });
  onTestFinished(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  const app = createApp({
    dossier: { path: folder, codebook: readCodebook(text, file), store },
    now: () => new Date('2031-04-02T10:00:00Z'),
    coder: 'ada',
    webFolder: folder,
    logError: (error) => {
      throw error;
    },
  });
  const host = '127.0.0.1:7447';
  const ask = async <Answer = WireCodebook>(path: string, body?: unknown, headers = {}): Promise<Answer> => {
    const init =
      body === undefined
        ? { headers: { host } }
        : {
            method: 'POST',
            headers: { host, 'content-type': 'application/json', ...headers },
            body: JSON.stringify(body),
          };
    return (await (await app.request(`http://${host}/api/codebook${path}`, init)).json()) as Answer;
  };
  return { ask, file };
}

const velm = { kind: 'put', list: 'parties', id: null, entry: { name: 'Velm' } };

test('a change is written to the file, kept as a version, and taken back', async () => {
  const { ask, file } = await openApp();
  const { base } = await ask('');
  const changed = await ask('/changes', { base, edits: [velm], what: 'Added Velm' });
  expect(changed).toMatchObject({
    undoable: 'Added Velm',
    versions: [
      { by: 'ada', number: 2 },
      { by: null, number: 1 },
    ],
  });
  expect(await readFile(file, 'utf8')).toContain('# of Lunt');
  expect(await ask('/undo', { base: changed.base })).toMatchObject({ base, undoable: null });
  expect(await readFile(file, 'utf8')).toBe(text);
  const back = await ask('/restore', { base, number: 2 });
  expect(back.codebook?.parties.map(({ name }) => name)).toEqual(['Oster', 'Velm']);
});

test('a change of a file that was edited elsewhere is refused, and the file stays', async () => {
  const { ask, file } = await openApp();
  const { base } = await ask('');
  await writeFile(file, `${text}# mine\n`);
  const refused = await ask('/changes', { base, edits: [velm], what: 'Added Velm' });
  expect(refused).toMatchObject({ error: { code: 'codebook-changed' } });
  expect(await readFile(file, 'utf8')).toBe(`${text}# mine\n`);
});

test('what is not valid is refused with the reason, and requests of other sites are', async () => {
  const { ask, file } = await openApp();
  const { base } = await ask('');
  const oster = { ...velm, entry: { id: 'oster', name: 'X' } };
  expect(await ask('/changes', { base, edits: [oster], what: 'x' })).toMatchObject({
    error: { code: 'codebook-edit-refused', message: expect.stringContaining('two parties have the id "oster"') },
  });
  expect(await ask('/changes', { base, edits: [{ kind: 'erase' }], what: 'x' })).toMatchObject({
    error: { code: 'bad-argument' },
  });
  const foreign = await ask('/changes', { base, edits: [velm], what: 'x' }, { origin: 'http://evil.example' });
  expect(foreign).toMatchObject({ error: { code: 'request-refused' } });
  expect(await readFile(file, 'utf8')).toBe(text);
});

test('a ready-made list of issues is put in whole, and taken back whole', async () => {
  const { ask, file } = await openApp();
  const { base } = await ask('');
  const { codebook, base: after } = await ask('/preset', { base, preset: 'labour' });
  expect(codebook?.issues.length).toBeGreaterThan(12);
  expect(await readFile(file, 'utf8')).toContain('title: Talks # of Lunt');
  await ask('/undo', { base: after });
  expect(await readFile(file, 'utf8')).toBe(text);
});

test('a file that cannot be read as a codebook is told with its line', async () => {
  const { ask, file } = await openApp();
  await writeFile(file, 'title: x\nparty: y\n');
  expect(await ask('')).toMatchObject({ codebook: null, trouble: { line: 2 } });
});

test('a dossier without articles has nothing to read again', async () => {
  const { ask } = await openApp();
  expect(await ask('/reading')).toMatchObject({ isRunning: false, waiting: 0, uncompared: 0, trouble: null });
});
