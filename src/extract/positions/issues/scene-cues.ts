// Tells which of several issues that a clause names are put forward in it, and which only tell where, when, why or of whom.
//
// Example: `cut the crew at the Lissen dam before the vote` is on the crew, not on the dam or the vote.
import { aboutSomebody, billHolding, sceneBefore } from '../../languages/en/pointing-words.ts';
import type { IssueSighting } from './issue-sightings.ts';

/** The sightings of a clause without cues that only set the scene for another issue's cue before them; all where it names one issue. */
export function dropSceneCues(text: string, sightings: readonly IssueSighting[]): readonly IssueSighting[] {
  const cued = sightings.filter(({ isCue }) => isCue);
  if (new Set(cued.map(({ issue }) => issue)).size < 2) return sightings;
  return sightings.filter(({ issue, span }) => {
    const before = cued.findLast((one) => one.issue !== issue && one.span.end <= span.start);
    if (before === undefined) return true;
    const between = text.slice(before.span.end, span.start);
    if (sceneBefore.test(between)) return false;
    if (!aboutSomebody.test(between)) return true;
    // What a bill would do is put forward with it, but who vetoes it speaks of the veto.
    return !before.isVerb && billHolding.test(text.slice(before.span.start, span.start));
  });
}
