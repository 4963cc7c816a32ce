// One stop for the tab key in a list of links: the arrow keys go on within it.
import { type FocusEvent, type KeyboardEvent, useState } from 'react';

/** How a list takes part: `tabIndexOf` for the link at a place, the others for the list; links carry `data-at`. */
export interface RovingKeys {
  readonly tabIndexOf: (at: number) => 0 | -1;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
}

/** Keys of a list of so many links; `first` is the place that the tab key comes to before any was gone to. */
export function useRovingKeys(count: number, first: number): RovingKeys {
  const [visited, setVisited] = useState<number | null>(null);
  const current = Math.min(visited ?? Math.max(0, first), count - 1);
  return {
    tabIndexOf: (at) => (at === current ? 0 : -1),
    onFocus: ({ target }) => {
      const at = target.closest<HTMLElement>('[data-at]')?.dataset.at;
      if (at !== undefined) setVisited(Number(at));
    },
    onKeyDown: (event) => {
      if (event.altKey || event.metaKey || event.ctrlKey || event.shiftKey) return;
      const steps: Readonly<Record<string, number>> = {
        ...{ ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: count - 1 },
      };
      const wanted = steps[event.key];
      if (wanted === undefined) return;
      event.preventDefault();
      const at = Math.max(0, Math.min(count - 1, wanted));
      event.currentTarget.querySelector<HTMLElement>(`[data-at="${at}"]`)?.focus();
    },
  };
}
