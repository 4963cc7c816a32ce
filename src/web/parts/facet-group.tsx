// One filter: its values with how many rows each has. Values are links, so that each opens in a tab of its own too.
import './facet-group.css';
import { useState } from 'react';
import { Link } from 'react-router';
import type { WireFacet } from '../../server/wire.ts';
import type { Filters } from './use-filters.ts';
import { useRovingKeys } from './use-roving-keys.ts';

interface FacetGroupProps {
  readonly title: string;
  /** Name of the filter in the address. */
  readonly name: string;
  readonly facets: readonly WireFacet[];
  readonly filters: Filters;
}

/** Values shown before "Show all". */
const shownAtFirst = 7;

/** A list of values; the chosen one takes itself off. */
export function FacetGroup({ title, name, facets, filters }: FacetGroupProps) {
  const [showsAll, setShowsAll] = useState(false);
  const chosen = filters.get(name);
  const shown = showsAll ? facets : facets.filter(({ value }, index) => index < shownAtFirst || value === chosen);
  const keys = useRovingKeys(
    shown.length,
    shown.findIndex(({ value }) => value === chosen),
  );
  // One value that every row has is no choice.
  if (facets.length < 2 && chosen === '') return null;
  return (
    <section className="facet" aria-label={title}>
      <h2 className="facet-title">{title}</h2>
      <ul onKeyDown={keys.onKeyDown} onFocus={keys.onFocus}>
        {shown.map((facet, at) => {
          const isChosen = facet.value === chosen;
          return (
            <li key={facet.value}>
              <Link
                className="facet-value"
                data-at={at}
                tabIndex={keys.tabIndexOf(at)}
                to={filters.hrefWith({ [name]: isChosen ? null : facet.value })}
                preventScrollReset
                aria-current={isChosen ? 'true' : undefined}
              >
                <span className="facet-label">{facet.label}</span>
                {isChosen ? <span className="visually-hidden">chosen, take off</span> : null}
                <span className="facet-count number">{facet.count.toLocaleString('en')}</span>
              </Link>
            </li>
          );
        })}
      </ul>
      {facets.length > shown.length || showsAll ? (
        <button type="button" className="facet-more" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? 'Show fewer' : `Show all ${facets.length}`}
        </button>
      ) : null}
    </section>
  );
}
