// Escape closes the open cell; however it is closed, the focus goes back to its place in the matrix.
import { useEffect, useRef } from 'react';
import type { Filters } from '../parts/use-filters.ts';
import { cellChanges, type PositionsAddress, writeCellKey } from './positions-address.ts';

/** Listens while a cell is open. */
export function useCloseKey({ cell }: PositionsAddress, filters: Filters): void {
  const { change } = filters;
  const opened = cell === null ? null : writeCellKey(cell);
  const latest = useRef<string | null>(null);
  useEffect(() => {
    if (opened === null) {
      // Looked up anew: a window that became narrow meanwhile shows other elements.
      const key = latest.current;
      if (key !== null) document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(key)}"]`)?.focus();
      latest.current = null;
      return;
    }
    latest.current = opened;
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape') change(cellChanges(null));
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [opened, change]);
}
