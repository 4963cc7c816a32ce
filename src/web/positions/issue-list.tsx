// The matrix on a narrow window: issue by issue, each party's stance below it.
import './issue-list.css';
import { none } from '../../model/position-table.ts';
import { hueClassOf } from '../parts/hue.ts';
import { groupColumns } from './column-groups.ts';
import { CellSummary, cellClassOf } from './matrix-cell.tsx';
import type { MatrixProps } from './matrix-props.ts';
import { addressOfCell, cellChanges, isSameCell, writeCellKey } from './positions-address.ts';
import { useCellClicks } from './use-cell-clicks.ts';

/** The same cells as the table, one below the other. */
export function IssueList({ table, matrix, changes, address, filters }: MatrixProps) {
  const { rows, columns } = matrix.layout;
  const openCell = useCellClicks();
  const changeAt = new Map(changes.map((change) => [`${change.row},${change.column}`, change]));
  const headings = new Map(groupColumns(table.issues, columns).map((group) => [group.columns[0], group.heading]));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside take Enter as a click
    // biome-ignore lint/a11y/useKeyWithClickEvents: the links inside take Enter as a click
    <div className="issue-list" onClick={openCell}>
      {columns.map((column, number) => {
        const issue = table.issues[column.issue];
        const heading = table.issues[headings.get(number) ?? none];
        return issue === undefined ? null : (
          <section key={issue.id} aria-label={issue.label}>
            {heading === undefined || heading === issue ? null : <p className="issue-list-group">{heading.label}</p>}
            <h2>{issue.label}</h2>
            <ul>
              {rows.map((row, line) => {
                const cell = matrix.cells[line]?.[number];
                const party = table.parties[row.party];
                if (cell === undefined || party === undefined) return null;
                const here = addressOfCell(table, row, column);
                const isOpen = isSameCell(address.cell, here);
                const change = changeAt.get(`${line},${number}`);
                return (
                  <li
                    key={`${here.party} ${here.actor ?? ''}`}
                    className={`${cellClassOf(cell, change)} ${hueClassOf(party.id, table.parties)}`}
                  >
                    <a
                      className="cell"
                      href={filters.hrefWith(cellChanges(isOpen ? null : here))}
                      aria-expanded={isOpen}
                      data-cell={writeCellKey(here)}
                    >
                      <span className="issue-list-party">
                        {row.kind === 'actor' ? table.actors[row.actor]?.name : party.name}
                      </span>
                      <CellSummary cell={cell} issue={issue} change={change} />
                    </a>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
