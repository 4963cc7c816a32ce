// Tests of the server's socket: where it listens, and what happens when the port is taken.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sampleCodebook, sampleMeasure } from '../store/contract/samples.ts';
import { createDatabase } from '../store/sqlite/open-database.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import type { ServerEffects } from './server-effects.ts';
import { startServer } from './start-server.ts';

function createEffects(): ServerEffects {
  const folder = mkdtempSync(join(tmpdir(), 'parley-socket-'));
  createDatabase(folder);
  const store = openSqliteStore({ folder, access: 'read', measure: sampleMeasure });
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    dossier: { path: folder, codebook: sampleCodebook, store },
    now: () => new Date(0),
    coder: 'coder',
    webFolder: folder,
    logError: () => undefined,
  };
}

test('the server listens on this machine only, and stops', async () => {
  const server = await startServer(createEffects(), 0);
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(`${server.url}/api/dossier`)).status).toBe(200);
  await server.close();
  await expect(fetch(`${server.url}/api/dossier`)).rejects.toThrow();
});

test('a port that is taken is a failure that says so', async () => {
  const effects = createEffects();
  const server = await startServer(effects, 0);
  onTestFinished(() => server.close());
  const port = Number(new URL(server.url).port);
  await expect(startServer(effects, port)).rejects.toMatchObject({ code: 'address-in-use', details: { port } });
});
