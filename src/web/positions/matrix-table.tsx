// The matrix on a wide window: a table of cells that the arrow keys walk, either way round.
import './matrix-table.css';
import type { ReactNode } from 'react';
import { none, type PositionTable } from '../../model/position-table.ts';
import type { CellChange } from '../../views/positions/agreement.ts';
import type { Matrix } from '../../views/positions/matrix.ts';
import type { Filters } from '../parts/use-filters.ts';
import { groupColumns } from './column-groups.ts';
import { GroupHead, IssueHead, RowHead } from './matrix-heads.tsx';
import { MatrixTableCell } from './matrix-table-cell.tsx';
import { addressOfCell, isSameCell, type PositionsAddress } from './positions-address.ts';
import { useGridKeys } from './use-grid-keys.ts';

/** What every drawing of the matrix needs. */
export interface MatrixProps {
  readonly table: PositionTable;
  readonly matrix: Matrix;
  readonly changes: readonly CellChange[];
  readonly address: PositionsAddress;
  readonly filters: Filters;
}

/** Parties down and issues across, or turned. */
export function MatrixTable(props: MatrixProps) {
  const { table, matrix, address, filters } = props;
  const { rows, columns } = matrix.layout;
  const { isTurned } = address;
  const keys = useGridKeys(isTurned ? columns.length : rows.length, isTurned ? rows.length : columns.length);
  const changeAt = new Map(props.changes.map((change) => [`${change.row},${change.column}`, change]));
  const groups = groupColumns(table.issues, columns);

  const cellOf = (row: number, column: number): ReactNode => {
    const cell = matrix.cells[row]?.[column];
    const at = isTurned ? { line: column, place: row } : { line: row, place: column };
    const [side, head] = [rows[row], columns[column]];
    const issue = table.issues[head?.issue ?? none];
    if (cell === undefined || side === undefined || head === undefined || issue === undefined) return null;
    const isOpen = isSameCell(address.cell, addressOfCell(table, side, head));
    return (
      <MatrixTableCell
        key={`${row},${column}`}
        {...{ table, cell, issue, isOpen, filters }}
        row={side}
        column={head}
        change={changeAt.get(`${row},${column}`)}
        at={`${at.line},${at.place}`}
        tabIndex={keys.tabIndexOf(at)}
      />
    );
  };

  const rowHeads = rows.map((row) => (
    <RowHead
      key={`${row.party},${row.kind === 'actor' ? row.actor : ''}`}
      {...{ table, row, address, filters }}
      isAcross={isTurned}
    />
  ));
  const groupHead = (group: (typeof groups)[number], span: number) => (
    <GroupHead
      key={group.columns[0]}
      {...{ table, group, filters, span }}
      folded={address.foldedIssues}
      isAcross={!isTurned}
    />
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the links inside
    <div className={`matrix-scroll${isTurned ? ' is-turned' : ''}`} onKeyDown={keys.onKeyDown} onFocus={keys.onFocus}>
      <table className="matrix">
        <caption className="visually-hidden">
          Positions of {table.parties.length} parties on {columns.length} issues. Arrow keys move between cells, Enter
          opens one.
        </caption>
        <thead>
          {isTurned ? (
            <tr>
              <td className="matrix-corner" />
              {rowHeads}
            </tr>
          ) : (
            <>
              {groups.some(({ heading }) => heading !== null) ? (
                <tr>
                  <td className="matrix-corner" />
                  {groups.map((group) => groupHead(group, group.columns.length))}
                </tr>
              ) : null}
              <tr>
                <td className="matrix-corner" />
                {columns.map((column) => (
                  <IssueHead key={column.issue} table={table} column={column} isAcross />
                ))}
              </tr>
            </>
          )}
        </thead>
        {isTurned ? (
          groups.map((group) => (
            <tbody key={group.columns[0]}>
              {group.heading === null ? null : (
                <tr className="matrix-group-line">{groupHead(group, rows.length + 1)}</tr>
              )}
              {group.columns.map((column) => {
                const head = columns[column];
                return head === undefined ? null : (
                  <tr key={head.issue}>
                    <IssueHead table={table} column={head} isAcross={false} />
                    {rows.map((_, row) => cellOf(row, column))}
                  </tr>
                );
              })}
            </tbody>
          ))
        ) : (
          <tbody>
            {rows.map((row, number) => (
              <tr key={rowHeads[number]?.key} className={row.kind === 'actor' ? 'actor-line' : undefined}>
                {rowHeads[number]}
                {columns.map((_, column) => cellOf(number, column))}
              </tr>
            ))}
          </tbody>
        )}
      </table>
    </div>
  );
}
