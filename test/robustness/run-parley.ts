// Runs the built command in a process of its own, as a user does.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { root } from '../repository.ts';

/** The built command. */
export const command = join(root, 'dist/src/cli/parley.js');

/** What a finished command left. */
export interface Finished {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How to run it. */
export interface RunOptions {
  readonly folder?: string;
  readonly stdin?: string;
  /** Arguments of Node before the command's file. */
  readonly nodeOptions?: readonly string[];
  /** User id to run as; only root may. */
  readonly user?: number;
}

/** A command under way; its standard input is open. */
export interface Running {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly finished: Promise<Finished>;
  /** Kept once standard output holds so many lines; rejects when the command ends before. */
  printed(lines: number): Promise<void>;
}

/** Starts `parley` with these arguments. */
export function startParley(args: readonly string[], options: RunOptions = {}): Running {
  return watch(
    spawn(process.execPath, [...(options.nodeOptions ?? []), command, ...args], {
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(options.folder === undefined ? {} : { cwd: options.folder }),
      ...(options.user === undefined ? {} : { uid: options.user, gid: options.user }),
    }),
  );
}

/** Runs `parley` to its end; standard input is `stdin`, or empty. */
export async function runParley(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const { child, finished } = startParley(args, options);
  child.stdin.end(options.stdin ?? '');
  return finished;
}

/** Times that a command is begun anew when it was done before it could be stopped. */
const mostTries = 5;

/** Stops a command on a new dossier and gives what it left, which says `stopped`: on a busy machine Ctrl-C may come too late. */
export async function stopInTime(dossier: string, stopped: RegExp, stop: () => Promise<Finished>): Promise<Finished> {
  for (let left = mostTries; ; left -= 1) {
    rmSync(dossier, { recursive: true, force: true });
    await runParley(['new', dossier]);
    const finished = await stop();
    if (stopped.test(finished.stdout)) return finished;
    if (left === 1) throw new Error(`It was never stopped in time:\n${finished.stdout}${finished.stderr}`);
  }
}

/** Runs a line of shell in which `$PARLEY` is the command. */
export async function runShell(line: string, folder: string): Promise<Finished> {
  const { child, finished } = watch(
    spawn('bash', ['-c', line], {
      cwd: folder,
      env: { ...process.env, PARLEY: `${process.execPath} ${command}` },
      stdio: ['pipe', 'pipe', 'pipe'],
    }),
  );
  child.stdin.end();
  return finished;
}

function watch(child: Running['child']): Running {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    stdout += piece;
  });
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    stderr += piece;
  });
  // A killed child closes its input; that is no error of the test.
  child.stdin.on('error', () => undefined);
  return {
    child,
    finished: new Promise((resolve) => {
      child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
    }),
    printed: (lines) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (stdout.split('\n').length > lines) resolve();
        };
        child.stdout.on('data', look);
        child.on('close', () => reject(new Error(`Ended before line ${lines}:\n${stdout}\n${stderr}`)));
        look();
      }),
  };
}
