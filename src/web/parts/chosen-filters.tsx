// The filters that are set, each with a way to take it off.
import './chosen-filters.css';
import { Link } from 'react-router';
import type { Filters } from './use-filters.ts';

/** A set filter: its name in the address and what to call it. */
export interface ChosenFilter {
  readonly name: string;
  readonly label: string;
}

interface ChosenFiltersProps {
  readonly chosen: readonly ChosenFilter[];
  readonly filters: Filters;
}

/** Nothing when none is set. */
export function ChosenFilters({ chosen, filters }: ChosenFiltersProps) {
  if (chosen.length === 0) return null;
  return (
    <ul className="chosen-filters no-print" aria-label="Filters that are set">
      {chosen.map(({ name, label }) => (
        <li key={name}>
          <Link className="button" to={filters.hrefWith({ [name]: null })} preventScrollReset>
            {label} <span aria-hidden="true">×</span>
            <span className="visually-hidden">, take off</span>
          </Link>
        </li>
      ))}
      {chosen.length > 1 ? (
        <li>
          <Link className="button button-plain" to={filters.hrefWith(noneOf(chosen))} preventScrollReset>
            Take all off
          </Link>
        </li>
      ) : null}
    </ul>
  );
}

function noneOf(chosen: readonly ChosenFilter[]): Record<string, null> {
  return Object.fromEntries(chosen.map(({ name }) => [name, null]));
}
