// A folder for the bundled example's dossier, which many tests look at: one reading serves a whole run.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where `copyExample` of `read-example-dossier.ts` keeps the dossier it copies; empty until a test asks for one. */
    readonly exampleFolder: string;
  }
}

/** Vitest calls this once before all tests, and what it gives once after them. */
export default async function offerExample(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-example-'));
  project.provide('exampleFolder', folder);
  return () => rm(folder, { recursive: true, force: true });
}
