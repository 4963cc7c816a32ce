// A row of links to views that stand beside each other, the open one underlined; on a narrow window it moves sideways.
import './link-row.css';
import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';

interface LinkRowProps {
  /** What the links lead to, for those who do not see them. */
  readonly label: string;
  readonly links: readonly { readonly to: string; readonly label: string }[];
  readonly className?: string;
}

/** One line at any width: the open link is always in sight. */
export function LinkRow({ label, links, className = '' }: LinkRowProps) {
  const row = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view is another open link
  useEffect(() => {
    const open = row.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (row.current && open)
      row.current.scrollLeft = open.offsetLeft - (row.current.clientWidth - open.offsetWidth) / 2;
  }, [pathname]);
  return (
    <nav ref={row} aria-label={label} className={`link-row ${className}`}>
      {links.map(({ to, label: words }) => (
        <NavLink key={to} to={to} end={to === '/'} className="row-link" data-words={words}>
          {words}
        </NavLink>
      ))}
    </nav>
  );
}
