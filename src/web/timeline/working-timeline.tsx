// The timeline to work with: thousands of entries in lanes, zoomed and filtered, with a list of what is in sight beside it.
import './working-timeline.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { toIsoDay } from '../../base/day-number.ts';
import { labelEdtf } from '../../model/edtf-label.ts';
import { laneKinds, type MarkedItem } from '../../model/timeline-window.ts';
import type { WireTimelineExtent, WireTimelineWindow } from '../../server/wire.ts';
import type { LaneNames } from '../../views/timeline/timeline-lanes.ts';
import { countOf } from '../parts/count-words.ts';
import { DateRange } from '../parts/date-range.tsx';
import type { Filters } from '../parts/use-filters.ts';
import { EntryList } from './entry-list.tsx';
import { findPlace, listMarks } from './list-marks.ts';
import { TimelineCanvas } from './timeline-canvas.tsx';
import { dayLength, sightOf, useEntries, useSettled, useWindow } from './use-sight.ts';
import { useTimeZoom } from './use-time-zoom.ts';

interface WorkingTimelineProps {
  readonly axis: NonNullable<WireTimelineExtent['axis']>;
  readonly extent: WireTimelineExtent;
  /** The filters, as a query without `?`. */
  readonly search: string;
  readonly filters: Filters;
  readonly names: LaneNames;
}

/** Buttons, drawing, list. */
export function WorkingTimeline({ axis, extent, search, filters, names }: WorkingTimelineProps) {
  const surface = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [chosen, setChosen] = useState<string | null>(null);
  const lanes = laneKinds.find((one) => one === filters.get('lanes')) ?? 'party';
  const { first, last, bulk } = axis;
  const zoom = useTimeZoom(surface, { first, last, width, start: bulk });
  // The drawing follows the hand; what is asked for may come a moment later.
  const sight = useSettled(sightOf(zoom.scale));
  const { waiting } = extent;
  const window = useWindow({ search, lanes, waiting, sight }) ?? nothing;
  const marks = useMemo(() => listMarks(window, lanes, names), [window, lanes, names]);
  const entries = useEntries({ search, waiting, sight });
  const chosenAt = useMemo(() => {
    if (chosen === null) return -1;
    return entries.loaded.get(chosen)?.at ?? findPlace(marks, sight, chosen);
  }, [chosen, entries.loaded, marks, sight]);
  const visit = ({ mark, dates: [date] }: MarkedItem) => {
    setChosen(mark);
    // Among counts it is in sight already, and would be lost from the list.
    if (date && window.binDays === 0) zoom.visit((date.first + date.last) / 2);
  };
  const enter = (day: number) => {
    zoom.visit(day);
    zoom.zoomBy(1);
  };
  const { event, statement, move } = extent.counts;
  return (
    <div className="working-timeline">
      <div className="timeline-tools no-print">
        <fieldset>
          <legend className="visually-hidden">Time in sight</legend>
          <button type="button" className="button" onClick={() => zoom.move(-1)}>
            ← Earlier
          </button>
          <button type="button" className="button" onClick={() => zoom.zoomBy(1)}>
            Zoom in
          </button>
          <button type="button" className="button" onClick={() => zoom.zoomBy(-1)}>
            Zoom out
          </button>
          <button type="button" className="button" onClick={() => zoom.move(1)}>
            Later →
          </button>
          <button type="button" className="button" onClick={zoom.reset}>
            All
          </button>
        </fieldset>
        <DateRange title="Only what may lie" filters={filters} />
      </div>
      <p className="soft timeline-span" aria-live="polite">
        {describeSpan(zoom.scale.domain())}: {entries.total.toLocaleString('en')} of{' '}
        {(event + statement + move).toLocaleString('en')} entries.{' '}
        {window.binDays > 0 ? describeBins(window.binDays) : describeMarks} Drag to move, Ctrl and wheel to zoom.
      </p>
      <div className="timeline-panes">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
        <section ref={frame} className="timeline-frame" aria-label="Drawing of the timeline" tabIndex={0}>
          {width > 0 ? (
            <TimelineCanvas
              window={window}
              marks={marks}
              loaded={entries.loaded}
              names={names}
              zoom={zoom}
              surface={surface}
              chosen={chosen}
              choose={setChosen}
              enter={enter}
            />
          ) : null}
        </section>
        <EntryList entries={entries} chosen={chosen} chosenAt={chosenAt} visit={visit} names={names} />
      </div>
    </div>
  );
}

/** Before the first answer. */
const nothing: WireTimelineWindow = { from: 0, to: 0, binDays: 0, inSight: 0, lanes: [] };

const describeMarks = 'High marks are events, low ones what was said. Broken outline: vague date; dotted: expected.';

/** So many that they are counted: what the columns mean. */
function describeBins(days: number): string {
  return `Each column counts ${countOf(days, 'day')}. Solid: dated within it; pale with a broken edge: dated too vaguely, it may lie there. Zoom in to see the entries.`;
}

function describeSpan(domain: readonly Date[]): string {
  const [from, to] = domain.map((date) => toIsoDay(Math.floor(date.getTime() / dayLength)) ?? '');
  return `${labelEdtf(from ?? '')} to ${labelEdtf(to ?? '')}`;
}

/** Width of an element in CSS pixels, as it changes. */
function useWidth(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
