// What a coder does in an opened cell, by buttons and by keys: confirm, reject, put right, undo.
import { useState } from 'react';
import type { WirePositionRow } from '../../server/wire.ts';
import { type PositionJudge, useJudgePosition } from './use-judge-position.ts';
import { focusStatement, useStatementKeys, walkStatements } from './use-statement-keys.ts';

/** The coding of the statements shown; numbers are those of their rows. */
export interface CellCoding {
  readonly judge: PositionJudge;
  /** The statement whose form is open. */
  readonly editing: number | null;
  readonly edit: (row: number | null) => void;
  /** Closes the form and goes back to its statement, or to the next where it was given to another cell. */
  readonly closeForm: (row: number, isMoved: boolean) => void;
}

/** Listens to the keys while the list is shown. */
export function useCellCoding(rows: ReadonlyMap<number, WirePositionRow>): CellCoding {
  const judge = useJudgePosition();
  const [editing, edit] = useState<number | null>(null);
  const judgeRow = (number: number, judgement: 'confirmed' | 'rejected') => {
    const row = rows.get(number);
    if (row === undefined || row.review === judgement) return;
    // What is rejected leaves the list, like what is moved to another cell: the focus goes on to the next before it does.
    if (judgement === 'rejected') walkStatements(1);
    judge.judge(row, judgement);
  };
  useStatementKeys({
    confirm: (number) => judgeRow(number, 'confirmed'),
    reject: (number) => judgeRow(number, 'rejected'),
    edit,
    undo: judge.undo,
  });
  const closeForm = (number: number, isMoved: boolean) => {
    edit(null);
    focusStatement(number);
    if (isMoved) walkStatements(1);
  };
  return { judge, editing, edit, closeForm };
}
