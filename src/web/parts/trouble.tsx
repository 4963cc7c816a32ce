// A request that failed, in words, with a way to try again.
import './message.css';
import { RequestTrouble } from '../api/fetch-json.ts';

interface TroubleProps {
  readonly error: Error;
  readonly retry: () => void;
}

/** The server's own message says what to do; this shows it. */
export function Trouble({ error, retry }: TroubleProps) {
  const code = error instanceof RequestTrouble ? error.code : 'internal';
  return (
    <div className="message" role="alert">
      <h1>{code === 'no-answer' ? 'Parley does not answer' : 'This could not be loaded'}</h1>
      <p>{error.message}</p>
      <button type="button" className="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}
