// Everything that several articles tell, with how many of them had it from nobody else.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { countTellers, trailAddress } from '../../model/trail.ts';
import { WaitingNote } from '../accounts/waiting-note.tsx';
import { trailsQuery } from '../api/queries.ts';
import { Loading } from '../parts/loading.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { toldWords } from './told-words.ts';

/** Trails listed at first, and more at each press. */
const trailsAtOnce = 20;

/** Those in which most articles go back to another first; `words` must all stand in what is told. */
export function TrailList({ words }: { readonly words: string }) {
  const [most, setMost] = useState(trailsAtOnce);
  const { data, error, refetch } = useQuery(trailsQuery({ words, most }));
  if (error) return <Trouble error={error} retry={refetch} />;
  if (!data) return <Loading what="what several articles tell" />;
  if (data.total === 0 && data.waiting === 0) return <p className="soft">Nothing.</p>;
  return (
    <>
      <WaitingNote waiting={data.waiting} />
      <ul className="trail-list">
        {data.rows.map((trail) => (
          <li key={trail.id}>
            <Link to={trailAddress(trail.id)}>{trail.about}</Link>
            <span className="soft">
              {toldWords[trail.kind].one}, {countTellers(trail)}
            </span>
          </li>
        ))}
      </ul>
      <MoreButton shown={data.rows.length} total={data.total} atOnce={trailsAtOnce} setMost={setMost} />
    </>
  );
}
