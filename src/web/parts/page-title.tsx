// The heading of a view, and the title of the browser's tab with it.
import type { ReactNode } from 'react';

interface PageTitleProps {
  readonly children: string;
  /** Stands under the title. */
  readonly note?: ReactNode;
}

/** One first-level heading; React lifts `title` into the head. */
export function PageTitle({ children, note }: PageTitleProps) {
  return (
    <div className="page-title">
      <title>{`${children} · Parley`}</title>
      <h1>{children}</h1>
      {note === undefined ? null : <p className="soft">{note}</p>}
    </div>
  );
}
