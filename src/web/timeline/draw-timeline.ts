// Draws the lanes of a timeline on a canvas: a mark for each entry, broken lines for vague dates, words where there is room.
import type { TimelineItem } from '../../model/timeline.ts';
import { type Lane, packRows } from '../../views/timeline/timeline-lanes.ts';
import { placeOf, type TimeZoom } from './use-time-zoom.ts';

/** CSS pixels. */
export const rowHeight = 22;
/** Events stand highest; what is said is low. */
const markHeights: Readonly<Record<TimelineItem['kind'], number>> = { event: 14, move: 9, statement: 5 };
const leastWidth = 6;
const headHeight = 24;
const axisHeight = 26;
/** Rows of a lane at most; what finds no place is counted at its edge. */
const mostRows = { many: 4, one: 16 };
/** Room from which words stand behind a mark, and the most they take. */
const leastRoom = 60;
const longestWords = 320;

/** Colours and letters, as the page's style sheets give them. */
export interface TimelineInks {
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly paper: string;
  readonly focus: string;
  readonly font: string;
  /** Of a lane's key. */
  readonly laneInk: (key: string) => string;
}

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
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  readonly marks: readonly DrawnMark[];
  /** Entries in sight that found no row. */
  readonly hidden: number;
}

/** First day and the day after the last of each entry, one after the other: what every move of the hand needs of them. */
export function listEdges(items: readonly TimelineItem[]): Float64Array {
  const edges = new Float64Array(items.length * 2);
  items.forEach(({ dates }, at) => {
    edges[at * 2] = Math.min(...dates.map(({ first }) => first));
    edges[at * 2 + 1] = Math.max(...dates.map(({ last }) => last)) + 1;
  });
  return edges;
}

