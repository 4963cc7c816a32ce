// How many articles the changes of the codebook concern, and how far reading them again is.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { rereadingQuery } from '../api/queries.ts';
import { countOf } from '../parts/count-words.ts';
import { startRereading } from './use-codebook.ts';

/** Nothing when everything was read with the codebook as it is. */
export function ReadingBar() {
  const client = useQueryClient();
  const { data } = useQuery(rereadingQuery);
  const starting = useMutation({
    mutationFn: startRereading,
    onSuccess: (state) => client.setQueryData(rereadingQuery.queryKey, state),
  });
  const wasRunning = useRef(false);
  const isRunning = data?.isRunning ?? false;
  useEffect(() => {
    if (wasRunning.current && !isRunning) client.invalidateQueries();
    wasRunning.current = isRunning;
  }, [isRunning, client]);
  if (!data || (!isRunning && data.waiting === 0 && data.trouble === null)) return null;
  const { done, total, waiting, trouble } = data;
  return (
    <section className="reading-bar" aria-label="Reading again">
      <p role="status">
        {isRunning
          ? tellProgress(done, total)
          : `${countOf(waiting, 'article')} may read otherwise with the codebook as it is now. The others are not concerned.`}
        {trouble === null ? '' : ` ${trouble}`}
      </p>
      {isRunning ? (
        <progress value={done} max={Math.max(total, 1)} aria-label="Articles read again" />
      ) : (
        <button type="button" className="button" disabled={starting.isPending} onClick={() => starting.mutate()}>
          Read {waiting === 1 ? 'it' : 'them'} again
        </button>
      )}
    </section>
  );
}

/** When all is read, what pages list is made anew of it: that may take longer than the reading. */
function tellProgress(done: number, total: number): string {
  if (total === 0) return 'Looking which articles are concerned.';
  if (done < total) return `Reading again: ${done} of ${countOf(total, 'article')}.`;
  return `Read again: ${countOf(total, 'article')}. The pages of Accounts are being brought up to date.`;
}
