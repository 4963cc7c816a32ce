// `parley serve`: shows a dossier in the browser until Ctrl-C.
import { join } from 'node:path';
import { findPackageFolder } from '../actions/package-folder.ts';
import { startServer } from '../server/start-server.ts';
import { nameUser } from './editor.ts';
import { openToShow } from './open-to-show.ts';
import { writeNote, writeOut } from './output.ts';
import { reportProblem } from './report-problem.ts';

/** Serves the dossier, prints the address, and returns once Ctrl-C has ended it. */
export async function runServe(path: string, options: { readonly port: number }): Promise<void> {
  const dossier = await openToShow(path);
  try {
    const server = await startServer(
      {
        dossier,
        now: () => new Date(),
        coder: nameUser(),
        webFolder: join(findPackageFolder(), 'dist', 'web'),
        logError: (error) => void reportProblem(error),
      },
      options.port,
    );
    await writeOut(`${path} is open at ${server.url} (Ctrl-C ends it).\n`);
    await waitForStop();
    await server.close();
  } finally {
    await dossier.store.close();
  }
}

/** Waits for Ctrl-C. */
export async function waitForStop(): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  writeNote('');
}
