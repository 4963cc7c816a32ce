// Arrow keys between the cells of a table: one cell is in the tab order, the arrows move it.
import { type FocusEvent, type KeyboardEvent, useState } from 'react';

/** A place in the table as it is shown. */
export interface GridPlace {
  readonly line: number;
  readonly place: number;
}

/** How a table takes part: `tabIndexOf` for each cell, `onKeyDown` for the table. Cells carry `data-place="line,place"`. */
export interface GridKeys {
  readonly tabIndexOf: (at: GridPlace) => 0 | -1;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
}

/** Keys of a table of `lines` by `places` cells. */
export function useGridKeys(lines: number, places: number): GridKeys {
  const [current, setCurrent] = useState<GridPlace>({ line: 0, place: 0 });
  // The table may have shrunk since.
  const at = { line: Math.min(current.line, lines - 1), place: Math.min(current.place, places - 1) };
  const move = (event: KeyboardEvent<HTMLElement>): GridPlace | null => {
    if (event.altKey || event.metaKey || event.shiftKey) return null;
    switch (event.key) {
      case 'ArrowUp':
        return { ...at, line: Math.max(0, at.line - 1) };
      case 'ArrowDown':
        return { ...at, line: Math.min(lines - 1, at.line + 1) };
      case 'ArrowLeft':
        return { ...at, place: Math.max(0, at.place - 1) };
      case 'ArrowRight':
        return { ...at, place: Math.min(places - 1, at.place + 1) };
      case 'Home':
        return { line: event.ctrlKey ? 0 : at.line, place: 0 };
      case 'End':
        return { line: event.ctrlKey ? lines - 1 : at.line, place: places - 1 };
      default:
        return null;
    }
  };
  return {
    tabIndexOf: ({ line, place }) => (line === at.line && place === at.place ? 0 : -1),
    onFocus: ({ target }) => {
      const [line, place] = target.closest<HTMLElement>('[data-place]')?.dataset.place?.split(',').map(Number) ?? [];
      if (line !== undefined && place !== undefined) setCurrent({ line, place });
    },
    onKeyDown: (event) => {
      if (!(event.target instanceof Element) || event.target.closest('[data-place]') === null) return;
      const next = move(event);
      if (next === null) return;
      event.preventDefault();
      setCurrent(next);
      event.currentTarget.querySelector<HTMLElement>(`[data-place="${next.line},${next.place}"]`)?.focus();
    },
  };
}
