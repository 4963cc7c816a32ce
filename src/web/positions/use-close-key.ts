// Escape closes the open cell and goes back to where it was opened.
import { useEffect, useRef } from 'react';
import type { Filters } from '../parts/use-filters.ts';
import { cellChanges, type PositionsAddress } from './positions-address.ts';

/** Listens while a cell is open. */
export function useCloseKey({ cell }: PositionsAddress, filters: Filters): void {
  const { change } = filters;
  const isOpen = cell !== null;
  const opener = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (!isOpen) {
      opener.current?.focus();
      opener.current = null;
      return;
    }
    opener.current = document.querySelector<HTMLElement>('.cell[aria-expanded="true"]');
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape') change(cellChanges(null));
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [isOpen, change]);
}
