// From one day to another; either may be left open.
import './date-range.css';
import type { Filters } from './use-filters.ts';

/** Two fields bound to the filters `from` and `to` (ISO 8601 days). */
export function DateRange({ title, filters }: { readonly title: string; readonly filters: Filters }) {
  const [from, to] = [filters.get('from'), filters.get('to')];
  return (
    <fieldset className="date-range">
      <legend>{title}</legend>
      {(['from', 'to'] as const).map((key) => (
        <label key={key}>
          <span className="label">{key}</span>
          <input
            className="field"
            type="date"
            value={filters.get(key)}
            onChange={(event) => filters.change({ [key]: event.target.value }, { replace: true })}
          />
        </label>
      ))}
      {from !== '' && to !== '' && from > to ? (
        <p className="trouble" role="alert">
          The first day lies after the last: nothing can fit.
        </p>
      ) : null}
    </fieldset>
  );
}
