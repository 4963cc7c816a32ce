// A request that failed, in words, with a way to try again.
import './message.css';
import { Link, useLocation } from 'react-router';
import { RequestTrouble } from '../api/fetch-json.ts';

interface TroubleProps {
  readonly error: Error;
  readonly retry: () => void;
}

/** The server's own message says what to do; this shows it. */
export function Trouble({ error, retry }: TroubleProps) {
  const { pathname, search } = useLocation();
  const isMissing = error instanceof RequestTrouble && error.status === 404;
  return (
    <div className="message" role="alert">
      <h1>{titleOf(error)}</h1>
      <p>{error.message}</p>
      {isMissing ? (
        <p>
          <Link to="/articles">See the articles there are</Link>
        </p>
      ) : (
        <p className="trouble-ways">
          <button type="button" className="button" onClick={retry}>
            Try again
          </button>
          {search === '' ? null : <Link to={pathname}>Show it without filters</Link>}
        </p>
      )}
    </div>
  );
}

function titleOf(error: Error): string {
  if (error instanceof RequestTrouble && error.code === 'no-answer') return 'Parley does not answer';
  return error instanceof RequestTrouble && error.status === 404 ? 'This is not here' : 'This could not be loaded';
}
