// The headline that an event is named by: of several reports the one whose words most of the others have too.
import { readRoots } from '../word-roots.ts';

/** What of a report is looked at: its headline, and the words that tell of the event. */
export interface ReportWords {
  readonly title: string;
  readonly text: string;
}

/** The first headline gives way only to one that says so much more of what the others say: all of them are somebody's words. Set by hand, on six events. */
const clearlyMore = 1.5;

/** Index of the headline that says clearly most of what the other reports say; else, and of two reports, the first. */
export function chooseHeadline(reports: readonly ReportWords[]): number {
  if (reports.length <= 2) return 0;
  const told = reports.map(({ title, text }) => readRoots(`${title} ${text}`));
  const ratings = reports.map(({ title }, at) => {
    const roots = [...readRoots(title)];
    const shared = told.flatMap((other, index) => (index === at ? [] : roots.filter((root) => other.has(root))));
    // A long headline shares more by its length alone.
    return shared.length / Math.sqrt(Math.max(1, roots.length));
  });
  const best = Math.max(...ratings);
  return best > clearlyMore * (ratings[0] ?? 0) ? ratings.indexOf(best) : 0;
}
