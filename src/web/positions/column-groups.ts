// Neighbouring columns of the matrix that stand under one heading of the issue tree.
import { none, type TableIssue } from '../../model/position-table.ts';
import type { MatrixColumn } from '../../views/positions/matrix.ts';

/** A heading over columns; `heading` is null for an issue without sub-issues. Numbers of columns, in order. */
export interface ColumnGroup {
  readonly heading: number | null;
  /** True when the heading is one column that sums up all below it. */
  readonly isFolded: boolean;
  readonly columns: readonly number[];
}

/** Groups the columns by the root issue they stand under. */
export function groupColumns(issues: readonly TableIssue[], columns: readonly MatrixColumn[]): readonly ColumnGroup[] {
  const groups: (ColumnGroup & { readonly root: number })[] = [];
  columns.forEach(({ issue, members }, number) => {
    const root = rootOf(issues, issue);
    const last = groups.at(-1);
    if (last?.root === root) groups[groups.length - 1] = { ...last, columns: [...last.columns, number] };
    else {
      const isHeading = root !== issue || members.length > 1;
      groups.push({
        root,
        heading: isHeading ? root : null,
        isFolded: root === issue && members.length > 1,
        columns: [number],
      });
    }
  });
  // A heading with a word of its own comes first in its group and is not folded while others follow.
  return groups.map(({ root, heading, isFolded, columns: own }) => ({
    heading: own.length > 1 ? root : heading,
    isFolded: own.length === 1 && isFolded,
    columns: own,
  }));
}

function rootOf(issues: readonly TableIssue[], issue: number): number {
  let root = issue;
  for (let parent = issues[root]?.parent ?? none; parent !== none; parent = issues[root]?.parent ?? none) root = parent;
  return root;
}
