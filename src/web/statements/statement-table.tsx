// The rows of the statements view: only those in sight are in the page, and they are fetched as they come into sight.
import './statement-table.css';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { WireDossier, WireStatementList } from '../../server/wire.ts';
import { judgementsOf } from '../api/judgements.ts';
import { decisionsQuery, statementsQuery } from '../api/queries.ts';
import { pageLength } from '../parts/page-length.ts';
import { StatementRow } from './statement-row.tsx';

interface StatementTableProps {
  /** The first page, which also tells how many rows there are. */
  readonly first: WireStatementList;
  /** The query string without a page. */
  readonly search: string;
  /** The words searched for. */
  readonly query: string;
  readonly parties: WireDossier['parties'];
}

/** CSS pixels a row is taken to need before it is measured: two lines of text with their margins. */
const expectedRowHeight = 112;

/** Rows kept ready above and below those in sight. */
const rowsAhead = 8;

const noDecisions = { decisions: [] };

/** A list as long as the result. */
export function StatementTable({ first, search, query, parties }: StatementTableProps) {
  const list = useRef<HTMLOListElement>(null);
  const [listTop, setListTop] = useState(0);
  useLayoutEffect(() => setListTop((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY), []);
  const rows = useWindowVirtualizer({
    count: first.total,
    estimateSize: () => expectedRowHeight,
    overscan: rowsAhead,
    scrollMargin: listTop,
  });
  const inSight = rows.getVirtualItems();
  const pages = [...new Set(inSight.map(({ index }) => Math.floor(index / pageLength) + 1))].filter((page) => page > 1);
  const further = useQueries({ queries: pages.map((page) => statementsQuery(withPage(search, page))) });
  const rowAt = (index: number) => {
    const page = Math.floor(index / pageLength) + 1;
    const held = page === 1 ? first : further[pages.indexOf(page)]?.data;
    return held?.rows[index % pageLength];
  };
  const decisions = useQuery(decisionsQuery);
  const judgements = useMemo(() => judgementsOf(decisions.data ?? noDecisions), [decisions.data]);
  const rowOf = (index: number) => {
    const row = rowAt(index);
    return <StatementRow row={row} judgement={judgements.get(row?.id ?? '')} query={query} parties={parties} />;
  };
  return (
    <ol className="statement-table" ref={list} style={{ height: rows.getTotalSize() }}>
      {inSight.map(({ index, key, start }) => (
        <li
          key={key}
          ref={rows.measureElement}
          data-index={index}
          className="statement-place"
          style={{ translate: `0 ${start - listTop}px` }}
          aria-posinset={index + 1}
          aria-setsize={first.total}
        >
          {rowOf(index)}
        </li>
      ))}
    </ol>
  );
}

function withPage(search: string, page: number): string {
  const params = new URLSearchParams(search);
  params.set('page', String(page));
  return String(params);
}
