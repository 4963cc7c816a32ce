// The frame of every view: name of the dossier, ways to the views, light or dark.
import './shell.css';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { AddingNote } from '../adding/adding-note.tsx';
import { dossierQuery } from '../api/queries.ts';
import { LinkRow } from '../parts/link-row.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

const views = [
  { to: '/', label: 'Overview' },
  { to: '/articles', label: 'Articles' },
  { to: '/statements', label: 'Statements' },
  { to: '/positions', label: 'Positions' },
  { to: '/accounts', label: 'Accounts' },
  { to: '/actors', label: 'Actors' },
  { to: '/codebook', label: 'Codebook' },
] as const;

/** Header, the view, footer. */
export function Shell() {
  const { data: dossier } = useQuery(dossierQuery);
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shownPath = useRef(pathname);
  // Whoever cannot see the page change is taken to what has come.
  useEffect(() => {
    if (shownPath.current !== pathname) main.current?.focus({ preventScroll: true });
    shownPath.current = pathname;
  }, [pathname]);
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to the text
      </a>
      <header className="shell-header">
        <div className="shell-bar">
          <Link to="/" className="shell-brand">
            <span className="shell-name">Parley</span>
            <span className="shell-title">{dossier?.title ?? '\u00a0'}</span>
          </Link>
          <LinkRow label="Views" links={views} className="shell-nav" />
          {dossier?.desk == null ? null : (
            // Another dossier may be opened there: nothing of this one may stay.
            <a href="/dossiers" className="row-link shell-desk">
              Dossiers
            </a>
          )}
          <ThemeSwitch />
        </div>
      </header>
      <main ref={main} id="main" className="shell-main" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="shell-footer">
        <p>
          Parley shows who said what, and where accounts differ. It does not say who is right. What is marked as the
          machine’s may be wrong: the sentence itself decides. <Link to="/accuracy">How good is it?</Link>
        </p>
      </footer>
      <AddingNote />
      <ScrollRestoration />
    </>
  );
}
