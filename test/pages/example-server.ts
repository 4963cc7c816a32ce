// The bundled example, read and served by the real command in a folder of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A served example. */
export interface ExampleServer {
  readonly url: string;
  /** Ends the process and deletes its folder. */
  readonly close: () => Promise<void>;
}

const command = fileURLToPath(new URL('../../dist/src/cli/parley.js', import.meta.url));

/** Reads the example and serves it at a free port. */
export async function startExampleServer(): Promise<ExampleServer> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-page-'));
  const child = spawn(process.execPath, [command, 'example', '--folder', join(folder, 'example'), '--port', '0']);
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

/** The address the command prints when the page can be opened. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const listen = (chunk: Buffer) => {
      printed += chunk;
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', () => reject(new Error(`The example was not served:\n${printed}`)));
  });
}
