// What changed between two days: each cell that is not what it was, and how.
import { undatedDay } from '../../base/day-number.ts';
import { strengthCodes } from '../../model/position-table.ts';
import type { CellChange, CellChangeKind } from './agreement.ts';
import type { Matrix, MatrixCell, Stance } from './matrix.ts';

/** Compares two matrices of one layout; the earlier day comes first. */
export function compareMatrices(before: Matrix, after: Matrix): readonly CellChange[] {
  return before.cells.flatMap((cells, row) =>
    cells.flatMap((was, column): readonly CellChange[] => {
      const is = after.cells[row]?.[column];
      if (!is) return [];
      const kinds = listChanges(was, is);
      const statements = is.statements - was.statements;
      return kinds.length === 0 ? [] : [{ row, column, kinds, before: was, after: is, statements }];
    }),
  );
}

function listChanges(was: MatrixCell, is: MatrixCell): readonly CellChangeKind[] {
  const kinds: CellChangeKind[] = [];
  // What bears no date may have been so on the earlier day.
  if (!was.stance && is.stance && is.stance.since !== undatedDay) kinds.push('appeared');
  if (was.stance && is.stance) kinds.push(...compareStances(was.stance, is.stance, is.turns.length - was.turns.length));
  if (!was.dispute && is.dispute) kinds.push('now-disputed');
  if (was.dispute && !is.dispute) kinds.push('settled-dispute');
  return kinds;
}

/** A party that turned and turned back turned too. */
function compareStances(was: Stance, is: Stance, turns: number): readonly CellChangeKind[] {
  if (was.posture !== is.posture || turns > 0) return ['turned'];
  const kinds: CellChangeKind[] = [];
  const firmness = strengthCodes.indexOf(was.strength) - strengthCodes.indexOf(is.strength);
  if (firmness > 0) kinds.push('firmer');
  if (firmness < 0) kinds.push('softer');
  if (was.move !== is.move) kinds.push('other-move');
  return kinds;
}
