// Common ground: issue by issue, who stands where, and which single moves would bring everybody to one side.
import './ground-list.css';
import { useMemo } from 'react';
import { Link } from 'react-router';
import type { PositionTable } from '../../model/position-table.ts';
import type { CommonGround, GroundKind } from '../../views/positions/agreement.ts';
import { unsureWords } from '../../views/positions/cell-words.ts';
import { findCommonGround } from '../../views/positions/common-ground.ts';
import type { Matrix } from '../../views/positions/matrix.ts';
import { labelPosture } from '../../views/positions/posture-words.ts';
import { countOf } from '../parts/count-words.ts';
import { hueClassOf } from '../parts/hue.ts';
import type { Filters } from '../parts/use-filters.ts';
import { cellChanges } from './positions-address.ts';
import { groundWords } from './stance-words.ts';

interface GroundListProps {
  readonly table: PositionTable;
  readonly matrix: Matrix;
  readonly filters: Filters;
}

/** Nearest to agreement first. */
const order: readonly GroundKind[] = [
  'settled',
  'agreed-so-far',
  'conditional',
  'uncertain',
  'apart',
  'one-voice',
  'not-raised',
];

/** One section for each degree of agreement. Computed from the record; it advises nothing. */
export function GroundList({ table, matrix, filters }: GroundListProps) {
  const grounds = useMemo(() => findCommonGround(matrix), [matrix]);
  return (
    <div className="ground">
      <p className="soft ground-note">
        Computed from the latest stance of each party. A stance that is disputed or less sure settles nothing. No advice
        is meant.
      </p>
      {order.map((kind) => {
        const ofKind = grounds.filter((ground) => ground.kind === kind);
        return ofKind.length === 0 ? null : (
          <section key={kind} className={`ground-kind ground-${kind}`} aria-labelledby={`ground-${kind}`}>
            <h2 id={`ground-${kind}`}>
              {groundWords[kind].word} <span className="soft number">{countOf(ofKind.length, 'issue')}</span>
            </h2>
            <p className="soft">{groundWords[kind].meaning}</p>
            <ul>
              {ofKind.map((ground) => (
                <li key={ground.issue}>
                  <GroundOfIssue table={table} ground={ground} filters={filters} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

interface GroundOfIssueProps {
  readonly table: PositionTable;
  readonly ground: CommonGround;
  readonly filters: Filters;
}

function GroundOfIssue({ table, ground, filters }: GroundOfIssueProps) {
  const issue = table.issues[ground.issue];
  if (issue === undefined) return null;
  const nameOf = (party: number): string => table.parties[party]?.name ?? '';
  const linkTo = (party: number): string =>
    filters.hrefWith({
      ...cellChanges({ party: table.parties[party]?.id ?? '', actor: null, issue: issue.id }),
      part: null,
    });
  return (
    <>
      <h3>{issue.label}</h3>
      <ul className="ground-stances">
        {ground.stances.map(({ party, posture, isDisputed, isUnsure }) => (
          <li
            key={party}
            className={`${hueClassOf(table.parties[party]?.id ?? null, table.parties)} posture-${posture}`}
          >
            <Link className="ground-stance" to={linkTo(party)}>
              <span className="ground-party">{nameOf(party)}</span> {labelPosture(issue, posture)}
              {isDisputed ? <span className="cell-mark mark-disputed">≠ disputed</span> : null}
              {isUnsure ? <span className="cell-mark mark-unsure">{unsureWords.mark}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
      {ground.silent.length === 0 || ground.stances.length === 0 ? null : (
        <p className="ground-silent soft">No position of their own: {ground.silent.map(nameOf).join(', ')}.</p>
      )}
      {ground.closing.length === 0 ? null : (
        <p className="ground-closing">
          One move would close it:{' '}
          {ground.closing
            .map(
              ({ party, from, to }) =>
                `${nameOf(party)} from “${labelPosture(issue, from)}” to “${labelPosture(issue, to)}”`,
            )
            .join(', or ')}
          .
        </p>
      )}
    </>
  );
}
