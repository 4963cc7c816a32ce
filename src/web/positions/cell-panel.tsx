// An opened cell: where the party stands, what parts the accounts, and every statement with its sentence, oldest first.
import './cell-panel.css';
import { useEffect, useMemo, useRef } from 'react';
import { Link } from 'react-router';
import { toIsoDay } from '../../base/day-number.ts';
import { labelEdtf } from '../../model/edtf-label.ts';
import { none, type PositionTable } from '../../model/position-table.ts';
import { tellOutlets, unsureWords } from '../../views/positions/cell-words.ts';
import { computeCell } from '../../views/positions/compute-matrix.ts';
import type { MatrixIndex } from '../../views/positions/matrix-index.ts';
import { labelMoved, labelPosture } from '../../views/positions/posture-words.ts';
import { countOf } from '../parts/count-words.ts';
import { hueClassOf } from '../parts/hue.ts';
import type { Filters } from '../parts/use-filters.ts';
import { CellDispute } from './cell-dispute.tsx';
import { listCellReports } from './cell-reports.ts';
import { CellStatements } from './cell-statements.tsx';
import { keepTabInside } from './keep-tab-inside.ts';
import { MoveGlyph } from './move-glyph.tsx';
import { addressOfCell, cellChanges, isSameCell, type PositionsAddress } from './positions-address.ts';
import { moveWords, silenceSentence, strengthWords } from './stance-words.ts';

interface CellPanelProps {
  readonly index: MatrixIndex;
  readonly asOf: number | null;
  readonly address: PositionsAddress;
  readonly filters: Filters;
}

/** Nothing when no cell is open, or the one in the address is not in the matrix. */
export function CellPanel({ index, asOf, address, filters }: CellPanelProps) {
  const { table, layout } = index;
  const place = findPlace(index, address);
  const key = place && `${place.row},${place.column}`;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (key !== null) heading.current?.focus({ preventScroll: true });
  }, [key]);
  const opened = useMemo(() => {
    const [row, column] = key?.split(',').map(Number) ?? [];
    if (row === undefined || column === undefined) return null;
    const cell = computeCell(index, { row, column }, asOf);
    return { cell, reports: listCellReports(index, { row, column, asOf, turns: cell.turns }) };
  }, [index, key, asOf]);
  const row = layout.rows[place?.row ?? none];
  const party = table.parties[row?.party ?? none];
  const issue = table.issues[layout.columns[place?.column ?? none]?.issue ?? none];
  if (!opened || !row || !party || !issue) return null;
  const { cell, reports } = opened;
  const actor = row.kind === 'actor' ? table.actors[row.actor] : undefined;
  const name = actor?.name ?? party.name;
  const { stance, silence } = cell;
  return (
    <section
      className={`cell-panel ${hueClassOf(party.id, table.parties)}`}
      aria-labelledby="cell-title"
      onKeyDown={keepTabInside}
    >
      <div className="cell-panel-head">
        <h2 id="cell-title" ref={heading} tabIndex={-1}>
          <span className="kicker">{name}</span> {issue.label}
        </h2>
        <Link className="button button-plain no-print" to={filters.hrefWith(cellChanges(null))} preventScrollReset>
          <span aria-hidden="true">×</span> Close
        </Link>
      </div>
      {stance === null ? (
        <p className="cell-stance">
          <strong>Empty.</strong> {silence === null ? '' : silenceSentence(silence)}
        </p>
      ) : (
        <p className="cell-stance">
          <MoveGlyph move={stance.move} /> <strong>{capital(moveWords[stance.move].word)}</strong>:{' '}
          {labelMoved(issue, stance.move, stance.posture)} ({strengthWords[stance.strength].word})
          {toIsoDay(stance.since) === null
            ? ', on a day not known'
            : `, so since ${labelEdtf(toIsoDay(stance.since) ?? '')}`}
          {stance.latest === stance.since ? '' : `, last on ${labelEdtf(toIsoDay(stance.latest) ?? 'a day not known')}`}
          . {countOf(cell.statements, 'statement')}
          {tellOutlets(cell.outlets)}.{stance.isMixed ? ' Its reports of the latest day point both ways.' : ''}
          {stance.isUnsure ? ` It was ${unsureWords.sentence}: check the sentence.` : ''}
        </p>
      )}
      {cell.uncertain > 0 ? (
        <p className="cell-note soft">
          {countOf(cell.uncertain, 'further report')} with a vague date or none may belong to this time: not counted.
        </p>
      ) : null}
      {cell.unread > 0 && silence?.kind !== 'unread' ? (
        <p className="cell-note soft">
          {countOf(cell.unread, 'text')} of this time could not be read and may hold more.
        </p>
      ) : null}
      {cell.attribution === null ? null : (
        <p className="cell-note">
          Others say it stands for{' '}
          <em>{cell.attribution.polarity === 'both' ? 'both ends' : labelPosture(issue, cell.attribution.polarity)}</em>
          : {countOf(cell.attribution.statements, 'statement')}
          {saidBy(table, cell.attribution.by)}. That is not counted as its own position.
        </p>
      )}
      {cell.dispute === null ? null : <CellDispute table={table} dispute={cell.dispute} issue={issue} />}
      <CellStatements table={table} reports={reports} issue={issue} address={address} filters={filters} />
    </section>
  );
}

/** Where the cell in the address stands in the layout. */
function findPlace({ table, layout: { rows, columns } }: MatrixIndex, { cell }: PositionsAddress) {
  const places = rows.flatMap((line, row) => columns.map((head, column) => ({ line, head, row, column })));
  return places.find(({ line, head }) => isSameCell(cell, addressOfCell(table, line, head))) ?? null;
}

function saidBy({ parties }: PositionTable, by: readonly number[]): string {
  const names = by.map((party) => (party === none ? 'an observer or the author' : (parties[party]?.name ?? '')));
  return names.length === 0 ? '' : ` by ${names.join(', ')}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
