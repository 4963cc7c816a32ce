// The two ways round of the matrix: issues across with parties down, or parties across with issues down.
import type { ReactNode } from 'react';
import { none } from '../../model/position-table.ts';
import type { CellChange } from '../../views/positions/agreement.ts';
import type { ColumnGroup } from './column-groups.ts';
import { GroupHead, IssueHead, RowHead } from './matrix-heads.tsx';
import type { MatrixProps } from './matrix-props.ts';
import { MatrixTableCell } from './matrix-table-cell.tsx';
import { addressOfCell, isSameCell } from './positions-address.ts';
import type { GridKeys } from './use-grid-keys.ts';

/** A matrix with what is worked out once for all its cells. */
interface DrawingProps extends MatrixProps {
  readonly groups: readonly ColumnGroup[];
  /** By "row,column". */
  readonly changeAt: ReadonlyMap<string, CellChange>;
  readonly tabIndexOf: GridKeys['tabIndexOf'];
  /** The address with no cell open. */
  readonly around: string;
}

/** A line of headings where there are any, a line of issues, then a line for each party or actor. */
export function IssuesAcross(props: DrawingProps) {
  const { table, matrix, groups } = props;
  const { rows, columns } = matrix.layout;
  return (
    <>
      <thead>
        {groups.some(({ heading }) => heading !== null) ? (
          <tr>
            <td className="matrix-corner" />
            {groups.map((group) => drawGroupHead(props, group, group.columns.length))}
          </tr>
        ) : null}
        <tr>
          <td className="matrix-corner" />
          {columns.map((column) => (
            <IssueHead key={column.issue} table={table} column={column} isAcross />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, line) => (
          <tr
            key={`${row.party},${row.kind === 'actor' ? row.actor : ''}`}
            className={row.kind === 'actor' ? 'actor-line' : undefined}
          >
            {drawRowHead(props, line)}
            {columns.map((_, column) => drawCell(props, line, column))}
          </tr>
        ))}
      </tbody>
    </>
  );
}

/** A line of parties, then a line for each issue, each heading above its own. */
export function PartiesAcross(props: DrawingProps) {
  const { table, matrix, groups } = props;
  const { rows, columns } = matrix.layout;
  return (
    <>
      <thead>
        <tr>
          <td className="matrix-corner" />
          {rows.map((_, row) => drawRowHead(props, row))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.columns[0]}>
          {group.heading === null ? null : (
            <tr className="matrix-group-line">{drawGroupHead(props, group, rows.length + 1)}</tr>
          )}
          {group.columns.map((place) => {
            const column = columns[place];
            return column === undefined ? null : (
              <tr key={column.issue}>
                <IssueHead table={table} column={column} isAcross={false} />
                {rows.map((_, row) => drawCell(props, row, place))}
              </tr>
            );
          })}
        </tbody>
      ))}
    </>
  );
}

// Functions, no components: hundreds of cells are drawn at every step of the slider, and each is a component already.

function drawCell(
  { table, matrix, address, filters, around, changeAt, tabIndexOf }: DrawingProps,
  row: number,
  column: number,
) {
  const { layout, cells } = matrix;
  const [cell, side, head] = [cells[row]?.[column], layout.rows[row], layout.columns[column]];
  const issue = table.issues[head?.issue ?? none];
  if (cell === undefined || side === undefined || head === undefined || issue === undefined) return null;
  const at = address.isTurned ? { line: column, place: row } : { line: row, place: column };
  return (
    <MatrixTableCell
      key={`${row},${head.issue}`}
      {...{ table, cell, issue, filters, around }}
      row={side}
      column={head}
      change={changeAt.get(`${row},${column}`)}
      isOpen={isSameCell(address.cell, addressOfCell(table, side, head))}
      at={`${at.line},${at.place}`}
      tabIndex={tabIndexOf(at)}
    />
  );
}

function drawRowHead({ table, matrix, address, filters }: DrawingProps, line: number): ReactNode {
  const row = matrix.layout.rows[line];
  return row === undefined ? null : (
    <RowHead
      key={`${row.party},${row.kind === 'actor' ? row.actor : ''}`}
      {...{ table, row, address, filters }}
      isAcross={address.isTurned}
    />
  );
}

function drawGroupHead({ table, address, filters }: DrawingProps, group: ColumnGroup, span: number): ReactNode {
  return (
    <GroupHead
      key={group.columns[0]}
      {...{ table, group, filters, span }}
      folded={address.foldedIssues}
      isAcross={!address.isTurned}
    />
  );
}
