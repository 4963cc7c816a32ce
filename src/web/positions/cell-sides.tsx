// The sides an opened cell has statements of, each a link that shows only those.
import { Link } from 'react-router';
import type { PositionTable } from '../../model/position-table.ts';
import { nameSide } from '../../model/side-name.ts';
import { sideHueOf } from '../parts/hue.ts';
import type { Filters } from '../parts/use-filters.ts';
import type { CellReport } from './cell-reports.ts';

/** Stands in the address for outlets without a side. */
const noSide = '-';

/** The side of a report as the address writes it. */
function sideInAddress({ side }: CellReport): string {
  return side ?? noSide;
}

/** The reports of the side the address asks for; all of them where it names none of theirs. */
export function chooseSide(reports: readonly CellReport[], asked: string | null): readonly CellReport[] {
  const chosen = reports.filter((report) => sideInAddress(report) === asked);
  return chosen.length === 0 ? reports : chosen;
}

interface CellSidesProps {
  readonly table: PositionTable;
  readonly reports: readonly CellReport[];
  /** The side in the address. */
  readonly asked: string | null;
  readonly filters: Filters;
}

/** Nothing where all are of one side. */
export function CellSides({ table, reports, asked, filters }: CellSidesProps) {
  const counts = new Map<string, number>();
  for (const report of reports) counts.set(sideInAddress(report), (counts.get(sideInAddress(report)) ?? 0) + 1);
  if (counts.size < 2) return null;
  const linkOf = (side: string | null, label: string, count: number, hue: string) => (
    <li key={side}>
      <Link
        className={`button side-link ${hue}`}
        to={filters.hrefWith({ side })}
        preventScrollReset
        aria-current={(counts.has(asked ?? '') ? asked : null) === side ? 'true' : undefined}
      >
        {hue === '' ? null : <span className="side-sign" aria-hidden="true" />}
        {label} <span className="number">{count}</span>
      </Link>
    </li>
  );
  return (
    <ul className="cell-sides no-print" aria-label="Statements by side">
      {linkOf(null, 'All sides', reports.length, '')}
      {[...counts.keys()].toSorted().map((side) => {
        const known = side === noSide ? null : side;
        return linkOf(side, nameSide(known, table.parties), counts.get(side) ?? 0, sideHueOf(known, table.parties));
      })}
    </ul>
  );
}
