// Finds circles in a graph: for each edge that lies on one, the shortest, each circle told once.
import { addToGroup } from '../../base/group-by.ts';

/** Most circles told: beyond it nobody follows them, and the search would take longer than a step of the date may. */
const mostCircles = 25;

/** Each circle as indexes of edges in order, the last leading back to the first. An edge is [from, to]. */
export function findCircles(edges: readonly (readonly [number, number])[]): readonly (readonly number[])[] {
  const leaving = new Map<number, number[]>();
  edges.forEach(([from], edge) => {
    addToGroup(leaving, from, edge);
  });
  const told = new Set<string>();
  return edges.flatMap((_, edge) => {
    if (told.size >= mostCircles) return [];
    const circle = shortestCircle(edges, leaving, edge);
    const key = circle?.toSorted((a, b) => a - b).join(' ');
    if (!circle || key === undefined || told.has(key)) return [];
    told.add(key);
    return [circle];
  });
}

/** The shortest way from the end of an edge back to its start, breadth first; null when there is none. */
function shortestCircle(
  edges: readonly (readonly [number, number])[],
  leaving: ReadonlyMap<number, readonly number[]>,
  first: number,
): readonly number[] | null {
  const [start] = edges[first] ?? [];
  const reachedBy = new Map<number, number>();
  const queue = [first];
  for (const edge of queue) {
    const [, to] = edges[edge] ?? [];
    if (to === undefined || start === undefined) return null;
    if (to === start) return traceBack(edges, reachedBy, { first, last: edge });
    for (const next of leaving.get(to) ?? []) {
      if (next === first || reachedBy.has(next)) continue;
      reachedBy.set(next, edge);
      queue.push(next);
    }
  }
  return null;
}

function traceBack(
  edges: readonly (readonly [number, number])[],
  reachedBy: ReadonlyMap<number, number>,
  { first, last }: { readonly first: number; readonly last: number },
): readonly number[] {
  const circle = [last];
  for (let edge = last; edge !== first && circle.length <= edges.length; ) {
    edge = reachedBy.get(edge) ?? first;
    circle.unshift(edge);
  }
  return circle;
}
