// Dossiers served by the real command, each in a folder of its own: a copy of the bundled example, or a new one.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyExample } from '../read-example-dossier.ts';
import { command, type Served, startServing } from './start-serving.ts';

/** A served example; closing it deletes its folder too. */
export type ExampleServer = Served;

/** Serves a copy of the example; the pages are the same with either reader, so it is read with the fast one. */
export async function startExampleServer(): Promise<ExampleServer> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-page-'));
  await copyExample(folder);
  const { url, close } = await startServing(['serve', folder]);
  return {
    url,
    close: async () => {
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A dossier that can be served, left, and served again at the same address. */
export interface NewDossier {
  /** Serves it, anew where it is served already, and gives the address. */
  readonly serve: () => Promise<string>;
  /** Ends the process, as Ctrl-C does. */
  readonly end: () => Promise<void>;
  /** Deletes the folder. */
  readonly remove: () => Promise<void>;
}

/** Makes an empty dossier. */
export async function makeNewDossier(title: string): Promise<NewDossier> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-new-'));
  const path = join(folder, 'talks');
  execFileSync(process.execPath, [command, 'new', path, '--title', title]);
  let served: Served | null = null;
  return {
    serve: async () => {
      await served?.close();
      served = await startServing(['serve', path], served === null ? '0' : new URL(served.url).port);
      return served.url;
    },
    end: async () => served?.close(),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
