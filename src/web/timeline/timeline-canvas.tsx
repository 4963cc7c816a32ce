// The drawing of a timeline: lanes on a canvas. All it shows also stands in the list beside it.
import { type MouseEvent, type RefObject, useEffect, useMemo, useRef } from 'react';
import type { TimelineItem } from '../../model/timeline.ts';
import type { Lane, LaneNames } from '../../views/timeline/timeline-lanes.ts';
import { hueClassOf } from '../parts/hue.ts';
import { useTheme } from '../parts/use-theme.ts';
import { drawTimeline, heightOf, listEdges, placeLanes, rowHeight, type TimelineInks } from './draw-timeline.ts';
import type { TimeZoom } from './use-time-zoom.ts';

interface TimelineCanvasProps {
  readonly items: readonly TimelineItem[];
  readonly lanes: readonly Lane[];
  readonly names: LaneNames;
  readonly zoom: TimeZoom;
  /** Takes drag, pinch and wheel. */
  readonly surface: RefObject<HTMLDivElement | null>;
  readonly chosen: number | null;
  readonly choose: (item: number) => void;
}

/** A picture; what can be done with it is done by the buttons above it and the list beside it. */
export function TimelineCanvas({ items, lanes, names, zoom, surface, chosen, choose }: TimelineCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const swatches = useRef<HTMLDivElement>(null);
  const theme = useTheme();
  const { scale } = zoom;
  const edges = useMemo(() => listEdges(items), [items]);
  const placed = useMemo(() => placeLanes(edges, lanes, scale), [edges, lanes, scale]);
  const height = heightOf(placed);
  const [, width = 0] = scale.range();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes the colours that are read from the page
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context || swatches.current === null) return;
    const ratio = window.devicePixelRatio || 1;
    element.width = Math.round(width * ratio);
    element.height = Math.round(height * ratio);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawTimeline(context, placed, { items, scale, inks: readInks(swatches.current), chosen });
  }, [placed, items, scale, width, height, chosen, theme]);
  const chooseAt = ({ nativeEvent: { offsetX, offsetY } }: MouseEvent) => {
    const marks = placed.flatMap((lane) => lane.marks);
    const hit = marks.find(
      ({ left, right, top }) =>
        offsetY >= top && offsetY < top + rowHeight && offsetX >= left - slack && offsetX <= right + slack,
    );
    if (hit) choose(hit.item);
  };
  return (
    <div ref={surface} className="timeline-surface">
      <canvas
        ref={canvas}
        className="timeline-canvas"
        style={{ width, height }}
        role="img"
        aria-label="The entries on an axis of time, in lanes. The same entries stand in the list beside it."
        onClick={chooseAt}
      />
      <div ref={swatches} className="timeline-swatches" aria-hidden="true">
        {lanes.map(({ key }) => (
          <span key={key} data-lane={key} className={`timeline-swatch ${hueClassOf(key, names.parties)}`} />
        ))}
      </div>
    </div>
  );
}

/** Pixels beside a mark that still count as it: fingers are wide. */
const slack = 5;

/** Colours as the browser works them out; a canvas knows no style sheets. */
function readInks(swatches: HTMLElement): TimelineInks {
  const style = getComputedStyle(swatches);
  const lanes = new Map(
    [...swatches.querySelectorAll<HTMLElement>('[data-lane]')].map((swatch) => [
      swatch.dataset.lane ?? '',
      getComputedStyle(swatch).backgroundColor,
    ]),
  );
  return {
    ink: style.color,
    soft: style.outlineColor,
    rule: style.borderTopColor,
    paper: style.backgroundColor,
    focus: style.caretColor,
    font: style.fontFamily,
    laneInk: (key) => lanes.get(key) ?? style.color,
  };
}
