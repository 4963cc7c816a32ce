// The names as a list; only those in sight are in the page.
import './actor-list.css';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { WireActorRow, WireDossier } from '../../server/wire.ts';
import type { Filters } from '../parts/use-filters.ts';
import { ActorRow } from './actor-row.tsx';
import type { ChosenActors } from './use-chosen-actors.ts';

interface ActorListProps {
  readonly actors: readonly WireActorRow[];
  readonly parties: WireDossier['parties'];
  /** Key of the actor looked at. */
  readonly open: string | null;
  readonly ticked: ChosenActors;
  readonly filters: Filters;
}

/** CSS pixels a row is taken to need before it is measured. */
const expectedRowHeight = 72;

/** Rows kept ready above and below those in sight. */
const rowsAhead = 10;

/** The rows in the order given. */
export function ActorList({ actors, parties, open, ticked, filters }: ActorListProps) {
  const list = useRef<HTMLOListElement>(null);
  const [listTop, setListTop] = useState(0);
  useLayoutEffect(() => setListTop((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY), []);
  const rows = useWindowVirtualizer({
    count: actors.length,
    estimateSize: () => expectedRowHeight,
    getItemKey: (index) => actors[index]?.key ?? index,
    overscan: rowsAhead,
    scrollMargin: listTop,
  });
  return (
    <ol className="actor-list" ref={list} style={{ height: rows.getTotalSize() }} aria-label="Names">
      {rows.getVirtualItems().map(({ index, key, start }) => {
        const actor = actors[index];
        return actor === undefined ? null : (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            className="actor-place"
            style={{ translate: `0 ${start - listTop}px` }}
            aria-posinset={index + 1}
            aria-setsize={actors.length}
          >
            <ActorRow
              actor={actor}
              parties={parties}
              isOpen={actor.key === open}
              isTicked={ticked.keys.includes(actor.key)}
              onTick={() => ticked.toggle(actor.key)}
              href={filters.hrefWith({ actor: actor.key })}
            />
          </li>
        );
      })}
    </ol>
  );
}
