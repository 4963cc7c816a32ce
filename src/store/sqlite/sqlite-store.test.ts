// The SQLite store keeps the contract, and what only a file on a disk can meet.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { describeStore } from '../contract/contract.ts';
import type { StoreFixture } from '../contract/opener.ts';
import { sampleMeasure } from '../contract/samples.ts';
import { createDatabase } from './open-database.ts';
import { openSqliteStore } from './sqlite-store.ts';

function createFixture(): StoreFixture {
  const folder = mkdtempSync(join(tmpdir(), 'parley-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  createDatabase(folder);
  return { open: (access) => openSqliteStore({ folder, access, measure: sampleMeasure }) };
}

describeStore('SQLite', createFixture);
