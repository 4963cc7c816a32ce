// The frame of everything that sets accounts against each other: one tab for each comparison, each with its own address.
import './accounts-frame.css';
import { Outlet } from 'react-router';
import { LinkRow } from '../parts/link-row.tsx';
import { accountsTabs } from './accounts-tabs.ts';

/** Tabs are links, so that each opens in a window of its own too; the page below has its own heading. */
export function AccountsFrame() {
  return (
    <div className="accounts">
      <LinkRow label="Accounts compared" links={accountsTabs} className="accounts-tabs no-print" />
      <Outlet />
    </div>
  );
}
