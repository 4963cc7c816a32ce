// The statements of an opened cell: in order of date said, of all sides or one, turning points between them.
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { toIsoDay } from '../../base/day-number.ts';
import { labelEdtf } from '../../model/edtf-label.ts';
import type { PositionTable, TableIssue } from '../../model/position-table.ts';
import { nameSide } from '../../model/side-name.ts';
import type { WirePositionRow } from '../../server/wire.ts';
import type { Turn } from '../../views/positions/matrix.ts';
import { labelPosture } from '../../views/positions/posture-words.ts';
import { positionRowsQuery } from '../api/queries.ts';
import { sideHueOf } from '../parts/hue.ts';
import { Loading } from '../parts/loading.tsx';
import { Trouble } from '../parts/trouble.tsx';
import type { Filters } from '../parts/use-filters.ts';
import type { CellReport } from './cell-reports.ts';
import { CellStatement } from './cell-statement.tsx';
import { PositionActions } from './position-actions.tsx';
import { PositionForm } from './position-form.tsx';
import type { PositionsAddress } from './positions-address.ts';
import { useJudgePosition } from './use-judge-position.ts';
import { useStatementKeys, walkStatements } from './use-statement-keys.ts';

interface CellStatementsProps {
  readonly table: PositionTable;
  readonly reports: readonly CellReport[];
  readonly issue: TableIssue;
  readonly address: PositionsAddress;
  readonly filters: Filters;
}

/** Statements fetched and shown at a time: the latest first, earlier ones on request. */
const shownAtOnce = 40;

/** Stands in the address for outlets without a side. */
const noSide = '-';

/** The list with its way to one side. */
export function CellStatements({ table, reports, issue, address, filters }: CellStatementsProps) {
  const [shown, setShown] = useState(shownAtOnce);
  const sides = [...new Set(reports.map(({ side }) => side ?? noSide))].toSorted();
  const asked = sides.includes(address.side ?? '') ? address.side : null;
  const fitting = reports.filter(({ side }) => asked === null || (side ?? noSide) === asked);
  const visible = fitting.slice(-shown);
  const numbers = visible.map(({ report }) => table.reports.row[report] ?? 0);
  const pages = Array.from({ length: Math.ceil(numbers.length / shownAtOnce) }, (_, page) =>
    numbers.slice(page * shownAtOnce, (page + 1) * shownAtOnce),
  );
  const judge = useJudgePosition();
  const [editing, setEditing] = useState<number | null>(null);
  const answers = useQueries({ queries: pages.map((page) => positionRowsQuery(page)) });
  const rows = new Map<number, WirePositionRow>(
    answers.flatMap(({ data }) => data?.rows ?? []).map((row) => [row.row, row]),
  );
  const judgeRow = (number: number, judgement: 'confirmed' | 'rejected') => {
    const row = rows.get(number);
    if (row === undefined || judge.isBusy || row.review === judgement) return;
    // What is rejected leaves the list, like what is moved to another cell: the focus goes on to the next before it does.
    if (judgement === 'rejected') walkStatements(1);
    judge.judge(row, judgement);
  };
  useStatementKeys({
    confirm: (number) => judgeRow(number, 'confirmed'),
    reject: (number) => judgeRow(number, 'rejected'),
    edit: setEditing,
    undo: judge.undo,
  });
  const closeForm = (number: number, isMoved: boolean) => {
    setEditing(null);
    document.querySelector<HTMLElement>(`.cell-statements > [data-row="${number}"] .said-sentence`)?.focus();
    if (isMoved) walkStatements(1);
  };
  if (reports.length === 0) return null;
  const trouble = answers.find(({ error }) => error);
  return (
    <>
      <h3 className="cell-list-title">What was said, oldest first</h3>
      <p className="cell-keys soft no-print">
        <kbd>j</kbd> <kbd>k</kbd> walk, <kbd>c</kbd> confirm, <kbd>r</kbd> reject, <kbd>e</kbd> correct, <kbd>u</kbd>{' '}
        undo
      </p>
      {sides.length > 1 ? (
        <ul className="cell-sides no-print" aria-label="Side of the outlets">
          <li>
            <SideLink
              to={filters.hrefWith({ side: null })}
              isChosen={asked === null}
              label="All sides"
              count={reports.length}
              hue=""
            />
          </li>
          {sides.map((side) => (
            <li key={side}>
              <SideLink
                to={filters.hrefWith({ side })}
                isChosen={asked === side}
                label={nameSide(side === noSide ? null : side, table.parties)}
                count={reports.filter((one) => (one.side ?? noSide) === side).length}
                hue={sideHueOf(side === noSide ? null : side, table.parties)}
              />
            </li>
          ))}
        </ul>
      ) : null}
      {trouble?.error ? <Trouble error={trouble.error} retry={trouble.refetch} /> : null}
      {fitting.length > visible.length ? (
        <button type="button" className="button no-print" onClick={() => setShown(shown + shownAtOnce)}>
          Show {Math.min(shownAtOnce, fitting.length - visible.length)} earlier of {fitting.length - visible.length}
        </button>
      ) : null}
      {answers.some(({ isPending }) => isPending) ? <Loading what="the sentences" /> : null}
      <ol className="cell-statements">
        {visible.map(({ report, turn }) => {
          const row = rows.get(table.reports.row[report] ?? 0);
          return row === undefined ? null : (
            <li key={row.id} data-row={row.row}>
              {turn === null ? null : <TurnMark turn={turn} issue={issue} />}
              <CellStatement row={row} table={table} issue={issue}>
                <PositionActions
                  row={row}
                  judge={judge}
                  isEditing={editing === row.row}
                  onEdit={() => setEditing(editing === row.row ? null : row.row)}
                />
                {editing === row.row ? (
                  <PositionForm
                    row={row}
                    table={table}
                    judge={judge}
                    onClose={(isMoved) => closeForm(row.row, isMoved)}
                  />
                ) : null}
              </CellStatement>
            </li>
          );
        })}
      </ol>
    </>
  );
}

interface SideLinkProps {
  readonly to: string;
  readonly isChosen: boolean;
  readonly label: string;
  readonly count: number;
  readonly hue: string;
}

function SideLink({ to, isChosen, label, count, hue }: SideLinkProps) {
  return (
    <Link className={`button side-link ${hue}`} to={to} preventScrollReset aria-current={isChosen ? 'true' : undefined}>
      {hue === '' ? null : <span className="side-sign" aria-hidden="true" />}
      {label} <span className="number">{count}</span>
    </Link>
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
