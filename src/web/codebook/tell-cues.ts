// How many cues an issue has, and whether that is few.
import { countOf } from '../parts/count-words.ts';

/** Fewer cues than this cost much of what could be found (docs/decisions/0015). */
const fewCues = 5;

/** The note beside an issue; a heading over other issues needs no cues of its own, and has no note without them. */
export function tellCues(count: number, isHeading: boolean): string | null {
  if (isHeading) return count === 0 ? null : countOf(count, 'cue');
  if (count === 0) return 'no cues: little is found';
  return count < fewCues ? `${countOf(count, 'cue')}: few, so less is found` : countOf(count, 'cue');
}
