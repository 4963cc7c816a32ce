// Runs a command that serves a page, and hears from it where the page is.
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A page that is served. */
export interface Served {
  readonly url: string;
  /** Ends the process. */
  readonly close: () => Promise<void>;
}

/** The built command. */
export const command = fileURLToPath(new URL('../../dist/src/cli/parley.js', import.meta.url));

/** Starts the built `parley` with these arguments, at any free port where none is named. */
export async function startServing(args: readonly string[], port = '0'): Promise<Served> {
  const child = spawn(process.execPath, [command, ...args, '--port', port]);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const close = async () => {
    child.kill();
    await ended;
  };
  return { url: await addressOf(child), close };
}

/** The address the command prints when the page can be opened. */
export function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const listen = (chunk: Buffer) => {
      printed += chunk;
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', () => reject(new Error(`Nothing was served:\n${printed}`)));
  });
}
