// A cell of the table: a link that opens it, drawn again only when what it says has changed.
import { memo } from 'react';
import type { PositionTable, TableIssue } from '../../model/position-table.ts';
import type { CellChange } from '../../views/positions/agreement.ts';
import type { MatrixCell, MatrixColumn, MatrixRow } from '../../views/positions/matrix.ts';
import type { Filters } from '../parts/use-filters.ts';
import { CellSummary, cellClassOf } from './matrix-cell.tsx';
import { addressOfCell, cellChanges, writeCellKey } from './positions-address.ts';
import { silenceLabel } from './stance-words.ts';

interface MatrixTableCellProps {
  readonly table: PositionTable;
  readonly row: MatrixRow;
  readonly column: MatrixColumn;
  readonly cell: MatrixCell;
  readonly issue: TableIssue;
  readonly change: CellChange | undefined;
  readonly isOpen: boolean;
  readonly filters: Filters;
  /** The address with no cell open: the link changes with it. */
  readonly around: string;
  /** Its place in the table, as the keys know it. */
  readonly at: string;
  readonly tabIndex: 0 | -1;
}

/**
 * Hundreds of these stand in a table that follows the slider. The link is a plain one: the router's own would each be drawn
 * again at every change of the address; `useCellClicks` takes the clicks of all.
 */
export const MatrixTableCell = memo(function MatrixTableCell(props: MatrixTableCellProps) {
  const { table, row, column, cell, issue, change, isOpen, filters, at, tabIndex } = props;
  const here = addressOfCell(table, row, column);
  return (
    <td className={cellClassOf(cell, change)}>
      <a
        className="cell"
        href={filters.hrefWith(cellChanges(isOpen ? null : here))}
        aria-expanded={isOpen}
        data-place={at}
        data-cell={writeCellKey(here)}
        tabIndex={tabIndex}
      >
        <CellSummary cell={cell} issue={issue} change={change} />
      </a>
    </td>
  );
}, saysTheSame);

function saysTheSame(was: MatrixTableCellProps, is: MatrixTableCellProps): boolean {
  return (
    was.row === is.row &&
    was.column === is.column &&
    was.isOpen === is.isOpen &&
    was.at === is.at &&
    was.tabIndex === is.tabIndex &&
    was.around === is.around &&
    was.change?.kinds.join() === is.change?.kinds.join() &&
    isShownAlike(was.cell, is.cell)
  );
}

/** Compares what `CellSummary` shows. */
function isShownAlike(was: MatrixCell, is: MatrixCell): boolean {
  const silenceOf = ({ silence }: MatrixCell): string => (silence === null ? '' : silenceLabel(silence));
  return (
    was.stance === is.stance &&
    was.statements === is.statements &&
    was.outlets === is.outlets &&
    was.turns.length === is.turns.length &&
    (was.dispute === null) === (is.dispute === null) &&
    was.attribution?.polarity === is.attribution?.polarity &&
    silenceOf(was) === silenceOf(is)
  );
}
