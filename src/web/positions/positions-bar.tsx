// Ways between the parts of the positions view, and what can be done with it.
import { Link } from 'react-router';
import type { Filters } from '../parts/use-filters.ts';
import type { PositionsAddress } from './positions-address.ts';
import { writeDay } from './report-days.ts';

const parts = [
  { part: 'matrix', label: 'Matrix' },
  { part: 'ground', label: 'Common ground' },
  { part: 'conditions', label: 'Conditions' },
] as const;

interface PositionsBarProps {
  readonly address: PositionsAddress;
  readonly filters: Filters;
}

/** Links, so that each part opens in a tab of its own too. */
export function PositionsBar({ address, filters }: PositionsBarProps) {
  const asOf = writeDay(address.asOf);
  return (
    <div className="positions-bar no-print">
      <nav aria-label="Parts of this view">
        {parts.map(({ part, label }) => (
          <Link
            key={part}
            className="positions-part"
            to={filters.hrefWith({ part: part === 'matrix' ? null : part })}
            preventScrollReset
            aria-current={address.part === part ? 'page' : undefined}
          >
            {label}
          </Link>
        ))}
      </nav>
      {address.part === 'matrix' ? (
        <Link
          className="button positions-turn"
          to={filters.hrefWith({ turned: address.isTurned ? null : 'yes' })}
          preventScrollReset
        >
          <span aria-hidden="true">⤾</span> {address.isTurned ? 'Issues across' : 'Parties across'}
        </Link>
      ) : null}
      <button type="button" className="button" onClick={() => window.print()}>
        Print
      </button>
      <a className="button" href="/api/positions.csv" download title="Download every position as a table">
        CSV<span className="visually-hidden">, download every position</span>
      </a>
      <a className="button" href={`/api/positions.html${asOf === null ? '' : `?asOf=${asOf}`}`} download>
        Report<span className="visually-hidden">, download as one file</span>
      </a>
    </div>
  );
}
