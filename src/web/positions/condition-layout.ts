// Where the steps of the condition chains stand in the drawing: what others wait for to the left, what waits to the right.
import type { ConditionGraph } from '../../views/positions/agreement.ts';

/** Sizes of the drawing in its own units, which are CSS pixels at full size: a box holds three lines of 15 px. */
export const boxSize = { width: 220, height: 76 } as const;
const gap = { across: 110, down: 26 } as const;
/** Room at the edges for arrows that lead back. */
const margin = 44;

/** A place for each node and the size of the whole. */
export interface ConditionLayout {
  readonly places: readonly { readonly x: number; readonly y: number }[];
  readonly width: number;
  readonly height: number;
}

/** Columns by the longest way from a step nobody waits before; the link that closes a circle does not count. */
export function layOutConditions({ nodes, links, circles }: ConditionGraph): ConditionLayout {
  const closing = new Set(circles.map((circle) => circle.at(-1)));
  const indexOf = (party: number, issue: number): number =>
    nodes.findIndex((node) => node.party === party && node.issue === issue);
  const edges = links.flatMap(({ provided, then }, link) =>
    closing.has(link) ? [] : [{ from: indexOf(provided.party, provided.issue), to: indexOf(then.party, then.issue) }],
  );
  const layers = nodes.map(() => 0);
  // As many rounds as nodes settle every chain; a circle that is left over stops there too.
  for (let round = 0; round < nodes.length; round += 1) {
    let isSettled = true;
    for (const { from, to } of edges) {
      const wanted = (layers[from] ?? 0) + 1;
      if (from !== to && (layers[to] ?? 0) < wanted && wanted < nodes.length) {
        layers[to] = wanted;
        isSettled = false;
      }
    }
    if (isSettled) break;
  }
  const filled = new Map<number, number>();
  const places = layers.map((layer) => {
    const line = filled.get(layer) ?? 0;
    filled.set(layer, line + 1);
    return { x: margin + layer * (boxSize.width + gap.across), y: margin + line * (boxSize.height + gap.down) };
  });
  const right = Math.max(0, ...places.map(({ x }) => x)) + boxSize.width + margin;
  const foot = Math.max(0, ...places.map(({ y }) => y)) + boxSize.height + margin;
  return { places, width: right, height: foot };
}
