// Which of those who tell something had it from nobody else who is known.
import { addToGroup } from '../../base/group-by.ts';

/** A link by indices: `from` had it from `to`. */
interface Had {
  readonly from: number;
  readonly to: number;
}

/** Indices of those without a link to another. Of some that all have it from each other in a circle, the first counts. */
export function listOrigins(count: number, links: readonly Had[]): readonly number[] {
  const sources = new Map<number, number[]>();
  for (const { from, to } of links) addToGroup(sources, from, to);
  const reached = [...Array(count).keys()].map((start) => reachFrom(start, sources));
  // An end can be come back to from all it leads to; the first of a circle stands for it.
  return [...reached.keys()].filter((at) =>
    [...(reached[at] ?? [])].every((other) => reached[other]?.has(at) && other >= at),
  );
}

/** All that a box has it from, however far back; itself only in a circle. */
function reachFrom(start: number, sources: ReadonlyMap<number, readonly number[]>): ReadonlySet<number> {
  const found = new Set<number>();
  const waiting = [start];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const to of sources.get(at) ?? []) {
      if (found.has(to)) continue;
      found.add(to);
      waiting.push(to);
    }
  }
  return found;
}
