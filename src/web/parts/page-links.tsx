// Ways to the next and the previous page of rows.
import './page-links.css';
import { Link } from 'react-router';
import { pageLength } from './page-length.ts';
import type { Filters } from './use-filters.ts';

interface PageLinksProps {
  readonly total: number;
  readonly filters: Filters;
  /** Rows of a page; a hundred where left out. */
  readonly length?: number;
}

/** Nothing when one page holds all. */
export function PageLinks({ total, filters, length = pageLength }: PageLinksProps) {
  const last = Math.ceil(total / length);
  const page = Number(filters.get('page')) || 1;
  if (last < 2) return null;
  const hrefOf = (target: number) => {
    const search = new URLSearchParams(filters.search);
    search.set('page', String(target));
    return `?${search}`;
  };
  return (
    <nav className="page-links no-print" aria-label="Pages of the list">
      {page > 1 ? (
        <Link className="button" to={hrefOf(page - 1)}>
          Page before
        </Link>
      ) : null}
      <p className="soft number">
        Page {page} of {last}
      </p>
      {page < last ? (
        <Link className="button" to={hrefOf(page + 1)}>
          Next page
        </Link>
      ) : null}
    </nav>
  );
}
