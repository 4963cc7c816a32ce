// Fetches positions with their sentences a page at a time, so that asking for more fetches only what is new.
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
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
  // One taken out lets all others move up, and so asks for other rows: those known stay in sight meanwhile.
  const [known, setKnown] = useState<PositionRows['rows']>(new Map());
  const arrived = answers.flatMap(({ data }) => data?.rows ?? []);
  if (arrived.some((row) => known.get(row.row) !== row))
    setKnown(new Map([...known, ...arrived.map((row) => [row.row, row] as const)]));
  return {
    rows: known,
    isPending: answers.some(({ isPending }) => isPending) && !numbers.every((number) => known.has(number)),
    trouble: failed?.error ? { error: failed.error, retry: failed.refetch } : null,
  };
}
