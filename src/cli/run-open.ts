// `parley open`: shows the dossiers of a folder in the browser, and makes new ones there, until Ctrl-C.
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findPackageFolder } from '../actions/package-folder.ts';
import { createDesk } from '../server/desk.ts';
import { listen } from '../server/start-server.ts';
import { nameUser } from './editor.ts';
import { writeOut } from './output.ts';
import { reportProblem } from './report-problem.ts';
import { waitForStop } from './run-serve.ts';

/** Which dossier is open at first, if any, and where the page is served. */
export interface OpenOptions {
  readonly port: number;
  /** Name of a dossier of the folder. */
  readonly first?: string;
}

/** Serves the folder, prints the address, and returns once Ctrl-C has ended it. The folder is made where it is not there. */
export async function runOpen(given: string, { port, first }: OpenOptions): Promise<void> {
  const folder = resolve(given);
  await mkdir(folder, { recursive: true });
  const desk = createDesk({
    folder,
    now: () => new Date(),
    coder: nameUser(),
    webFolder: join(findPackageFolder(), 'dist', 'web'),
    logError: (error) => void reportProblem(error),
  });
  if (first !== undefined) await desk.open(first);
  const server = await listen(desk.app, port, desk);
  const what = first === undefined ? `The dossiers of ${folder} are` : `${join(folder, first)} is`;
  await writeOut(`${what} open at ${server.url} (Ctrl-C ends it).\n`);
  await waitForStop();
  await server.close();
}
