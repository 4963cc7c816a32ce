// Which rows and columns a matrix has: parties or their actors, headings or the issues below them.
import { groupBy } from '../../base/group-by.ts';
import { none, type PositionTable } from '../../model/position-table.ts';
import type { MatrixColumn, MatrixLayout, MatrixRow } from './matrix.ts';

/** What is opened up; everything else is summed up. */
export interface LayoutWish {
  /** Indexes of parties that get a row for each actor below their own. */
  readonly openParties?: ReadonlySet<number>;
  /** Indexes of issues whose sub-issues get columns; `all` gives each issue its own. */
  readonly openIssues: ReadonlySet<number> | 'all';
}

/** Lays the matrix out, in the order of the codebook. */
export function layoutMatrix(table: PositionTable, wish: LayoutWish): MatrixLayout {
  const { openParties = new Set() } = wish;
  const rows = table.parties.flatMap((_, party): readonly MatrixRow[] => [
    { kind: 'party', party },
    ...(openParties.has(party) ? listActors(table, party) : []),
  ]);
  return { rows, columns: layoutColumns(table, wish) };
}

/** Actors who speak for the party on any issue, in the order of the table. */
function listActors({ actors, reports }: PositionTable, party: number): readonly MatrixRow[] {
  const speaking = new Set<number>();
  reports.actor.forEach((actor, index) => {
    if (reports.party[index] === party && reports.held[index] === 0 && actor !== none) speaking.add(actor);
  });
  return actors.flatMap((_, actor) => (speaking.has(actor) ? [{ kind: 'actor', party, actor }] : []));
}

function layoutColumns(table: PositionTable, { openIssues }: LayoutWish): readonly MatrixColumn[] {
  const children = groupBy(table.issues.keys(), (issue) => table.issues[issue]?.parent);
  const reported = new Set(table.reports.issue);
  const below = (issue: number): readonly number[] => [issue, ...(children.get(issue) ?? []).flatMap(below)];
  const columnsOf = (issue: number): readonly MatrixColumn[] => {
    const inner = children.get(issue) ?? [];
    const isOpen = openIssues === 'all' || openIssues.has(issue);
    if (inner.length === 0 || !isOpen) return [{ issue, members: below(issue) }];
    // A heading has a column of its own only where something was said on it as a whole.
    const own = reported.has(issue) ? [{ issue, members: [issue] }] : [];
    return [...own, ...inner.flatMap(columnsOf)];
  };
  return (children.get(none) ?? []).flatMap(columnsOf);
}
