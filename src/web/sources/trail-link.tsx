// Leads from something that several articles tell to who had it from whom.
import './trail-link.css';
import { Link } from 'react-router';
import { trailAddress } from '../../model/trail.ts';

interface TrailLinkProps {
  readonly id: string;
  /** What is told, for those who hear the page. */
  readonly about: string;
}

/** Stands wherever two articles or more tell one thing. */
export function TrailLink({ id, about }: TrailLinkProps) {
  return (
    <Link className="trail-link no-print" to={trailAddress(id)}>
      Who had it from whom<span className="visually-hidden">: {about}</span>
    </Link>
  );
}
