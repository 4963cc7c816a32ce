// Fetches positions with their sentences a page at a time, so that asking for more fetches only what is new.
import { useQueries } from '@tanstack/react-query';
import type { WirePositionRow } from '../../server/wire.ts';
import { positionRowsQuery } from '../api/queries.ts';

/** What has arrived so far. */
export interface PositionRows {
  /** By number of the row. */
  readonly rows: ReadonlyMap<number, WirePositionRow>;
  readonly isPending: boolean;
  /** The first answer that failed, with a way to ask again. */
  readonly trouble: { readonly error: Error; readonly retry: () => unknown } | null;
}

/** The positions of these row numbers, `atOnce` of them in each request. */
export function usePositionRows(numbers: readonly number[], atOnce: number): PositionRows {
  const pages = Array.from({ length: Math.ceil(numbers.length / atOnce) }, (_, page) =>
    numbers.slice(page * atOnce, (page + 1) * atOnce),
  );
  const answers = useQueries({ queries: pages.map((page) => positionRowsQuery(page)) });
  const failed = answers.find(({ error }) => error);
  return {
    rows: new Map(answers.flatMap(({ data }) => data?.rows ?? []).map((row) => [row.row, row])),
    isPending: answers.some(({ isPending }) => isPending),
    trouble: failed?.error ? { error: failed.error, retry: failed.refetch } : null,
  };
}
