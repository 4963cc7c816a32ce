// The parts of the positions view around one matrix: computed here from the table, at every step of the slider.
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import type { PositionTable } from '../../model/position-table.ts';
import type { CellChange } from '../../views/positions/agreement.ts';
import { compareMatrices } from '../../views/positions/compare-matrices.ts';
import { computeMatrix } from '../../views/positions/compute-matrix.ts';
import { createCellTracer, indexMatrix, type MatrixIndex, takeColumns } from '../../views/positions/matrix-index.ts';
import { layoutMatrix } from '../../views/positions/matrix-layout.ts';
import { countOf } from '../parts/count-words.ts';
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
import { turnToFit } from './paper-fit.ts';
import { type PositionsAddress, readAddress } from './positions-address.ts';
import { PositionsBar } from './positions-bar.tsx';
import { writeDay } from './report-days.ts';
import { TimeSlider } from './time-slider.tsx';
import { useAsOf } from './use-as-of.ts';
import { useCloseKey } from './use-close-key.ts';
import { usePaintedColumns } from './use-painted-columns.ts';

/** `positions-page.css` knows the same width. */
const wide = '(min-width: 48rem), print';

const noChanges: readonly CellChange[] = [];

interface PositionsViewProps {
  readonly table: PositionTable;
  /** Name of the dossier. */
  readonly title: string;
  /** What is to be known first. */
  readonly children: ReactNode;
}

/** Matrix, common ground or conditions, all as of one day. */
export function PositionsView({ table, title, children }: PositionsViewProps) {
  const filters = useFilters();
  const inAddress = readAddress(filters);
  const isOnPaper = useMediaQuery('print');
  const [asOf, setAsOf] = useAsOf(inAddress.asOf, filters);
  const isWide = useMediaQuery(wide);
  const index = useIndex(table, inAddress);
  const { rows, columns } = index.layout;
  const address = isOnPaper ? turnToFit(inAddress, rows.length, columns.length) : inAddress;
  const painted = usePaintedColumns({
    rows: rows.length,
    columns: columns.length,
    inWindow: isWide ? countColumnsInWindow() : issuesInNarrowWindow,
    way: `${address.part} ${address.isTurned}`,
    isWholeAsked: address.part !== 'matrix' || address.since !== null,
    // The address follows when the slider rests.
    isMoving: asOf !== address.asOf,
  });
  const shown = useMemo(() => takeColumns(index, painted), [index, painted]);
  const matrix = useMemo(() => computeMatrix(shown, asOf), [shown, asOf]);
  const { since } = address;
  const before = useMemo(() => (since === null ? null : computeMatrix(shown, since)), [shown, since]);
  const changes = useMemo(() => (before === null ? noChanges : compareMatrices(before, matrix)), [before, matrix]);
  // The list may lag behind a dragged slider; the marks in the matrix do not.
  const listed = useDeferredValue(changes);
  useCloseKey(address, filters);
  const parts = { table, matrix, changes, address, filters };
  const isOpen = address.cell !== null && address.part === 'matrix';
  return (
    <div className="positions">
      {address.part === 'matrix' ? (
        <a className="skip-link no-print" href="#matrix">
          Skip to the matrix
        </a>
      ) : null}
      {children}
      <div className="positions-top">
        <PageTitle>Positions</PageTitle>
        <p className="print-only positions-dossier">{title}</p>
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
          <div id="matrix" tabIndex={-1} className={isOpen ? 'positions-split is-open' : 'positions-split'}>
            {isWide ? <MatrixTable {...parts} /> : <IssueList {...parts} />}
            {isOpen ? <CellPanel index={index} asOf={asOf} address={address} filters={filters} /> : null}
          </div>
          <MatrixLegend />
          <p className="print-only">
            Read by a program out of {countOf(table.texts.first.length, 'text')} from{' '}
            {countOf(table.outlets.length, 'outlet')}, and to be checked against the sentences: the report and the page
            name the article behind every cell.
          </p>
        </>
      ) : null}
    </div>
  );
}

/** Pixels a column takes at least, and those of the parties' names, as `matrix-table.css` has them. Turned, fewer lines fit. */
const [leastColumn, namesColumn] = [126, 160];

function countColumnsInWindow(): number {
  return Math.max(1, Math.ceil((window.innerWidth - namesColumn) / leastColumn));
}

/** Issues whose parties, one below the other, fill a narrow window. */
const issuesInNarrowWindow = 3;

/** The cells of the layout in the address; what was traced of them for another layout is taken over. */
function useIndex(table: PositionTable, { openParties, foldedIssues }: PositionsAddress): MatrixIndex {
  const tracer = useMemo(() => createCellTracer(table), [table]);
  const opened = [...openParties].join(',');
  const folded = [...foldedIssues].join(',');
  return useMemo(() => {
    const openIds = new Set(opened.split(','));
    const foldedIds = new Set(folded.split(','));
    const layout = layoutMatrix(table, {
      openParties: new Set(table.parties.flatMap(({ id }, party) => (openIds.has(id) ? [party] : []))),
      openIssues: new Set(table.issues.flatMap(({ id }, issue) => (foldedIds.has(id) ? [] : [issue]))),
    });
    return indexMatrix(table, layout, tracer);
  }, [table, tracer, opened, folded]);
}
