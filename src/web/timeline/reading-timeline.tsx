// The timeline to read and tell: few entries, large, one below the other, years as headings.
import { addToGroup } from '../../base/group-by.ts';
import './reading-timeline.css';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { toIsoDay } from '../../base/day-number.ts';
import type { TimelineItem } from '../../model/timeline.ts';
import type { WireTimelineExtent } from '../../server/wire.ts';
import type { LaneNames } from '../../views/timeline/timeline-lanes.ts';
import { tellingQuery } from '../api/queries.ts';
import { Loading } from '../parts/loading.tsx';
import { Trouble } from '../parts/trouble.tsx';
import type { Filters } from '../parts/use-filters.ts';
import { EntryDates, EntryFacts, EntrySources, headEntry } from './timeline-entry.tsx';

interface ReadingTimelineProps {
  readonly extent: WireTimelineExtent;
  /** The query of what is shown, without `?`. */
  readonly search: string;
  readonly filters: Filters;
  readonly names: LaneNames;
}

/** Entries to tell a story with, and steps of that number. */
const fewest = 12;
const steps = [12, 25, 50, 100] as const;

/** Those most outlets of most sides tell of, in order of time. */
export function ReadingTimeline({ extent, search, filters, names }: ReadingTimelineProps) {
  const most = Number(filters.get('most')) || fewest;
  const { waiting, counts } = extent;
  const { data: telling, error, refetch } = useQuery(tellingQuery({ search: `${search}&most=${most}`, waiting }));
  const years = useMemo(() => groupByYear(telling?.items ?? []), [telling]);
  if (error) return <Trouble error={error} retry={refetch} />;
  if (!telling) return <Loading what="the events" />;
  const shown = telling.items.length;
  const next = steps.find((step) => step > most);
  return (
    <div className="reading-timeline">
      <p className="soft">
        The {shown} events told most widely{shown < counts.event ? `, of ${counts.event}` : ''}. A broken line is a
        vague date.
      </p>
      {years.map(([year, items]) => (
        <section key={year}>
          <h2>{year}</h2>
          <ol>
            {items.map((item) => (
              <li key={item.id} className={`reading-entry ${looksOf(item)}`} data-card={item.id}>
                <EntryDates item={item} />
                <h3>{headEntry(item)}</h3>
                <EntryFacts item={item} names={names} />
                <Sources item={item} names={names} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {next !== undefined && shown < counts.event ? (
        <button type="button" className="button no-print" onClick={() => filters.change({ most: String(next) })}>
          Show more
        </button>
      ) : null}
    </div>
  );
}

/** Few sources stand open; many fold, so that the story stays in sight. */
const mostOpen = 2;

function Sources({ item, names }: { readonly item: TimelineItem; readonly names: LaneNames }) {
  const { sources } = item;
  if (sources.length <= mostOpen) return <EntrySources item={item} names={names} />;
  const outlets = [...new Set(sources.map(({ outlet }) => outlet ?? 'outlet not known'))];
  return (
    <details>
      <summary>
        {sources.length} sentences of {outlets.join(', ')}
      </summary>
      <EntrySources item={item} names={names} />
    </details>
  );
}

function looksOf({ dates, isExpected }: TimelineItem): string {
  if (isExpected) return 'is-expected';
  return dates.every(({ first, last }) => first === last) ? '' : 'is-vague';
}

function groupByYear(items: readonly TimelineItem[]): readonly (readonly [string, readonly TimelineItem[]])[] {
  const years = new Map<string, TimelineItem[]>();
  for (const item of items) {
    const year = (toIsoDay(item.dates[0]?.first ?? 0) ?? '').slice(0, 4);
    addToGroup(years, year, item);
  }
  return [...years];
}
