// Adding a file over HTTP: what is answered, what is refused, and that nobody is locked out of the dossier afterwards.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newDossier } from '../actions/new-dossier.ts';
import { openDossier } from '../actions/open-dossier.ts';
import { largestFile } from '../model/largest-file.ts';
import { startServer } from './start-server.ts';
import type { WireTakenFile } from './wire.ts';

async function serve() {
  const folder = await mkdtemp(join(tmpdir(), 'parley-adding-'));
  await newDossier(folder, 'title: Talks of Lunt\n');
  const dossier = await openDossier(folder, 'read');
  const logError = (error: unknown) => {
    throw error;
  };
  const server = await startServer({ dossier, now: () => new Date(0), coder: 'ada', webFolder: folder, logError }, 0);
  onTestFinished(async () => {
    await dossier.store.close();
    await rm(folder, { recursive: true, force: true });
  });
  const send = async (name: string, body: string | Uint8Array<ArrayBuffer>, type = 'application/octet-stream') => {
    const address = `${server.url}/api/articles?name=${encodeURIComponent(name)}`;
    const response = await fetch(address, { method: 'POST', headers: { 'content-type': type }, body });
    return (await response.json()) as WireTakenFile | { readonly error: { readonly code: string } };
  };
  return { folder, server, send };
}

const report = `Ferries stay in port
By Ada Lunt, The Lunt Courier, 5 March 2031

"We will not sail before the fee is gone," said Mira Dolan, the Foreign Minister of Oster, on Tuesday.
`;

test('a file is added, the same bytes are there already, and what holds no text is left out with the reason', async () => {
  const { folder, server, send } = await serve();
  expect(await send('news/ferries.txt', report)).toMatchObject({
    kind: 'added',
    articles: [{ title: 'Ferries stay in port', published: '2031-03-05', statements: 1, isNew: true }],
  });
  expect(await send('again.txt', report)).toEqual({ kind: 'already-there' });
  expect(await send('empty.txt', '')).toMatchObject({ kind: 'left-out', notices: [{ code: 'empty-file' }] });
  expect(await send('huge.txt', new Uint8Array(largestFile + 1))).toMatchObject({ error: { code: 'bad-argument' } });
  expect(await send('form.txt', report, 'text/plain')).toMatchObject({ error: { code: 'bad-argument' } });
  await server.close();
  // Another process can add at once.
  await (await openDossier(folder, 'add')).store.close();
});

test('while another process adds, a file is refused by name of the dossier, and taken afterwards', async () => {
  const { folder, server, send } = await serve();
  const other = await openDossier(folder, 'add');
  expect(await send('ferries.txt', report)).toMatchObject({ error: { code: 'dossier-in-use' } });
  await other.store.close();
  expect(await send('ferries.txt', report)).toMatchObject({ kind: 'added' });
  await server.close();
});
