// The filters of a list: they stand in the address, so that links, back and forward all work.
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** What to change; null takes a filter off. */
export type FilterChanges = Readonly<Record<string, string | null>>;

/** The filters as they stand, the address with some changed, and a way to change them. */
export interface Filters {
  readonly search: URLSearchParams;
  readonly get: (key: string) => string;
  /** Whether anything narrows the list: neither a page nor an order does. */
  readonly isNarrowed: boolean;
  readonly hrefWith: (changes: FilterChanges) => string;
  /** `replace` keeps the history short while somebody types. */
  readonly change: (changes: FilterChanges, how?: { readonly replace: boolean }) => void;
}

/** Filters of the view at hand. */
export function useFilters(): Filters {
  const [search, setSearch] = useSearchParams();
  const change = useCallback(
    (changes: FilterChanges, { replace } = { replace: false }) => {
      // At once: a box that is ticked must not wait for the address.
      setSearch((old) => withChanges(old, changes), { replace, preventScrollReset: true, flushSync: true });
    },
    [setSearch],
  );
  return {
    search,
    change,
    get: (key) => search.get(key) ?? '',
    isNarrowed: [...search.keys()].some((key) => key !== 'page' && key !== 'sort'),
    hrefWith: (changes) => `?${withChanges(search, changes)}`,
  };
}

/** Any change leads back to the first page. */
function withChanges(search: URLSearchParams, changes: FilterChanges): URLSearchParams {
  const changed = new URLSearchParams(search);
  changed.delete('page');
  for (const [key, value] of Object.entries(changes)) {
    if (value === null || value === '') changed.delete(key);
    else changed.set(key, value);
  }
  return changed;
}
