// Where the marks and columns of a timeline's lanes stand at a zoom; nothing is drawn here.
import { packRows } from '../../views/timeline/timeline-lanes.ts';
import type { MarkedLane, MarkSet } from './list-marks.ts';
import { placeOf, type TimeZoom } from './use-time-zoom.ts';

/** CSS pixels. */
export const rowHeight = 22;
export const leastWidth = 6;
/** Of a lane's name, and of the axis. */
export const headHeight = 24;
export const axisHeight = 26;
/** Of a column of counts at most. */
export const binHeight = 64;
/** Rows of a lane at most; what finds no place is counted at its edge. */
const mostRows = { many: 4, one: 16 };

/** A mark that was drawn: what a pointer finds. */
export interface DrawnMark {
  readonly item: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Pixels free behind it, up to the next mark of its row. */
  readonly room: number;
}

/** A lane with the rows it needs at this zoom. */
export interface PlacedLane {
  readonly lane: MarkedLane;
  readonly top: number;
  readonly height: number;
  readonly marks: readonly DrawnMark[];
  /** Entries in sight that found no row. */
  readonly hidden: number;
}

/** Where everything stands for a zoom; nothing is drawn yet. */
export function placeLanes({ edges, lanes }: MarkSet, scale: TimeZoom['scale']): readonly PlacedLane[] {
  const [, width = 0] = scale.range();
  // The axis is even: two places tell all others, and no date needs to be made for each.
  const origin = placeOf(scale, 0);
  const day = placeOf(scale, 1) - origin;
  const rows = lanes.length > 1 ? mostRows.many : mostRows.one;
  let top = axisHeight;
  return lanes.map((lane) => {
    if (lane.bins !== null) {
      const placed = { lane, top, height: headHeight + binHeight + 6, marks: [], hidden: 0 };
      top += placed.height;
      return placed;
    }
    const stretches: { readonly item: number; readonly from: number; readonly to: number }[] = [];
    for (const item of lane.items) {
      const from = origin + (edges[item * 2] ?? 0) * day;
      const to = Math.max(from + leastWidth, origin + (edges[item * 2 + 1] ?? 0) * day);
      if (to >= 0 && from <= width) stretches.push({ item, from, to });
    }
    stretches.sort((a, b) => a.from - b.from);
    const packed = packRows(stretches, rows);
    const used = Math.max(1, ...packed.map((row) => (row === null ? rows : row + 1)));
    const rooms = measureRooms(stretches, packed, width);
    const marks = stretches.flatMap(({ item, from: left, to: right }, at) => {
      const row = packed[at];
      return row === null || row === undefined
        ? []
        : [{ item, left, right, top: top + headHeight + row * rowHeight, room: rooms[at] ?? 0 }];
    });
    const placed = {
      lane,
      top,
      height: headHeight + used * rowHeight + 6,
      marks,
      hidden: stretches.length - marks.length,
    };
    top += placed.height;
    return placed;
  });
}

/** Pixels behind each stretch up to the next one of its row. */
function measureRooms(
  stretches: readonly { readonly from: number; readonly to: number }[],
  rows: readonly (number | null)[],
  width: number,
): readonly number[] {
  const next = new Map<number, number>();
  const rooms: number[] = [];
  for (let at = stretches.length - 1; at >= 0; at -= 1) {
    const [stretch, row] = [stretches[at], rows[at]];
    if (!stretch || row === null || row === undefined) continue;
    rooms[at] = (next.get(row) ?? width) - Math.max(0, stretch.to);
    next.set(row, stretch.from);
  }
  return rooms;
}

/** Height that the lanes need, in CSS pixels. */
export function heightOf(lanes: readonly PlacedLane[]): number {
  const last = lanes.at(-1);
  return last ? last.top + last.height : axisHeight;
}
