// The day the record is looked at from: a slider over the days on which something was said, with columns for how much.
import './time-slider.css';
import { memo, useMemo } from 'react';
import { toDayNumber, toIsoDay } from '../../base/day-number.ts';
import { labelEdtf, labelEdtfShort } from '../../model/edtf-label.ts';
import type { PositionTable } from '../../model/position-table.ts';
import { countOf } from '../parts/count-words.ts';
import { countByStep, listReportDays, stepAt } from './report-days.ts';

interface TimeSliderProps {
  readonly table: PositionTable;
  readonly asOf: number | null;
  readonly onChange: (day: number | null) => void;
  /** The day compared with, marked on the columns. */
  readonly since: number | null;
  readonly onSince: (day: number | null) => void;
}

/** Steps by arrow keys, further by Page Up and Page Down, to the ends by Home and End. */
export function TimeSlider({ table, asOf, onChange, since, onSince }: TimeSliderProps) {
  const days = useMemo(() => listReportDays(table), [table]);
  const counts = useMemo(() => countByStep(table, days), [table, days]);
  const last = days.length - 1;
  const step = asOf === null ? last : Math.max(0, stepAt(days, asOf));
  const shown = asOf ?? days[last];
  if (shown === undefined) return null;
  const goTo = (to: number) => onChange(to >= last ? null : (days[Math.max(0, to)] ?? null));
  const label = labelEdtf(toIsoDay(shown) ?? '');
  return (
    <section className="time" aria-label="Time">
      <div className="time-head no-print">
        <p className="time-day" aria-hidden="true">
          <span className="label">{asOf === null ? 'The latest, as of' : 'As of'}</span>
          {label}
        </p>
        <DayField label="As of" day={shown} onChange={onChange} />
        {since === null ? (
          <button
            type="button"
            className="button"
            onClick={() => onSince(days[Math.max(0, Math.floor(step / 2))] ?? null)}
          >
            Compare with an earlier day
          </button>
        ) : (
          <>
            <DayField label="Compared with" day={since} onChange={onSince} />
            <button type="button" className="button button-plain" onClick={() => onSince(null)}>
              Stop comparing
            </button>
          </>
        )}
      </div>
      <div className="time-track no-print">
        <button
          type="button"
          className="button"
          aria-label="Step back"
          disabled={step === 0}
          onClick={() => goTo(step - 1)}
        >
          ←
        </button>
        <div className="time-range">
          <StepColumns counts={counts} shown={step} since={since === null ? null : stepAt(days, since)} />
          <input
            type="range"
            min={0}
            max={Math.max(1, last)}
            value={step}
            aria-label="As of"
            aria-valuetext={`${label}, step ${step + 1} of ${days.length}`}
            onChange={(event) => goTo(Number(event.target.value))}
          />
          <p className="time-ends soft" aria-hidden="true">
            <span>{labelEdtfShort(toIsoDay(days[0] ?? shown) ?? '')}</span>
            <span>{countOf(table.reports.row.length, 'report')}</span>
            <span>{labelEdtfShort(toIsoDay(days[last] ?? shown) ?? '')}</span>
          </p>
        </div>
        <button
          type="button"
          className="button"
          aria-label="Step on"
          disabled={step >= last}
          onClick={() => goTo(step + 1)}
        >
          →
        </button>
      </div>
      <p className="print-only">
        As of {label}
        {since === null ? '' : `, compared with ${labelEdtf(toIsoDay(since) ?? '')}`}
      </p>
    </section>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly day: number;
  readonly onChange: (day: number | null) => void;
}

function DayField({ label, day, onChange }: DayFieldProps) {
  return (
    <label className="time-field">
      <span className="label">{label}</span>
      <input
        className="field"
        type="date"
        value={toIsoDay(day) ?? ''}
        onChange={({ target }) => (target.value === '' ? undefined : onChange(toDayNumber(target.value)))}
      />
    </label>
  );
}

/** Most columns drawn; with more steps, neighbours share one. */
const mostColumns = 240;

interface StepColumnsProps {
  readonly counts: readonly number[];
  readonly shown: number;
  readonly since: number | null;
}

/** One column for each step; what lies after the day is veiled. */
function StepColumns({ counts, shown, since }: StepColumnsProps) {
  const share = Math.max(1, Math.ceil(counts.length / mostColumns));
  const width = Math.max(1, Math.ceil(counts.length / share));
  const later = Math.floor(shown / share) + 1;
  return (
    <svg className="time-columns" viewBox={`0 0 ${width} 10`} preserveAspectRatio="none" aria-hidden="true">
      <CountColumns counts={counts} share={share} />
      <rect className="time-later" x={later} y={0} width={Math.max(0, width - later)} height={10} />
      {since === null ? null : (
        <rect
          className="time-since"
          x={Math.floor(since / share)}
          y={0}
          width={Math.max(0.3, width / 300)}
          height={10}
        />
      )}
    </svg>
  );
}

interface CountColumnsProps {
  readonly counts: readonly number[];
  /** Steps that share a column. */
  readonly share: number;
}

/** Drawn once: a single path, whatever the day. */
const CountColumns = memo(function CountColumns({ counts, share }: CountColumnsProps) {
  const columns = Array.from({ length: Math.ceil(counts.length / share) }, () => 0);
  counts.forEach((count, step) => {
    const column = Math.floor(step / share);
    columns[column] = (columns[column] ?? 0) + count;
  });
  const highest = Math.max(1, ...columns);
  const drawing = columns.map((count, column) => `M${column + 0.12} 10v${(-10 * count) / highest}h0.76V10z`).join('');
  return <path className="time-sofar" d={drawing} />;
});
