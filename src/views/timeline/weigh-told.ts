// How widely an event is told: the few entries that tell the story are those that most outlets of most sides tell of.
import type { TimelineItem, TimelineSource } from '../../model/timeline.ts';

/** A further side counts as much as two further outlets of one side: reports are not counted, they copy each other. */
const sideWeight = 2;
/** What a sentence is in its article: whoever writes a timeline has chosen, and a report tells what it is about. */
const roleWeights: Readonly<Record<TimelineSource['role'], number>> = { entry: 2, report: 1.5, passage: 0, said: 0 };

/** How widely an event is told. */
export function weighTold({ sources }: Pick<TimelineItem, 'sources'>): number {
  const outlets = new Set(sources.map(({ outlet }) => outlet)).size;
  const sides = new Set(sources.map(({ side }) => side)).size;
  return outlets + sideWeight * sides + Math.max(...sources.map(({ role }) => roleWeights[role]));
}
