// A list with its filters: beside each other on a wide window, the filters folded away on a narrow one.
import './list-layout.css';
import type { ReactNode } from 'react';
import { useMediaQuery } from './use-media-query.ts';

interface ListLayoutProps {
  readonly filters: ReactNode;
  readonly chosenCount: number;
  readonly children: ReactNode;
}

/** `list-layout.css` knows the same width. */
const wide = '(min-width: 62rem)';

/** The frame of the articles and the statements view. */
export function ListLayout({ filters, chosenCount, children }: ListLayoutProps) {
  const isWide = useMediaQuery(wide);
  return (
    <div className="list-layout">
      {isWide ? (
        <a className="skip-link no-print" href="#list">
          Skip the filters
        </a>
      ) : null}
      <aside className="list-filters no-print" aria-label="Filters">
        {isWide ? (
          filters
        ) : (
          <details className="list-fold">
            <summary className="button">Filters{chosenCount > 0 ? ` (${chosenCount} set)` : ''}</summary>
            <div className="list-folded">{filters}</div>
          </details>
        )}
      </aside>
      <div className="list-body" id="list" tabIndex={-1}>
        {children}
      </div>
    </div>
  );
}
