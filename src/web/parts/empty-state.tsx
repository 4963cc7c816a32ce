// Nothing to show, why, and what to do about it.
import './message.css';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly title: string;
  readonly children: ReactNode;
  /** A command to copy, exactly as it is to be typed. */
  readonly command?: string;
}

/** An empty view that helps. */
export function EmptyState({ title, children, command }: EmptyStateProps) {
  return (
    <div className="message">
      <h2>{title}</h2>
      <div>{children}</div>
      {command === undefined ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        <pre tabIndex={0}>
          <code>{command}</code>
        </pre>
      )}
    </div>
  );
}
