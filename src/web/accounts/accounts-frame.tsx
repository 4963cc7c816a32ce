// The frame of everything that sets accounts against each other: one tab for each comparison, each with its own address.
import './accounts-frame.css';
import { NavLink, Outlet } from 'react-router';
import { accountsTabs } from './accounts-tabs.ts';

/** Tabs are links, so that each opens in a window of its own too; the page below has its own heading. */
export function AccountsFrame() {
  return (
    <div className="accounts">
      <nav aria-label="Accounts compared" className="accounts-tabs no-print">
        {accountsTabs.map(({ to, label }) => (
          <NavLink key={to} to={to} className="accounts-tab">
            {label}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </div>
  );
}
