// An address that leads nowhere.
import { Link } from 'react-router';
import { PageTitle } from '../parts/page-title.tsx';

/** Says so, and where one can go from here. */
export function NotFoundPage() {
  return (
    <div className="message">
      <PageTitle>There is nothing at this address</PageTitle>
      <p>The link may be cut off, or it belongs to another dossier.</p>
      <p>
        <Link to="/">Go to the overview</Link> or <Link to="/statements">search the statements</Link>.
      </p>
    </div>
  );
}
