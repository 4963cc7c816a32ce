// The entries in sight as a list: only the rows a reader sees are in the page, however many there are.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { TimelineItem } from '../../model/timeline.ts';
import type { LaneNames } from '../../views/timeline/timeline-lanes.ts';
import { EntryDates, EntryFacts, EntrySources } from './timeline-entry.tsx';

interface EntryListProps {
  readonly items: readonly TimelineItem[];
  /** Places of those in sight, in order of time. */
  readonly inSight: readonly number[];
  readonly chosen: number | null;
  /** Chooses an entry and brings it into sight on the drawing. */
  readonly visit: (item: number) => void;
  readonly names: LaneNames;
}

/** CSS pixels a row is taken to need before it is measured, and rows kept ready beyond those in sight. */
const expectedRowHeight = 96;
const rowsAhead = 6;

/** Each row opens its sources. */
export function EntryList({ items, inSight, chosen, visit, names }: EntryListProps) {
  const box = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: inSight.length,
    getScrollElement: () => box.current,
    estimateSize: () => expectedRowHeight,
    overscan: rowsAhead,
    getItemKey: (index) => items[inSight[index] ?? -1]?.id ?? index,
  });
  const at = chosen === null ? -1 : inSight.indexOf(chosen);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new choice scrolls, not every move of the drawing
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: 'center' });
  }, [chosen]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section ref={box} className="entry-list" aria-label="Entries in sight" tabIndex={0}>
      <ol style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const place = inSight[index] ?? -1;
          const item = items[place];
          return item === undefined ? null : (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              data-card={item.id}
              className={`entry-row ${place === chosen ? 'is-chosen' : ''}`}
              style={{ translate: `0 ${start}px` }}
              aria-posinset={index + 1}
              aria-setsize={inSight.length}
            >
              <EntryDates item={item} />
              <button
                type="button"
                className="entry-title"
                aria-expanded={place === chosen}
                onClick={() => visit(place)}
              >
                {item.title}
              </button>
              <EntryFacts item={item} names={names} />
              {place === chosen ? <EntrySources item={item} names={names} /> : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
