// The actors ticked for merging: they stand in the address too.
import { useMemo } from 'react';
import type { Filters } from '../parts/use-filters.ts';

/** Keys of the ticked actors, and ways to change them. */
export interface ChosenActors {
  readonly keys: readonly string[];
  readonly toggle: (key: string) => void;
  readonly clear: () => void;
}

/** Reads the ticks from the filter `ticked`; a key may hold anything, so keys are encoded and joined by spaces. */
export function useChosenActors(filters: Filters): ChosenActors {
  const written = filters.get('ticked');
  return useMemo(() => {
    const keys = written.split(' ').filter(Boolean).map(decodeURIComponent);
    const keep = (changed: readonly string[]) =>
      filters.change({ ticked: changed.map(encodeURIComponent).join(' ') }, { replace: true });
    return {
      keys,
      toggle: (key) => keep(keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key]),
      clear: () => keep([]),
    };
  }, [written, filters]);
}
