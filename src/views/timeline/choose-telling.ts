// The few entries of a timeline that tell the story: what most outlets of most sides tell of.
import type { TimelineItem, TimelineSource } from '../../model/timeline.ts';

/** The `most` weightiest events, in order of time; `items` is in that order. */
export function chooseTelling(items: readonly TimelineItem[], most: number): readonly TimelineItem[] {
  const events = items.filter(({ kind }) => kind === 'event');
  const ranked = events.map((item, at) => ({ item, at, weight: weighTold(item) }));
  ranked.sort((a, b) => b.weight - a.weight || a.at - b.at);
  return ranked
    .slice(0, most)
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

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
