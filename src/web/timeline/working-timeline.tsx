// The timeline to work with: thousands of entries in lanes, zoomed and filtered, with a list of what is in sight beside it.
import './working-timeline.css';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { toIsoDay } from '../../base/day-number.ts';
import { labelEdtf } from '../../model/edtf-label.ts';
import type { WireTimeline } from '../../server/wire.ts';
import { type LaneNames, laneKinds, listLanes } from '../../views/timeline/timeline-lanes.ts';
import { DateRange } from '../parts/date-range.tsx';
import type { Filters } from '../parts/use-filters.ts';
import { EntryList } from './entry-list.tsx';
import { TimelineCanvas } from './timeline-canvas.tsx';
import { useTimeZoom } from './use-time-zoom.ts';

interface WorkingTimelineProps {
  readonly timeline: WireTimeline;
  readonly filters: Filters;
  readonly names: LaneNames;
}

/** Buttons, drawing, list. */
export function WorkingTimeline({ timeline: { items }, filters, names }: WorkingTimelineProps) {
  const surface = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [chosen, setChosen] = useState<string | null>(null);
  const kind = laneKinds.find((one) => one === filters.get('lanes')) ?? 'party';
  const lanes = useMemo(() => listLanes(items, kind, names), [items, kind, names]);
  const [first, last] = useMemo(() => {
    const dates = items.flatMap((item) => item.dates);
    return [
      dates.reduce((least, date) => Math.min(least, date.first), Number.POSITIVE_INFINITY),
      dates.reduce((most, date) => Math.max(most, date.last), Number.NEGATIVE_INFINITY),
    ];
  }, [items]);
  const zoom = useTimeZoom(surface, { first, last, width, start: useMemo(() => findBulk(items), [items]) });
  // The drawing follows the hand; the list may come a moment later.
  const scale = useDeferredValue(zoom.scale);
  const inSight = useMemo(() => {
    const [from = 0, to = 0] = scale.domain().map((date) => date.getTime() / dayLength);
    return items.flatMap((item, at) =>
      item.dates.some(({ first, last }) => last + 1 >= from && first <= to) ? [at] : [],
    );
  }, [items, scale]);
  const chosenAt = useMemo(() => items.findIndex(({ id }) => id === chosen), [items, chosen]);
  const choose = (at: number) => setChosen(items[at]?.id ?? null);
  const visit = (at: number) => {
    choose(at);
    const date = items[at]?.dates[0];
    if (date) zoom.visit((date.first + date.last) / 2);
  };
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
        {describeSpan(zoom.scale.domain())}: {inSight.length.toLocaleString('en')} of{' '}
        {items.length.toLocaleString('en')} entries. High marks are events, low ones what was said. Broken outline:
        vague date; dotted: expected. Drag to move, Ctrl and wheel to zoom.
      </p>
      <div className="timeline-panes">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
        <section ref={frame} className="timeline-frame" aria-label="Drawing of the timeline" tabIndex={0}>
          {width > 0 ? (
            <TimelineCanvas
              items={items}
              lanes={lanes}
              names={names}
              zoom={zoom}
              surface={surface}
              chosen={chosenAt < 0 ? null : chosenAt}
              choose={choose}
            />
          ) : null}
        </section>
        <EntryList
          items={items}
          inSight={inSight}
          chosen={chosenAt < 0 ? null : chosenAt}
          visit={visit}
          names={names}
        />
      </div>
    </div>
  );
}

/** Share of the entries that may lie before what is shown at first: a few of long ago would squeeze all others into a corner. */
const leftBehind = 0.1;

/** First and last day of the stretch that holds most entries. */
function findBulk(items: WireTimeline['items']): readonly [number, number] {
  const firsts = items.map(({ dates }) => dates[0]?.first ?? 0).sort((a, b) => a - b);
  return [firsts[Math.floor(firsts.length * leftBehind)] ?? 0, firsts.at(-1) ?? 0];
}

function describeSpan(domain: readonly Date[]): string {
  const [from, to] = domain.map((date) => toIsoDay(Math.floor(date.getTime() / dayLength)) ?? '');
  return `${labelEdtf(from ?? '')} to ${labelEdtf(to ?? '')}`;
}

/** Milliseconds of a day. */
const dayLength = 86_400_000;

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
