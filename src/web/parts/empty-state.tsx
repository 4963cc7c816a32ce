// Nothing to show, why, and what to do about it.
import './message.css';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface EmptyStateProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Where one can do something about it. */
  readonly way?: { readonly to: string; readonly label: string };
}

/** An empty view that helps. */
export function EmptyState({ title, children, way }: EmptyStateProps) {
  return (
    <div className="message">
      <h2>{title}</h2>
      <div>{children}</div>
      {way === undefined ? null : (
        <Link to={way.to} className="button button-strong">
          {way.label}
        </Link>
      )}
    </div>
  );
}
