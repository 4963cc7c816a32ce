// What a timeline shows, and the ways it is passed on.
import { Link } from 'react-router';
import { laneKinds } from '../../model/timeline-window.ts';
import type { LaneNames } from '../../views/timeline/timeline-lanes.ts';
import type { Filters } from '../parts/use-filters.ts';

interface TimelineBarProps {
  readonly filters: Filters;
  readonly isWorking: boolean;
  readonly names: LaneNames;
  /** The query of the entries shown, without `?`. */
  readonly search: string;
}

const parts = [
  { part: null, label: 'To read' },
  { part: 'working', label: 'To work with' },
] as const;

const laneWords: Readonly<Record<(typeof laneKinds)[number], string>> = {
  party: 'by party',
  outlet: 'by outlet',
  issue: 'by issue',
  none: 'none',
};

/** Choices of kinds, by the address's `kinds`. */
const kindChoices = [
  { value: '', label: 'Events and moves' },
  { value: 'event', label: 'Events' },
  { value: 'move', label: 'Moves' },
  { value: 'event,statement,move', label: 'Everything said, too' },
] as const;

/** Links for the two ways to look at it; selects for the rest. */
export function TimelineBar({ filters, isWorking, names, search }: TimelineBarProps) {
  return (
    <div className="timeline-bar no-print">
      <nav aria-label="Ways to look at the timeline">
        {parts.map(({ part, label }) => (
          <Link
            key={label}
            className="timeline-part"
            to={filters.hrefWith({ part })}
            preventScrollReset
            aria-current={(part === 'working') === isWorking ? 'page' : undefined}
          >
            {label}
          </Link>
        ))}
      </nav>
      {isWorking ? (
        <>
          <Choice
            label="Show"
            value={filters.get('kinds')}
            options={kindChoices}
            change={(kinds) => filters.change({ kinds })}
          />
          <Choice
            label="Lanes"
            value={filters.get('lanes') || 'party'}
            options={laneKinds.map((value) => ({ value, label: laneWords[value] }))}
            change={(lanes) => filters.change({ lanes })}
          />
        </>
      ) : null}
      <Choice
        label="Party"
        value={filters.get('party')}
        options={[{ value: '', label: 'any' }, ...names.parties.map(({ id, name }) => ({ value: id, label: name }))]}
        change={(party) => filters.change({ party })}
      />
      {names.issues.length > 0 ? (
        <Choice
          label="Issue"
          value={filters.get('issue')}
          options={[{ value: '', label: 'any' }, ...names.issues.map(({ id, label }) => ({ value: id, label }))]}
          change={(issue) => filters.change({ issue })}
        />
      ) : null}
      <span className="timeline-files">
        {files.map(({ ending, label, meaning }) => (
          <a key={ending} className="button" href={`/api/timeline.${ending}?${search}`} download title={meaning}>
            {label}
            <span className="visually-hidden">, {meaning}</span>
          </a>
        ))}
      </span>
    </div>
  );
}

const files = [
  { ending: 'csv', label: 'CSV', meaning: 'download as a table' },
  { ending: 'json', label: 'TimelineJS', meaning: 'download as a file for TimelineJS' },
  { ending: 'html', label: 'Report', meaning: 'download as one file' },
] as const;

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly change: (value: string) => void;
}

function Choice({ label, value, options, change }: ChoiceProps) {
  return (
    <label className="timeline-choice">
      {label}
      <select className="field" value={value} onChange={(event) => change(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
