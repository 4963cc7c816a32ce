// `parley read-again`: reads articles again whose findings are of an older reader or codebook.
import { type Dossier, openDossier } from '../actions/open-dossier.ts';
import { findStaleArticles, readAgain } from '../actions/read-again.ts';
import { count } from '../base/count-noun.ts';
import { compareAndShow } from './compare-and-show.ts';
import { exitCodes } from './exit-codes.ts';
import { type Interruption, watchInterruption } from './interruption.ts';
import { writeOut } from './output.ts';
import { startProgress } from './progress.ts';
import { spareMemory } from './spare-memory.ts';

/** Reads stale articles again; exit code 1 when some could not be read, 130 when stopped. */
export async function runReadAgain(path: string, options: { readonly workers: number }): Promise<void> {
  spareMemory();
  const dossier = await openDossier(path, 'add');
  const interruption = watchInterruption();
  try {
    const total = await readAgainAndShow(dossier, options.workers, interruption);
    if (total === 0) await writeOut('Every article was read with this Parley and this codebook already.\n');
    if (process.exitCode !== exitCodes.stopped) await compareAndShow(dossier, interruption);
  } finally {
    interruption.end();
    await dossier.store.close();
  }
}

/** Reads the stale articles of an open dossier again, shows progress, sums up, and gives how many there were. */
export async function readAgainAndShow(dossier: Dossier, workers: number, interruption: Interruption): Promise<number> {
  const stale = await findStaleArticles(dossier);
  const total = stale.ids.length + stale.ofPositions.length;
  const unaltered = stale.unaltered.length;
  if (total + unaltered === 0) return 0;
  const progress = startProgress({ count: total, weight: total }, { noun: 'articles' });
  interruption.pieces = 'file';
  const counts = { read: 0, unread: 0 };
  try {
    for await (const outcome of readAgain(dossier, stale, workers)) {
      counts[outcome.isRead ? 'read' : 'unread'] += 1;
      for (const notice of outcome.notices) progress.say(notice.message);
      if (outcome.notices.length > 0) process.exitCode = exitCodes.leftOut;
      progress.step(1);
      if (interruption.isAsked) break;
    }
  } finally {
    progress.end();
    await writeOut(describeCounts({ ...counts, unaltered }, total));
  }
  if (interruption.isAsked) process.exitCode = exitCodes.stopped;
  return total + unaltered;
}

interface Counts {
  readonly read: number;
  readonly unread: number;
  readonly unaltered: number;
}

function describeCounts({ read, unread, unaltered }: Counts, total: number): string {
  const rest = total - read - unread;
  return [
    `Read again: ${count(read, 'article')}.\n`,
    unaltered > 0 ? `The change of the codebook does not concern the other ${count(unaltered, 'article')}.\n` : '',
    unread > 0 ? `Kept but not read: ${count(unread, 'article')}, in another language or with the note above.\n` : '',
    rest > 0 ? `Not done: ${count(rest, 'article')}. Run the same command again to go on.\n` : '',
  ].join('');
}
