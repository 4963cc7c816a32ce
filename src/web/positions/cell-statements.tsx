// The statements of an opened cell: in order of date said, of all sides or one, turning points between them.
import { useState } from 'react';
import { toIsoDay } from '../../base/day-number.ts';
import { labelEdtf } from '../../model/edtf-label.ts';
import type { PositionTable, TableIssue } from '../../model/position-table.ts';
import type { WirePositionRow } from '../../server/wire.ts';
import type { Turn } from '../../views/positions/matrix.ts';
import { labelPosture } from '../../views/positions/posture-words.ts';
import { countOf } from '../parts/count-words.ts';
import { Loading } from '../parts/loading.tsx';
import { Trouble } from '../parts/trouble.tsx';
import type { Filters } from '../parts/use-filters.ts';
import type { CellReport } from './cell-reports.ts';
import { CellSides, chooseSide } from './cell-sides.tsx';
import { CellStatement } from './cell-statement.tsx';
import { PositionActions } from './position-actions.tsx';
import { PositionForm } from './position-form.tsx';
import type { PositionsAddress } from './positions-address.ts';
import { type CellCoding, useCellCoding } from './use-cell-coding.ts';
import { usePositionRows } from './use-position-rows.ts';

interface CellStatementsProps {
  readonly table: PositionTable;
  readonly reports: readonly CellReport[];
  readonly issue: TableIssue;
  readonly address: PositionsAddress;
  readonly filters: Filters;
}

/** Statements fetched and shown at a time, a few windows full: the latest first, earlier ones on request. */
const shownAtOnce = 20;

/** The list with its way to one side. */
export function CellStatements({ table, reports, issue, address, filters }: CellStatementsProps) {
  const [shown, setShown] = useState(shownAtOnce);
  const fitting = chooseSide(reports, address.side);
  const visible = fitting.slice(-shown);
  const earlier = fitting.length - visible.length;
  const numberOf = ({ report }: CellReport): number => table.reports.row[report] ?? 0;
  // From the latest back: what was fetched stays the same when earlier ones are asked for.
  const { rows, isPending, trouble } = usePositionRows(visible.map(numberOf).toReversed(), shownAtOnce);
  const coding = useCellCoding(rows);
  if (reports.length === 0) return null;
  return (
    <>
      <h3 className="cell-list-title">
        What was said, oldest first
        {earlier === 0 ? null : (
          <span className="soft">
            {' '}
            (the latest {visible.length} of {fitting.length})
          </span>
        )}
      </h3>
      <p className="cell-keys soft no-print">
        <kbd>j</kbd> <kbd>k</kbd> walk, <kbd>c</kbd> confirm, <kbd>r</kbd> reject, <kbd>e</kbd> correct, <kbd>u</kbd>{' '}
        undo
      </p>
      <CellSides table={table} reports={reports} asked={address.side} filters={filters} />
      {trouble ? <Trouble error={trouble.error} retry={trouble.retry} /> : null}
      {earlier === 0 ? null : (
        <button type="button" className="button cell-earlier no-print" onClick={() => setShown(shown + shownAtOnce)}>
          Show {countOf(Math.min(shownAtOnce, earlier), 'earlier report')}
        </button>
      )}
      {isPending ? <Loading what="the sentences" /> : null}
      <ol className="cell-statements">
        {visible.map((one) => {
          const row = rows.get(numberOf(one));
          return row === undefined ? null : (
            <li key={row.id} data-row={row.row}>
              {one.turn === null ? null : <TurnMark turn={one.turn} issue={issue} />}
              <CodedStatement row={row} table={table} issue={issue} coding={coding} />
            </li>
          );
        })}
      </ol>
    </>
  );
}

interface CodedStatementProps {
  readonly row: WirePositionRow;
  readonly table: PositionTable;
  readonly issue: TableIssue;
  readonly coding: CellCoding;
}

/** A statement with what a coder can do with it. */
function CodedStatement({ row, table, issue, coding }: CodedStatementProps) {
  const isEditing = coding.editing === row.row;
  return (
    <CellStatement row={row} table={table} issue={issue}>
      <PositionActions
        row={row}
        judge={coding.judge}
        isEditing={isEditing}
        onEdit={() => coding.edit(isEditing ? null : row.row)}
      />
      {isEditing ? (
        <PositionForm
          row={row}
          table={table}
          judge={coding.judge}
          onClose={(isMoved) => coding.closeForm(row.row, isMoved)}
        />
      ) : null}
    </CellStatement>
  );
}

function TurnMark({ turn, issue }: { readonly turn: Turn; readonly issue: TableIssue }) {
  return (
    <p className="turn-mark">
      <span aria-hidden="true">↻</span> Turned on {labelEdtf(toIsoDay(turn.day) ?? 'a day not known')}: from{' '}
      <em>{labelPosture(issue, turn.from)}</em> to <em>{labelPosture(issue, turn.to)}</em>
    </p>
  );
}
