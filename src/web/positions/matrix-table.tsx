// The matrix on a wide window: a table of cells that the arrow keys walk, either way round.
import './matrix-table.css';
import { groupColumns } from './column-groups.ts';
import type { MatrixProps } from './matrix-props.ts';
import { IssuesAcross, PartiesAcross } from './matrix-ways.tsx';
import { cellChanges } from './positions-address.ts';
import { useCellClicks } from './use-cell-clicks.ts';
import { useGridKeys } from './use-grid-keys.ts';

/** Parties down and issues across, or turned. */
export function MatrixTable(props: MatrixProps) {
  const { table, matrix, changes, address, filters } = props;
  const { rows, columns } = matrix.layout;
  const { isTurned } = address;
  const keys = useGridKeys(isTurned ? columns.length : rows.length, isTurned ? rows.length : columns.length);
  const drawing = {
    ...props,
    groups: groupColumns(table.issues, columns),
    changeAt: new Map(changes.map((change) => [`${change.row},${change.column}`, change])),
    tabIndexOf: keys.tabIndexOf,
    around: filters.hrefWith(cellChanges(null)),
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the links inside
    <div
      className={`matrix-scroll${isTurned ? ' is-turned' : ''}`}
      onClick={useCellClicks()}
      onKeyDown={keys.onKeyDown}
      onFocus={keys.onFocus}
    >
      <table className="matrix">
        <caption className="visually-hidden">
          Positions of {table.parties.length} parties on {columns.length} issues. Arrow keys move between cells, Enter
          opens one.
        </caption>
        {isTurned ? <PartiesAcross {...drawing} /> : <IssuesAcross {...drawing} />}
      </table>
    </div>
  );
}
