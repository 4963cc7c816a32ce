// The drawing of a timeline: lanes on a canvas. All it shows also stands in the list beside it.
import { type MouseEvent, type RefObject, useEffect, useMemo, useRef } from 'react';
import type { WireTimelineWindow } from '../../server/wire.ts';
import type { LaneNames } from '../../views/timeline/timeline-lanes.ts';
import { hueClassOf } from '../parts/hue.ts';
import { useTheme } from '../parts/use-theme.ts';
import { drawTimeline } from './draw-timeline.ts';
import type { MarkSet } from './list-marks.ts';
import { heightOf, placeLanes, rowHeight } from './place-lanes.ts';
import type { TimelineInks } from './timeline-inks.ts';
import { dayLength, type SightEntries } from './use-sight.ts';
import type { TimeZoom } from './use-time-zoom.ts';

interface TimelineCanvasProps {
  readonly window: WireTimelineWindow;
  readonly marks: MarkSet;
  readonly loaded: SightEntries['loaded'];
  readonly names: LaneNames;
  readonly zoom: TimeZoom;
  /** Takes drag, pinch and wheel. */
  readonly surface: RefObject<HTMLDivElement | null>;
  /** Name of the chosen mark. */
  readonly chosen: string | null;
  readonly choose: (mark: string) => void;
  /** Looks closer at a day. */
  readonly enter: (day: number) => void;
}

/** A picture; what can be done with it is done by the buttons above it and the list beside it. */
export function TimelineCanvas({ window: inSight, marks, loaded, names, zoom, surface, ...rest }: TimelineCanvasProps) {
  const { chosen, choose, enter } = rest;
  const canvas = useRef<HTMLCanvasElement>(null);
  const swatches = useRef<HTMLDivElement>(null);
  const theme = useTheme();
  const { scale } = zoom;
  const placed = useMemo(() => placeLanes(marks, scale), [marks, scale]);
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
    const inks = readInks(swatches.current);
    drawTimeline(context, placed, { window: inSight, marks, loaded, scale, inks, chosen });
  }, [placed, inSight, marks, loaded, scale, width, height, chosen, theme]);
  const chooseAt = ({ nativeEvent: { offsetX, offsetY } }: MouseEvent) => {
    if (inSight.binDays > 0) return enter(scale.invert(offsetX).getTime() / dayLength);
    const hit = placed
      .flatMap((lane) => lane.marks)
      .find(
        ({ left, right, top }) =>
          offsetY >= top && offsetY < top + rowHeight && offsetX >= left - slack && offsetX <= right + slack,
      );
    if (hit) choose(marks.names[hit.item] ?? '');
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
        {marks.lanes.map(({ key }) => (
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
