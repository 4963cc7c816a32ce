// `parley read-again`: reads articles again whose findings are of an older reader or codebook.
import { openDossier } from '../actions/open-dossier.ts';
import { findStaleArticles, readAgain } from '../actions/read-again.ts';
import { count } from './describe-reading.ts';
import { exitCodes } from './exit-codes.ts';
import { watchInterruption } from './interruption.ts';
import { writeOut } from './output.ts';
import { startProgress } from './progress.ts';

/** Reads stale articles again; exit code 1 when some could not be read, 130 when stopped. */
export async function runReadAgain(path: string, options: { readonly workers: number }): Promise<void> {
  const dossier = await openDossier(path, 'add');
  try {
    const stale = await findStaleArticles(dossier);
    const total = stale.ids.length;
    if (total === 0) return await writeOut('Every article was read with this Parley and this codebook already.\n');
    const progress = startProgress({ count: total, weight: total }, 'articles');
    const interruption = watchInterruption();
    let read = 0;
    let unread = 0;
    for await (const outcome of readAgain(dossier, stale, options.workers)) {
      if (outcome.isRead) read += 1;
      else unread += 1;
      progress.step(1);
      if (interruption.isAsked) break;
    }
    interruption.end();
    progress.end();
    await writeOut(`Read again: ${count(read, 'article')} of ${total}.\n`);
    if (unread > 0)
      await writeOut(`Kept but not read: ${count(unread, 'article')} (another language, or reading failed).\n`);
    if (interruption.isAsked) process.exitCode = exitCodes.stopped;
  } finally {
    await dossier.store.close();
  }
}
