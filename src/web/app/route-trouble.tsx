// What is shown when a view itself breaks, or its code cannot be fetched.
import { useRouteError } from 'react-router';

/** Says what happened in words, and offers to load the page again. */
export function RouteTrouble() {
  const error = useRouteError();
  const message = error instanceof Error ? error.message : String(error);
  return (
    <div className="message" role="alert">
      <h1>This view could not be shown</h1>
      <p>{message}</p>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        Load it again
      </button>
    </div>
  );
}
