// The line above a list: search, count, order.
import './list-bar.css';
import type { ReactNode } from 'react';

/** Its parts stand in one line where there is room. */
export function ListBar({ children }: { readonly children: ReactNode }) {
  return <div className="list-bar">{children}</div>;
}
