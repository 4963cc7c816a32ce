// How many articles the changes of the codebook or of Parley concern or nobody compared yet, and how far reading and comparing them is.
import './reading-bar.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { WireRereading } from '../../server/wire.ts';
import { rereadingQuery } from '../api/queries.ts';
import { countOf } from '../parts/count-words.ts';
import { startRereading } from './use-codebook.ts';

/** Nothing when everything was read with the codebook as it is, and compared. */
export function ReadingBar() {
  const client = useQueryClient();
  const { data, failureCount } = useQuery(rereadingQuery);
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
  if (!data || (!isRunning && data.waiting === 0 && data.uncompared === 0 && data.trouble === null)) return null;
  const { done, total, waiting, uncompared, trouble } = data;
  return (
    <section className="reading-bar no-print" aria-label="Reading again">
      <p role="status">
        {failureCount > 0 ? silent : isRunning ? tellProgress(data) : tellWaiting(data)}
        {trouble === null ? '' : ` ${trouble}`}
      </p>
      {isRunning ? (
        <progress
          // Without a value it says that something goes on, and not how far.
          {...(data.step === 'reading' || data.step === 'comparing' ? { value: done, max: Math.max(total, 1) } : {})}
          aria-label="How far it is"
        />
      ) : (
        <button type="button" className="button" disabled={starting.isPending} onClick={() => starting.mutate()}>
          {waiting === 0 && uncompared > 0 ? 'Compare' : 'Read'} {waiting + uncompared === 1 ? 'it' : 'them'}
          {waiting === 0 && uncompared > 0 ? '' : ' again'}
        </button>
      )}
    </section>
  );
}

const silent = 'Parley does not answer. Once it is served again, this goes on where it stopped.';

/** When all is read, what pages list is made anew of it: that may take longer than the reading. */
function tellProgress({ step, done, total }: WireRereading): string {
  switch (step) {
    case 'looking':
      return 'Finding out what is to be read.';
    case 'reading':
      return `Reading again: ${done} of ${countOf(total, 'article')}.`;
    case 'comparing':
      return `Comparing with the others: ${done} of ${countOf(total, 'article')}.`;
    case 'sorting':
      return 'Bringing the pages of Accounts up to date.';
  }
}

function tellWaiting({ waiting, readOtherwise, uncompared }: WireRereading): string {
  if (readOtherwise > 0)
    return `${countOf(waiting, 'article')} may read otherwise now: ${
      readOtherwise === waiting ? (waiting === 1 ? 'it was' : 'they were') : `${readOtherwise} of them were`
    } read by an older Parley or by its other reader. What people decided stays.`;
  if (waiting > 0) return `${countOf(waiting, 'article')} may read otherwise with the codebook as it is now.`;
  return uncompared > 0
    ? `${countOf(uncompared, 'article')} not compared with the others yet: what they share is missing under Accounts.`
    : '';
}
