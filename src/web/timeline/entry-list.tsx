// The entries in sight as a list: only the rows a reader sees are in the page, however many there are.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { MarkedItem } from '../../model/timeline-window.ts';
import type { LaneNames } from '../../views/timeline/timeline-lanes.ts';
import { EntryDates, EntryFacts, EntrySources, headEntry } from './timeline-entry.tsx';
import type { SightEntries } from './use-sight.ts';

interface EntryListProps {
  readonly entries: SightEntries;
  /** Name of the chosen mark, and its place in the list; -1 where it is not in sight. */
  readonly chosen: string | null;
  readonly chosenAt: number;
  /** Chooses an entry and brings it into sight on the drawing. */
  readonly visit: (item: MarkedItem) => void;
  readonly names: LaneNames;
}

/** CSS pixels a row is taken to need before it is measured, and rows kept ready beyond those in sight. */
const expectedRowHeight = 96;
const rowsAhead = 6;

/** Each row opens its sources. */
export function EntryList({ entries, chosen, chosenAt, visit, names }: EntryListProps) {
  const { total, itemAt, show } = entries;
  const box = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => box.current,
    estimateSize: () => expectedRowHeight,
    overscan: rowsAhead,
    getItemKey: (index) => itemAt(index)?.mark ?? index,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new choice or place scrolls, not every move of the drawing
  useEffect(() => {
    if (chosenAt >= 0) rows.scrollToIndex(chosenAt, { align: 'center' });
  }, [chosen, chosenAt]);
  const shown = rows.getVirtualItems();
  const [from, to] = [shown[0]?.index ?? 0, shown.at(-1)?.index ?? 0];
  useEffect(() => show(from, to), [show, from, to]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section ref={box} className="entry-list" aria-label="Entries in sight" tabIndex={0}>
      <ol style={{ height: rows.getTotalSize() }}>
        {shown.map(({ index, key, start }) => {
          const item = itemAt(index);
          const isChosen = item !== undefined && item.mark === chosen;
          return item === undefined ? null : (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              data-card={item.id}
              className={`entry-row ${isChosen ? 'is-chosen' : ''}`}
              style={{ translate: `0 ${start}px` }}
              aria-posinset={index + 1}
              aria-setsize={total}
            >
              <EntryDates item={item} />
              <button type="button" className="entry-title" aria-expanded={isChosen} onClick={() => visit(item)}>
                {headEntry(item)}
              </button>
              <EntryFacts item={item} names={names} />
              {isChosen ? <EntrySources item={item} names={names} /> : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
