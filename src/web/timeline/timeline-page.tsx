// The view of the timeline: to read and tell, or to work with.
import './timeline-page.css';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { timelineKinds } from '../../model/timeline.ts';
import type { WireTimelineExtent } from '../../server/wire.ts';
import { JudgedList } from '../accounts/judged-list.tsx';
import { dossierQuery, timelineExtentQuery } from '../api/queries.ts';
import { countOf } from '../parts/count-words.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { useFilters } from '../parts/use-filters.ts';
import { ReadingTimeline } from './reading-timeline.tsx';
import { TimelineBar } from './timeline-bar.tsx';

/** Drawing and zooming are fetched only when somebody works with the timeline. */
const WorkingTimeline = lazy(async () => ({ default: (await import('./working-timeline.tsx')).WorkingTimeline }));

/** `/accounts/timeline?part=working&lanes=&kinds=&party=&issue=&from=&to=&most=` */
export function TimelinePage() {
  const filters = useFilters();
  const isWorking = filters.get('part') === 'working';
  const search = new URLSearchParams();
  for (const key of ['party', 'issue', 'from', 'to'] as const) if (filters.get(key)) search.set(key, filters.get(key));
  search.set('kinds', isWorking ? filters.get('kinds') || 'event,move' : 'event');
  const { data: extent, error, refetch } = useQuery(timelineExtentQuery(String(search)));
  const { data: dossier } = useQuery(dossierQuery);
  if (error) return <Trouble error={error} retry={refetch} />;
  if (!extent || !dossier) return <Loading what="the timeline" />;
  const names = { parties: dossier.parties, issues: extent.issues };
  const { axis } = extent;
  return (
    <>
      <PageTitle note={describe(extent, isWorking)}>Timeline</PageTitle>
      <TimelineBar filters={filters} isWorking={isWorking} names={names} search={String(search)} />
      {axis === null ? (
        <EmptyState title={filters.isNarrowed ? 'Nothing on the timeline fits' : 'The articles date no event yet'}>
          {filters.isNarrowed
            ? 'Take a filter off.'
            : 'Events come from sentences that say when something happened. Statements and moves stand under “To work with”.'}
        </EmptyState>
      ) : (
        <JudgedList of="event">
          {isWorking ? (
            <Suspense fallback={<Loading what="the drawing" />}>
              <WorkingTimeline axis={axis} extent={extent} search={String(search)} filters={filters} names={names} />
            </Suspense>
          ) : (
            <ReadingTimeline extent={extent} search={String(search)} filters={filters} names={names} />
          )}
        </JudgedList>
      )}
    </>
  );
}

function describe({ counts: held, undated, waiting }: WireTimelineExtent, isWorking: boolean): string {
  const counts = timelineKinds
    .map((kind) => [kind, held[kind]] as const)
    .filter(([kind, count]) => count > 0 || kind === 'event')
    .map(([kind, count]) => countOf(count, kind));
  const notes = [
    counts.join(', '),
    ...(isWorking && undated > 0 ? [`${undated} more without a date`] : []),
    ...(waiting > 0 ? ['more is being put in order, and follows in a moment'] : []),
  ];
  return notes.join(' · ');
}
