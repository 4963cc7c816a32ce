// The parts of the positions view around one matrix: computed here from the table, at every step of the slider.
import { useDeferredValue, useMemo } from 'react';
import type { PositionTable } from '../../model/position-table.ts';
import type { CellChange } from '../../views/positions/agreement.ts';
import { compareMatrices } from '../../views/positions/compare-matrices.ts';
import { computeMatrix } from '../../views/positions/compute-matrix.ts';
import { indexMatrix } from '../../views/positions/matrix-index.ts';
import { layoutMatrix } from '../../views/positions/matrix-layout.ts';
import { PageTitle } from '../parts/page-title.tsx';
import { useFilters } from '../parts/use-filters.ts';
import { useMediaQuery } from '../parts/use-media-query.ts';
import { CellPanel } from './cell-panel.tsx';
import { ChangeList } from './change-list.tsx';
import { ConditionView } from './condition-view.tsx';
import { GroundList } from './ground-list.tsx';
import { IssueList } from './issue-list.tsx';
import { MatrixKey, MatrixLegend } from './matrix-legend.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { type PositionsAddress, readAddress } from './positions-address.ts';
import { PositionsBar } from './positions-bar.tsx';
import { writeDay } from './report-days.ts';
import { TimeSlider } from './time-slider.tsx';
import { useAsOf } from './use-as-of.ts';
import { useCloseKey } from './use-close-key.ts';

/** `positions-page.css` knows the same width. */
const wide = '(min-width: 48rem), print';

const noChanges: readonly CellChange[] = [];

interface PositionsViewProps {
  readonly table: PositionTable;
  /** Name of the dossier. */
  readonly title: string;
}

/** Matrix, common ground or conditions, all as of one day. */
export function PositionsView({ table, title }: PositionsViewProps) {
  const filters = useFilters();
  const address = readAddress(filters);
  const [asOf, setAsOf] = useAsOf(address.asOf, filters);
  const isWide = useMediaQuery(wide);
  // What the window shows is painted first; the columns beyond its edge follow at once.
  const isWhole = useDeferredValue(true, !isWide || !isPlainMatrix(address));
  const index = useIndex(table, address, isWhole ? Number.POSITIVE_INFINITY : countColumnsInWindow());
  const matrix = useMemo(() => computeMatrix(index, asOf), [index, asOf]);
  const { since } = address;
  const before = useMemo(() => (since === null ? null : computeMatrix(index, since)), [index, since]);
  const changes = useMemo(() => (before === null ? noChanges : compareMatrices(before, matrix)), [before, matrix]);
  // The list may lag behind a dragged slider; the marks in the matrix do not.
  const listed = useDeferredValue(changes);
  useCloseKey(address, filters);
  const parts = { table, matrix, changes, address, filters };
  const isOpen = address.cell !== null && address.part === 'matrix';
  return (
    <div className="positions">
      <div className="positions-top">
        <PageTitle>Positions</PageTitle>
        <p className="print-only">{title}</p>
        <PositionsBar address={address} filters={filters} />
      </div>
      <TimeSlider
        table={table}
        asOf={asOf}
        onChange={setAsOf}
        since={since}
        onSince={(day) => filters.change({ since: writeDay(day) })}
      />
      {since === null || address.part !== 'matrix' ? null : <ChangeList {...parts} changes={listed} />}
      {address.part === 'ground' ? <GroundList table={table} matrix={matrix} filters={filters} /> : null}
      {address.part === 'conditions' ? <ConditionView table={table} matrix={matrix} filters={filters} /> : null}
      {address.part === 'matrix' ? (
        <>
          <MatrixKey />
          <div className={isOpen ? 'positions-split' : undefined}>
            {isWide ? <MatrixTable {...parts} /> : <IssueList {...parts} />}
            {isOpen ? <CellPanel table={table} matrix={matrix} address={address} filters={filters} /> : null}
          </div>
          <MatrixLegend />
        </>
      ) : null}
    </div>
  );
}

/** True where nothing but the matrix itself is asked for. */
function isPlainMatrix({ part, cell, since }: PositionsAddress): boolean {
  return part === 'matrix' && cell === null && since === null;
}

/** Pixels a column takes at least: its width as `matrix-table.css` has it is a little more. Turned, fewer of them fit. */
const leastColumn = 110;

function countColumnsInWindow(): number {
  return Math.ceil(window.innerWidth / leastColumn);
}

/** The history of every cell of the first columns, built again only when rows open or columns fold. */
function useIndex(table: PositionTable, { openParties, foldedIssues }: PositionsAddress, mostColumns: number) {
  const opened = [...openParties].join(',');
  const folded = [...foldedIssues].join(',');
  return useMemo(() => {
    const openIds = new Set(opened.split(','));
    const foldedIds = new Set(folded.split(','));
    const layout = layoutMatrix(table, {
      openParties: new Set(table.parties.flatMap(({ id }, party) => (openIds.has(id) ? [party] : []))),
      openIssues: new Set(table.issues.flatMap(({ id }, issue) => (foldedIds.has(id) ? [] : [issue]))),
    });
    return indexMatrix(table, { ...layout, columns: layout.columns.slice(0, mostColumns) });
  }, [table, opened, folded, mostColumns]);
}
