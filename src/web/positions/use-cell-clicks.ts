// Clicks on the cells of a matrix, taken by what holds them all: cells open in this page, or in a tab where one is asked for.
import { type MouseEvent, useCallback } from 'react';
import { useNavigate } from 'react-router';

/** A click with these held asks for another tab or window, or for a file: the browser's own way. */
const keysOfBrowser = ['metaKey', 'ctrlKey', 'shiftKey', 'altKey'] as const;

/** The handler for the element round the cells. */
export function useCellClicks(): (event: MouseEvent<HTMLElement>) => void {
  const navigate = useNavigate();
  return useCallback(
    (event) => {
      const href = event.target instanceof Element ? event.target.closest('a.cell')?.getAttribute('href') : null;
      if (!href || event.button !== 0 || keysOfBrowser.some((key) => event[key])) return;
      event.preventDefault();
      void navigate(href, { preventScrollReset: true, flushSync: true });
    },
    [navigate],
  );
}
