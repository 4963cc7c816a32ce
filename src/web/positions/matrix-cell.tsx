// One cell of the matrix: what the party did last, how firmly, since when, borne out by how much, and what to beware of.
import './matrix-cell.css';
import { toIsoDay } from '../../base/day-number.ts';
import { labelEdtfShort } from '../../model/edtf-label.ts';
import type { TableIssue } from '../../model/position-table.ts';
import type { CellChange } from '../../views/positions/agreement.ts';
import { tellOutlets, unsureWords } from '../../views/positions/cell-words.ts';
import type { MatrixCell } from '../../views/positions/matrix.ts';
import { labelMoved, labelPosture } from '../../views/positions/posture-words.ts';
import { MoveGlyph } from './move-glyph.tsx';
import { changeWords, moveWords, silenceLabel } from './stance-words.ts';
import { StrengthBars } from './strength-bars.tsx';

interface CellSummaryProps {
  readonly cell: MatrixCell;
  readonly issue: TableIssue;
  /** What changed in it since the day compared with. */
  readonly change: CellChange | undefined;
}

/** What stands in the cell; the link around it opens it. */
export function CellSummary({ cell, issue, change }: CellSummaryProps) {
  const { stance } = cell;
  // One statement stands in one outlet: that goes without saying.
  const isOne = cell.statements === 1;
  return (
    <>
      {stance === null ? (
        <span className="cell-silence">{cell.silence === null ? 'Nothing yet' : silenceLabel(cell.silence)}</span>
      ) : (
        <>
          <span className="cell-move">
            <MoveGlyph move={stance.move} />
            {moveWords[stance.move].word}
            <StrengthBars strength={stance.strength} isShort />
          </span>
          <span className="cell-posture">{labelMoved(issue, stance.move, stance.posture)}</span>
          <span className="cell-facts">
            <span>{sinceWords(stance.since)}</span>
            <span>
              {isOne ? (
                `1 statement${cell.outlets === 0 ? tellOutlets(0) : ''}`
              ) : (
                <>
                  {cell.statements}
                  <span className="visually-hidden"> statements</span>
                  {tellOutlets(cell.outlets)}
                </>
              )}
            </span>
          </span>
        </>
      )}
      <CellMarks cell={cell} issue={issue} change={change} />
    </>
  );
}

/** "since 5 Mar 2031". */
function sinceWords(day: number): string {
  const date = toIsoDay(day);
  return date === null ? 'no date given' : `since ${labelEdtfShort(date)}`;
}

function CellMarks({ cell, issue, change }: CellSummaryProps) {
  const { attribution, dispute, turns, stance } = cell;
  return (
    <>
      {dispute === null ? null : (
        <span className="cell-mark mark-disputed">
          <span aria-hidden="true">≠</span> disputed
        </span>
      )}
      {turns.length === 0 ? null : (
        <span className="cell-mark mark-moved">
          <span aria-hidden="true">↻</span> moved
          {turns.length === 1 ? null : (
            <>
              {' '}
              {turns.length}
              <span aria-hidden="true">×</span>
              <span className="visually-hidden"> times</span>
            </>
          )}
        </span>
      )}
      {stance?.isUnsure ? <span className="cell-mark mark-unsure">{unsureWords.mark}</span> : null}
      {stance?.isMixed ? <span className="cell-mark">both ways on one day</span> : null}
      {attribution === null || attribution.polarity === stance?.posture ? null : (
        <span className="cell-mark mark-attributed">
          others say: {attribution.polarity === 'both' ? 'both' : labelPosture(issue, attribution.polarity)}
        </span>
      )}
      {change === undefined ? null : (
        <span className="cell-mark mark-changed">
          <span aria-hidden="true">Δ</span> {change.kinds.map((kind) => changeWords[kind]).join(', ')}
        </span>
      )}
    </>
  );
}

/** Classes of the cell's ground: its posture, and that sources part. */
export function cellClassOf(cell: MatrixCell, change: CellChange | undefined): string {
  const posture = cell.stance === null ? 'posture-none' : `posture-${cell.stance.posture}`;
  return `${posture}${cell.dispute === null ? '' : ' is-disputed'}${change === undefined ? '' : ' is-changed'}`;
}
