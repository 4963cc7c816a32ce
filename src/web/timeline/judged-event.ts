// The tellings of an event as a person judges them.
import type { TimelineItem } from '../../model/timeline.ts';
import { type JudgedCard, placeOf } from '../accounts/judging-context.ts';

/** Null for what was said: only happenings are set side by side. */
export function judgedEvent({ id, kind, sources }: TimelineItem): JudgedCard | null {
  if (kind !== 'event') return null;
  return {
    id,
    members: sources.map(({ article, span, dated, text, isConfirmed }) => ({
      id: `${article}:${span.start}:${dated ?? ''}`,
      places: [placeOf(article, span, dated)],
      words: text,
      isConfirmed,
    })),
  };
}
