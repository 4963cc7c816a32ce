// Comparing in the background: who asks while it runs is not forgotten, for what came in may have come too late for it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newDossier } from '../actions/new-dossier.ts';
import { openDossier } from '../actions/open-dossier.ts';
import { createRereading } from './rereading.ts';

test('what is asked for while it runs is done once more after it, however often it was asked for', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-rereading-'));
  await newDossier(folder, 'title: Talks of Lunt\n');
  const dossier = await openDossier(folder, 'read');
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  let runs = 0;
  const current = () => {
    runs += 1;
    return gate.then(() => dossier);
  };
  const logError = (error: unknown) => {
    throw error;
  };
  const { start, show } = createRereading(current, { logError });
  for (const _ of [1, 2, 3]) start('compare');
  expect(runs).toBe(1);
  open();
  await expect.poll(() => runs).toBe(2);
  await expect.poll(async () => (await show()).isRunning).toBe(false);
  await dossier.store.close();
  await rm(folder, { recursive: true, force: true });
});