/** Where everything stands for a zoom; nothing is drawn yet. */
export function placeLanes(
  edges: Float64Array,
  lanes: readonly Lane[],
  scale: TimeZoom['scale'],
): readonly PlacedLane[] {
  const [, width = 0] = scale.range();
  // The axis is even: two places tell all others, and no date needs to be made for each.
  const origin = placeOf(scale, 0);
  const day = placeOf(scale, 1) - origin;
  const rows = lanes.length > 1 ? mostRows.many : mostRows.one;
  let top = axisHeight;
  return lanes.map((lane) => {
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

/** Draws what was placed; `chosen` is the place of the chosen entry. */
export function drawTimeline(
  canvas: CanvasRenderingContext2D,
  lanes: readonly PlacedLane[],
  {
    items,
    scale,
    inks,
    chosen,
  }: {
    readonly items: readonly TimelineItem[];
    readonly scale: TimeZoom['scale'];
    readonly inks: TimelineInks;
    readonly chosen: number | null;
  },
): void {
  const [, width = 0] = scale.range();
  canvas.clearRect(0, 0, width, heightOf(lanes));
  canvas.font = `13px ${inks.font}`;
  canvas.textBaseline = 'middle';
  drawAxis(canvas, { scale, inks, height: heightOf(lanes) });
  for (const placed of lanes) {
    drawHead(canvas, placed, { width, inks });
    for (const mark of placed.marks) {
      const item = items[mark.item];
      if (item)
        drawMark(canvas, mark, {
          item,
          scale,
          inks,
          laneInk: inks.laneInk(placed.lane.key),
          isChosen: mark.item === chosen,
        });
    }
  }
}

interface AxisLook {
  readonly scale: TimeZoom['scale'];
  readonly inks: TimelineInks;
  readonly height: number;
}

/** Pixels a label of the axis needs. */
const tickWidth = 90;

function drawAxis(canvas: CanvasRenderingContext2D, { scale, inks, height }: AxisLook): void {
  const [, width = 0] = scale.range();
  const format = scale.tickFormat();
  canvas.strokeStyle = inks.rule;
  canvas.fillStyle = inks.soft;
  canvas.lineWidth = 1;
  canvas.setLineDash([]);
  for (const tick of scale.ticks(Math.max(2, Math.floor(width / tickWidth)))) {
    const at = Math.round(scale(tick)) + 0.5;
    canvas.beginPath();
    canvas.moveTo(at, axisHeight - 4);
    canvas.lineTo(at, height);
    canvas.stroke();
    canvas.fillText(format(tick), at + 4, axisHeight / 2);
  }
}

function drawHead(
  canvas: CanvasRenderingContext2D,
  { lane, top, hidden }: PlacedLane,
  { width, inks }: { readonly width: number; readonly inks: TimelineInks },
): void {
  canvas.fillStyle = inks.rule;
  canvas.fillRect(0, top, width, 1);
  canvas.fillStyle = inks.laneInk(lane.key);
  canvas.fillRect(0, top + 5, 4, headHeight - 8);
  const words = `${lane.label} · ${lane.items.length}${hidden > 0 ? ` · ${hidden} find no room here: zoom in` : ''}`;
  canvas.font = `600 13px ${inks.font}`;
  const length = canvas.measureText(words).width;
  canvas.fillStyle = inks.paper;
  canvas.fillRect(6, top + 2, length + 8, headHeight - 3);
  canvas.fillStyle = inks.ink;
  canvas.fillText(words, 10, top + headHeight / 2 + 1);
  canvas.font = `13px ${inks.font}`;
}

interface MarkLook {
  readonly item: TimelineItem;
  readonly scale: TimeZoom['scale'];
  readonly inks: TimelineInks;
  readonly laneInk: string;
  readonly isChosen: boolean;
}

function drawMark(canvas: CanvasRenderingContext2D, mark: DrawnMark, look: MarkLook): void {
  const { item, scale, inks, laneInk, isChosen } = look;
  const markHeight = markHeights[item.kind];
  const top = mark.top + (rowHeight - markHeight) / 2;
  const middle = top + markHeight / 2;
  canvas.strokeStyle = laneInk;
  canvas.lineWidth = 1.5;
  if (item.dates.length > 1) {
    canvas.setLineDash([2, 3]);
    canvas.beginPath();
    canvas.moveTo(mark.left, middle);
    canvas.lineTo(mark.right, middle);
    canvas.stroke();
  }
  for (const { first, last } of item.dates) {
    const left = placeOf(scale, first);
    const width = Math.max(leastWidth, placeOf(scale, last + 1) - left);
    const isVague = first !== last;
    canvas.globalAlpha = isVague || item.isExpected ? 0.22 : 0.85;
    canvas.fillStyle = laneInk;
    canvas.fillRect(left, top, width, markHeight);
    canvas.globalAlpha = 1;
    canvas.setLineDash(item.isExpected ? [1, 3] : isVague ? [5, 4] : []);
    canvas.strokeRect(left, top, width, markHeight);
  }
  canvas.setLineDash([]);
  if (isChosen) {
    canvas.strokeStyle = inks.focus;
    canvas.lineWidth = 3;
    canvas.strokeRect(mark.left - 3, top - 3, mark.right - mark.left + 6, markHeight + 6);
  }
  drawWords(canvas, mark, { words: item.title, middle, inks });
}

function drawWords(
  canvas: CanvasRenderingContext2D,
  { left, right, room }: DrawnMark,
  { words, middle, inks }: { readonly words: string; readonly middle: number; readonly inks: TimelineInks },
): void {
  // A long stretch holds its words itself; behind a short one they need room.
  const inside = Math.max(left, 0);
  const isInside = right - inside > longestWords / 2;
  const space = Math.min(longestWords, isInside ? right - inside - 10 : room - 8);
  if (space < leastRoom) return;
  canvas.fillStyle = inks.ink;
  const fitting = fitWords(canvas, words, space);
  if (fitting !== '') canvas.fillText(fitting, (isInside ? inside : right) + 5, middle + 0.5);
}

/** Fewest letters worth showing before the ellipsis. */
const fewestLetters = 4;

function fitWords(canvas: CanvasRenderingContext2D, words: string, room: number): string {
  if (canvas.measureText(words).width <= room) return words;
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (canvas.measureText(`${words.slice(0, middle)}…`).width <= room) low = middle;
    else high = middle - 1;
  }
  return low < fewestLetters ? '' : `${words.slice(0, low).trimEnd()}…`;
}
