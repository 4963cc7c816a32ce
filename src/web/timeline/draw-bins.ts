// Draws the counts of lanes that hold too many entries for marks: a column for each bin of time. Solid is what lies in it for
// sure; pale with a broken edge is what is too vaguely dated to say, and stands in every bin it may lie in.
import type { WireTimelineWindow } from '../../server/wire.ts';
import { binHeight, headHeight, type PlacedLane } from './place-lanes.ts';
import type { TimelineInks } from './timeline-inks.ts';
import { placeOf, type TimeZoom } from './use-time-zoom.ts';

/** Pixels of a column that holds anything at all. */
const leastHeight = 1.5;

/** What the columns are drawn by. */
export interface BinLook {
  readonly window: WireTimelineWindow;
  readonly scale: TimeZoom['scale'];
  readonly inks: TimelineInks;
}

/** The columns of some lanes, all by one measure, so that lanes can be compared. */
export function drawBins(canvas: CanvasRenderingContext2D, lanes: readonly PlacedLane[], look: BinLook): void {
  const { window, scale } = look;
  const [, width = 0] = scale.range();
  const placeOfBin = (bin: number): number => placeOf(scale, window.from + bin * window.binDays);
  const inSight = (bin: number): boolean => placeOfBin(bin + 1) > 0 && placeOfBin(bin) < width;
  const heights = lanes.flatMap(({ lane: { bins } }) =>
    (bins?.sure ?? []).map((sure, bin) => (inSight(bin) ? sure + (bins?.vague[bin] ?? 0) : 0)),
  );
  const most = Math.max(1, ...heights);
  for (const placed of lanes) drawLane(canvas, placed, { ...look, placeOfBin, most });
}

interface LaneLook extends BinLook {
  readonly placeOfBin: (bin: number) => number;
  /** Entries of the highest column in sight. */
  readonly most: number;
}

function drawLane(
  canvas: CanvasRenderingContext2D,
  { lane, top }: PlacedLane,
  { inks, placeOfBin, most }: LaneLook,
): void {
  if (lane.bins === null) return;
  const ground = top + headHeight + binHeight;
  const heightOf = (count: number): number => (count === 0 ? 0 : Math.max(leastHeight, (count / most) * binHeight));
  canvas.fillStyle = inks.laneInk(lane.key);
  canvas.strokeStyle = inks.laneInk(lane.key);
  canvas.lineWidth = 1;
  canvas.setLineDash([5, 4]);
  canvas.beginPath();
  let held = 0;
  lane.bins.sure.forEach((sure, bin) => {
    const [left, right] = [placeOfBin(bin), placeOfBin(bin + 1)];
    const [solid, vague] = [heightOf(sure), heightOf(lane.bins?.vague[bin] ?? 0)];
    canvas.globalAlpha = 0.85;
    // A pixel between columns, where there is room for it.
    canvas.fillRect(left, ground - solid, Math.max(1, right - left - (right - left > 4 ? 1 : 0)), solid);
    canvas.globalAlpha = 0.22;
    canvas.fillRect(left, ground - solid - vague, right - left, vague);
    const edge = vague === 0 ? 0 : solid + vague;
    if (edge > 0 || held > 0) {
      canvas.moveTo(left, ground - held);
      canvas.lineTo(left, ground - edge);
      if (edge > 0) canvas.lineTo(right, ground - edge);
    }
    held = edge;
  });
  canvas.globalAlpha = 1;
  canvas.stroke();
  canvas.setLineDash([]);
}
