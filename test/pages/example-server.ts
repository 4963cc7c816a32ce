// The bundled example, read and served by the real command in a folder of its own.
import { spawn } from 'node:child_process';
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
  const where = ['--folder', join(folder, 'example'), '--port', '0'];
  const child = spawn(process.execPath, [command, 'example', ...where, '--reader', reader]);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const close = async () => {
    child.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { url: await addressOf(child), close };
  } catch (error) {
    await close();
    throw error;
  }
}
