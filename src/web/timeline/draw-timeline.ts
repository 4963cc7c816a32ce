// Draws the lanes of a timeline on a canvas: a mark for each entry, broken lines for vague dates, words where there is room;
// columns of counts where there are too many entries for marks.
import type { TimelineItem } from '../../model/timeline.ts';
import type { WireTimelineWindow } from '../../server/wire.ts';
import { drawBins } from './draw-bins.ts';
import type { MarkSet } from './list-marks.ts';
import {
  axisHeight,
  type DrawnMark,
  headHeight,
  heightOf,
  leastWidth,
  type PlacedLane,
  rowHeight,
} from './place-lanes.ts';
import type { TimelineInks } from './timeline-inks.ts';
import { placeOf, type TimeZoom } from './use-time-zoom.ts';

/** Events stand highest; what is said is low. */
const markHeights: Readonly<Record<TimelineItem['kind'], number>> = { event: 14, move: 9, statement: 5 };
/** Room from which words stand behind a mark, and the most they take. */
const leastRoom = 60;
const longestWords = 320;

/** What is drawn: marks or counts, and the entries that are loaded, by the names of their marks. */
export interface TimelinePicture {
  readonly window: WireTimelineWindow;
  readonly marks: MarkSet;
  readonly loaded: ReadonlyMap<string, { readonly item: TimelineItem }>;
  readonly scale: TimeZoom['scale'];
  readonly inks: TimelineInks;
  /** Name of the chosen mark. */
  readonly chosen: string | null;
}

/** Draws what was placed. */
export function drawTimeline(
  canvas: CanvasRenderingContext2D,
  lanes: readonly PlacedLane[],
  { window, marks, loaded, scale, inks, chosen }: TimelinePicture,
): void {
  const [, width = 0] = scale.range();
  canvas.clearRect(0, 0, width, heightOf(lanes));
  canvas.font = `13px ${inks.font}`;
  canvas.textBaseline = 'middle';
  drawAxis(canvas, { scale, inks, height: heightOf(lanes) });
  if (window.binDays > 0) drawBins(canvas, lanes, { window, scale, inks });
  for (const placed of lanes) {
    drawHead(canvas, placed, { width, inks });
    for (const mark of placed.marks) {
      const name = marks.names[mark.item] ?? '';
      const entry = loaded.get(name)?.item ?? markAlone(marks, mark.item);
      const laneInk = inks.laneInk(placed.lane.key);
      drawMark(canvas, mark, { entry, scale, inks, laneInk, isChosen: name === chosen });
    }
  }
}

/** What is drawn of an entry. */
type DrawnEntry = Pick<TimelineItem, 'kind' | 'isExpected' | 'title'> & {
  readonly dates: readonly { readonly first: number; readonly last: number }[];
};

/** As much as is known of an entry that is not loaded. */
function markAlone({ edges, kinds }: MarkSet, at: number): DrawnEntry {
  const [first, last] = [edges[at * 2] ?? 0, (edges[at * 2 + 1] ?? 0) - 1];
  return { kind: kinds[at] ?? 'event', isExpected: false, title: '', dates: [{ first, last }] };
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
  const words = `${lane.label} · ${lane.total.toLocaleString('en')}${hidden > 0 ? ` · ${hidden} find no room here: zoom in` : ''}`;
  canvas.font = `600 13px ${inks.font}`;
  const length = canvas.measureText(words).width;
  canvas.fillStyle = inks.paper;
  canvas.fillRect(6, top + 2, length + 8, headHeight - 3);
  canvas.fillStyle = inks.ink;
  canvas.fillText(words, 10, top + headHeight / 2 + 1);
  canvas.font = `13px ${inks.font}`;
}

interface MarkLook {
  readonly entry: DrawnEntry;
  readonly scale: TimeZoom['scale'];
  readonly inks: TimelineInks;
  readonly laneInk: string;
  readonly isChosen: boolean;
}

function drawMark(canvas: CanvasRenderingContext2D, mark: DrawnMark, look: MarkLook): void {
  const { entry, scale, inks, laneInk, isChosen } = look;
  const markHeight = markHeights[entry.kind];
  const top = mark.top + (rowHeight - markHeight) / 2;
  const middle = top + markHeight / 2;
  canvas.strokeStyle = laneInk;
  canvas.lineWidth = 1.5;
  if (entry.dates.length > 1) {
    canvas.setLineDash([2, 3]);
    canvas.beginPath();
    canvas.moveTo(mark.left, middle);
    canvas.lineTo(mark.right, middle);
    canvas.stroke();
  }
  for (const { first, last } of entry.dates) {
    const left = placeOf(scale, first);
    const width = Math.max(leastWidth, placeOf(scale, last + 1) - left);
    const isVague = first !== last;
    canvas.globalAlpha = isVague || entry.isExpected ? 0.22 : 0.85;
    canvas.fillStyle = laneInk;
    canvas.fillRect(left, top, width, markHeight);
    canvas.globalAlpha = 1;
    canvas.setLineDash(entry.isExpected ? [1, 3] : isVague ? [5, 4] : []);
    canvas.strokeRect(left, top, width, markHeight);
  }
  canvas.setLineDash([]);
  if (isChosen) {
    canvas.strokeStyle = inks.focus;
    canvas.lineWidth = 3;
    canvas.strokeRect(mark.left - 3, top - 3, mark.right - mark.left + 6, markHeight + 6);
  }
  drawWords(canvas, mark, { words: entry.title, middle, inks });
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
  if (space < leastRoom || words === '') return;
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
