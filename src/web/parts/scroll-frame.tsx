// Holds what may be wider than the window: a shadow at an edge says that there is more, and the keyboard scrolls it too.
import './scroll-frame.css';
import type { ReactNode } from 'react';

interface ScrollFrameProps {
  /** What it holds, for those who do not see it. */
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A frame that scrolls sideways. */
export function ScrollFrame({ label, className = '', children }: ScrollFrameProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={`scroll-frame ${className}`} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
