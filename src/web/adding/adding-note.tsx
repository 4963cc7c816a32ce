// Says in every other view that files are still being added, and leads to where one sees how far.
import './adding-note.css';
import { useEffect } from 'react';
import { Link, useLocation } from 'react-router';
import { addingWay } from '../parts/commands.ts';
import { countOf } from '../parts/count-words.ts';
import { useAdding } from './adding.ts';

/** Nothing while nothing is added. Leaving the page altogether would stop it: the browser asks first. */
export function AddingNote() {
  const { isRunning, done, total, trouble } = useAdding();
  const { pathname } = useLocation();
  useEffect(() => {
    if (!isRunning) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isRunning]);
  if ((!isRunning && trouble === null) || pathname === addingWay.to) return null;
  return (
    <p className="adding-note">
      <Link to={addingWay.to} className="button">
        {isRunning ? `Adding: ${done} of ${countOf(total, 'file')}` : 'Adding was interrupted'}
      </Link>
    </p>
  );
}
