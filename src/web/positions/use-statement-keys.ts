// Keys of an opened cell: walk its statements, confirm, reject, put right, undo.
import { useMemo } from 'react';
import { useKeys } from '../parts/use-keys.ts';

/** What the keys do with the statement that has the focus; by the number of its row. */
export interface StatementKeyActions {
  readonly confirm: (row: number) => void;
  readonly reject: (row: number) => void;
  readonly edit: (row: number) => void;
  readonly undo: () => void;
}

/** Listens while the list of an opened cell is shown. */
export function useStatementKeys(actions: StatementKeyActions): void {
  const actionOf = useMemo(() => {
    const onStatement = (act: (row: number) => void) => () => {
      const row = currentStatement()?.dataset.row;
      if (row !== undefined) act(Number(row));
    };
    const bindings = new Map<string, () => void>([
      ['j', () => walkStatements(1)],
      ['k', () => walkStatements(-1)],
      ['c', onStatement(actions.confirm)],
      ['r', onStatement(actions.reject)],
      ['e', onStatement(actions.edit)],
      ['u', actions.undo],
    ]);
    return (key: string) => bindings.get(key);
  }, [actions]);
  useKeys(actionOf);
}

/** Moves the focus by so many statements; to the first from anywhere else. */
export function walkStatements(steps: number): void {
  const all = [...document.querySelectorAll<HTMLElement>('.cell-statements > [data-row]')];
  const current = currentStatement();
  const at = current === null ? (steps > 0 ? -1 : all.length) : all.indexOf(current);
  const next = all[Math.max(0, Math.min(all.length - 1, at + steps))];
  next?.querySelector<HTMLElement>('.said-sentence')?.focus();
}

/** Puts the focus on the statement of that row. */
export function focusStatement(row: number): void {
  document.querySelector<HTMLElement>(`.cell-statements > [data-row="${row}"] .said-sentence`)?.focus();
}

function currentStatement(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('.cell-statements > [data-row]') ?? null;
}
