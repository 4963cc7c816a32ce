// What changed between two days, in words, each change a way into its cell.
import { memo, useState } from 'react';
import { Link } from 'react-router';
import { toIsoDay } from '../../base/day-number.ts';
import { labelEdtf } from '../../model/edtf-label.ts';
import type { CellChangeKind } from '../../views/positions/agreement.ts';
import type { MatrixCell } from '../../views/positions/matrix.ts';
import { labelMoved } from '../../views/positions/posture-words.ts';
import { countOf } from '../parts/count-words.ts';
import { hueClassOf } from '../parts/hue.ts';
import type { MatrixProps } from './matrix-props.ts';
import { addressOfCell, cellChanges } from './positions-address.ts';
import { changeWords, moveWords, strengthWords } from './stance-words.ts';

/** Changes listed until all are asked for: three lines of two, so that the matrix stays in sight. */
const changesAtOnce = 6;

/** One line for each change; a plain word when there is none. */
export const ChangeList = memo(function ChangeList({ table, matrix, changes, address, filters }: MatrixProps) {
  const { rows, columns } = matrix.layout;
  const since = labelEdtf(toIsoDay(address.since ?? 0) ?? '');
  const ofParties = changes.filter(({ row }) => rows[row]?.kind === 'party');
  const [shown, setShown] = useState(changesAtOnce);
  return (
    <section className="changes" aria-labelledby="changes-title">
      <h2 id="changes-title">
        {ofParties.length === 0 ? 'Nothing changed' : countOf(ofParties.length, 'change')} since {since}
      </h2>
      <ul>
        {ofParties.slice(0, shown).map(({ row, column, kinds, before, after, statements }) => {
          const [line, head] = [rows[row], columns[column]];
          const issue = table.issues[head?.issue ?? 0];
          const party = table.parties[line?.party ?? 0];
          if (!line || !head || !issue || !party) return null;
          const told = ({ stance }: typeof before): string =>
            stance === null
              ? 'nothing'
              : `${moveWords[stance.move].word}: ${labelMoved(issue, stance.move, stance.posture)} (${strengthWords[stance.strength].word})`;
          return (
            <li key={`${row},${column}`} className={hueClassOf(party.id, table.parties)}>
              <Link to={filters.hrefWith(cellChanges(addressOfCell(table, line, head)))} preventScrollReset>
                <span className="change-where">
                  <strong>{party.name}</strong>, {issue.label}
                </span>{' '}
                <span className="cell-mark mark-changed">
                  <span aria-hidden="true">Δ</span> {kinds.map((kind) => labelChange(kind, before, after)).join(', ')}
                </span>
                <span className="change-told">
                  <span className="soft">was</span> {told(before)} <span aria-hidden="true">→</span>{' '}
                  <span className="soft">is</span> {told(after)}
                  {statements > 0 ? (
                    <span className="soft"> ({countOf(statements, 'statement')} in between)</span>
                  ) : null}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
      {ofParties.length > shown ? (
        <button
          type="button"
          className="button changes-more no-print"
          onClick={() => setShown(Number.POSITIVE_INFINITY)}
        >
          Show all {ofParties.length} changes
        </button>
      ) : null}
    </section>
  );
}, listsTheSame);

/** The matrix itself is not listed, only what changed in it. */
function listsTheSame(was: MatrixProps, is: MatrixProps): boolean {
  return was.changes === is.changes && was.filters.search === is.filters.search;
}

/** A party that turned and turned back stands where it stood. */
function labelChange(kind: CellChangeKind, before: MatrixCell, after: MatrixCell): string {
  const isBack = kind === 'turned' && before.stance?.posture === after.stance?.posture;
  return isBack ? 'turned and turned back' : changeWords[kind];
}
