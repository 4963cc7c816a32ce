// Dossiers served by the real command, each in a folder of its own.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReaderKind } from '../../src/model/codebook.ts';
import { addressOf } from './served-address.ts';

/** A served example. */
export interface ExampleServer {
  readonly url: string;
  /** Ends the process and deletes its folder. */
  readonly close: () => Promise<void>;
}

const command = fileURLToPath(new URL('../../dist/src/cli/parley.js', import.meta.url));

/** Reads the example and serves it at a free port; the pages are the same with either reader, so tests take the fast one. */
export async function startExampleServer(reader: ReaderKind = 'fast'): Promise<ExampleServer> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-page-'));
  const parley = startParley(['example', '--folder', join(folder, 'example'), '--port', '0', '--reader', reader]);
  const close = async () => {
    await parley.end();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { url: await parley.address, close };
  } catch (error) {
    await close();
    throw error;
  }
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
  let parley: RunningParley | null = null;
  let port = '0';
  return {
    serve: async () => {
      await parley?.end();
      parley = startParley(['serve', path, '--port', port]);
      const address = await parley.address;
      port = new URL(address).port;
      return address;
    },
    end: async () => parley?.end(),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

interface RunningParley {
  readonly address: Promise<string>;
  readonly end: () => Promise<void>;
}

function startParley(words: readonly string[]): RunningParley {
  const child = spawn(process.execPath, [command, ...words]);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    address: addressOf(child),
    end: async () => {
      child.kill();
      await ended;
    },
  };
}
