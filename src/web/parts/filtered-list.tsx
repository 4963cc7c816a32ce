// A list with its filters, beside it on a wide window and folded above it on a narrow one; over it the search, the count and the filters that are set.
import './filtered-list.css';
import type { ReactNode } from 'react';
import type { WireFacet } from '../../server/wire.ts';
import { ChosenFilters } from './chosen-filters.tsx';
import { labelChosen } from './chosen-labels.ts';
import { DateRange } from './date-range.tsx';
import { FacetGroup } from './facet-group.tsx';
import { ListBar } from './list-bar.tsx';
import { SearchField } from './search-field.tsx';
import type { Filters } from './use-filters.ts';
import { useMediaQuery } from './use-media-query.ts';

/** A filter of which one value is chosen: its name in the address, its title, its values. */
export interface OfferedFacet {
  readonly name: string;
  readonly title: string;
  readonly facets: readonly WireFacet[];
}

interface FilteredListProps {
  readonly filters: Filters;
  readonly facets: readonly OfferedFacet[];
  /** What the dates `from` and `to` say of a row; without it rows are not narrowed by date. */
  readonly dates?: string;
  /** Label and placeholder of the search for words; without it there is none. */
  readonly search?: { readonly label: string; readonly placeholder: string };
  /** How many rows fit, in words. */
  readonly count: string;
  /** What stands behind the count: an order to choose, files to take along. */
  readonly tools: ReactNode;
  readonly children: ReactNode;
}

/** All filters stand in the address. */
export function FilteredList({ filters, facets, dates, search, count, tools, children }: FilteredListProps) {
  const isWide = useMediaQuery(wide);
  const chosen = labelChosen([wordFilter, ...facets, ...dateFilters], filters.get);
  const choices = (
    <>
      {facets.map((facet) => (
        <FacetGroup key={facet.name} {...facet} filters={filters} />
      ))}
      {dates === undefined ? null : <DateRange title={dates} filters={filters} />}
    </>
  );
  return (
    <div className="list-layout">
      {isWide ? (
        <>
          <a className="skip-link no-print" href="#list">
            Skip the filters
          </a>
          <aside className="list-filters no-print" aria-label="Filters">
            {choices}
          </aside>
        </>
      ) : null}
      <div className="list-body" id="list" tabIndex={-1}>
        <ListBar>
          {isWide ? null : (
            <details className="list-fold no-print">
              <summary className="button">Filters{chosen.length > 0 ? ` (${chosen.length} set)` : ''}</summary>
              <div className="list-folded">{choices}</div>
            </details>
          )}
          {search === undefined ? null : (
            <SearchField
              {...search}
              value={filters.get('q')}
              onSearch={(q) => filters.change({ q }, { replace: true })}
            />
          )}
          <p className="list-count soft" aria-live="polite">
            {count}
          </p>
          {tools}
        </ListBar>
        <ChosenFilters chosen={chosen} filters={filters} />
        {children}
      </div>
    </div>
  );
}

/** `filtered-list.css` knows the same width. */
const wide = '(min-width: 62rem)';

const wordFilter = { name: 'q', title: 'Words' };
const dateFilters = [
  { name: 'from', title: 'From' },
  { name: 'to', title: 'To' },
];
