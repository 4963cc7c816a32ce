// Columns under their headings.
import { expect, test } from 'vitest';
import type { TableIssue } from '../../model/position-table.ts';
import { groupColumns } from './column-groups.ts';

/** water(0): flow(1), data(2); peace(3) alone. */
const issues: readonly TableIssue[] = [
  { id: 'water', label: 'Water', parent: -1, poles: null },
  { id: 'flow', label: 'Flow', parent: 0, poles: null },
  { id: 'data', label: 'Data', parent: 0, poles: null },
  { id: 'peace', label: 'Peace', parent: -1, poles: null },
];

/** Columns are written `issue:members`; groups come back as `heading[columns]`, folded ones with a `+`. */
function check(written: string, expected: string): void {
  const columns = written.split(' ').map((one) => {
    const [issue = '', members = ''] = one.split(':');
    return { issue: Number(issue), members: members.split(',').map(Number) };
  });
  const groups = groupColumns(issues, columns);
  expect(groups.map((one) => `${one.heading ?? '-'}${one.isFolded ? '+' : ''}[${one.columns}]`).join(' ')).toBe(
    expected,
  );
}

test('sub-issues stand under their heading', () => check('1:1 2:2 3:3', '0[0,1] -[2]'));
test('a folded heading is one column', () => check('0:0,1,2 3:3', '0+[0] -[1]'));
test('a heading spoken of as a whole has the first column of its group', () =>
  check('0:0 1:1 2:2 3:3', '0[0,1,2] -[3]'));
