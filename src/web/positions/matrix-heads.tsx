// The heads of the matrix: parties that open into their actors, issues, and headings that fold.
import { Link } from 'react-router';
import type { PositionTable } from '../../model/position-table.ts';
import type { MatrixColumn, MatrixRow } from '../../views/positions/matrix.ts';
import { hueClassOf } from '../parts/hue.ts';
import { SpeakerMark } from '../parts/speaker-mark.tsx';
import type { Filters } from '../parts/use-filters.ts';
import type { ColumnGroup } from './column-groups.ts';
import { type PositionsAddress, toggled } from './positions-address.ts';

interface RowHeadProps {
  readonly table: PositionTable;
  readonly row: MatrixRow;
  readonly address: PositionsAddress;
  readonly filters: Filters;
  /** True when it stands at the top of a column. */
  readonly isAcross: boolean;
}

/** A party with the way into its actors, or an actor. */
export function RowHead({ table, row, address, filters, isAcross }: RowHeadProps) {
  const party = table.parties[row.party];
  const hue = hueClassOf(party?.id ?? null, table.parties);
  const scope = isAcross ? 'col' : 'row';
  if (row.kind === 'actor') {
    return (
      <th scope={scope} className={`matrix-head actor-head ${hue}`}>
        {table.actors[row.actor]?.name}
        <span className="visually-hidden">, {party?.name}</span>
      </th>
    );
  }
  const isOpen = address.openParties.has(party?.id ?? '');
  const hasActors = table.actors.some((actor) => actor.party === row.party);
  return (
    <th scope={scope} className={`matrix-head party-head ${hue}`}>
      <span className="party-name">
        <SpeakerMark name={party?.name ?? null} hue={hue} />
        {party?.name}
      </span>
      {hasActors ? (
        <Link
          className="fold-link no-print"
          to={filters.hrefWith({ open: toggled(address.openParties, party?.id ?? '') })}
          preventScrollReset
          aria-expanded={isOpen}
        >
          <span aria-hidden="true">{isOpen ? '−' : '+'}</span> {isOpen ? 'Hide' : 'Show'} people
          <span className="visually-hidden"> of {party?.name}</span>
        </Link>
      ) : null}
    </th>
  );
}

interface IssueHeadProps {
  readonly table: PositionTable;
  readonly column: MatrixColumn;
  readonly isAcross: boolean;
}

/** The issue, and how many it sums up. */
export function IssueHead({ table, column, isAcross }: IssueHeadProps) {
  const issue = table.issues[column.issue];
  return (
    <th scope={isAcross ? 'col' : 'row'} className="matrix-head issue-head">
      {issue?.label}
      {column.members.length > 1 ? <span className="issue-sum">sums up {column.members.length - 1} issues</span> : null}
    </th>
  );
}

interface GroupHeadProps {
  readonly table: PositionTable;
  readonly group: ColumnGroup;
  readonly folded: ReadonlySet<string>;
  readonly filters: Filters;
  readonly span: number;
  readonly isAcross: boolean;
}

/** A heading of the issue tree, folded or unfolded by its link. */
export function GroupHead({ table, group, folded, filters, span, isAcross }: GroupHeadProps) {
  const issue = group.heading === null ? undefined : table.issues[group.heading];
  if (issue === undefined) return <td className="matrix-corner" colSpan={span} />;
  return (
    <th scope={isAcross ? 'colgroup' : 'rowgroup'} colSpan={span} className="matrix-head group-head">
      <Link
        className="fold-link"
        to={filters.hrefWith({ folded: toggled(folded, issue.id) })}
        preventScrollReset
        aria-expanded={!group.isFolded}
      >
        <span className="no-print" aria-hidden="true">
          {group.isFolded ? '+' : '−'}
        </span>{' '}
        {issue.label}
      </Link>
    </th>
  );
}
