// EDTF intervals of two points, and sortable bounds.
import { addDays, formatDay } from './calendar.ts';
import { edtfOf, rangeOf, type TimePoint } from './time-point.ts';

/** An EDTF value and its first and last day, ISO 8601; null for an open or unknown end. */
export interface DatedValue {
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** The value of one point. */
export function valueOfPoint(point: TimePoint): DatedValue {
  const range = rangeOf(point);
  return {
    edtf: edtfOf(point),
    earliest: range ? formatDay(range.from) : null,
    latest: range ? formatDay(range.to) : null,
  };
}

/** From one value to another: `1950s to 1990` is `195X/1990`. */
export function joinValues(from: DatedValue, to: DatedValue): DatedValue {
  return {
    edtf: `${from.edtf.split('/')[0]}/${to.edtf.split('/').at(-1)}`,
    earliest: from.earliest,
    latest: to.latest,
  };
}

/**
 * A value with one end open: `before 2014` is `../2014`, its latest day the last of 2013.
 * Since or after a period with a name is since its end: `since World War II`.
 */
export function openValue(
  value: DatedValue,
  boundary: 'before' | 'until' | 'since' | 'after',
  isNamedPeriod = false,
): DatedValue {
  const [first = '', last = first] = value.edtf.split('/');
  if (boundary === 'before') return { edtf: `../${first}`, earliest: null, latest: dayBefore(value.earliest) };
  if (boundary === 'until') return { edtf: `../${last}`, earliest: null, latest: value.latest };
  if (isNamedPeriod) return { edtf: `${last}/..`, earliest: value.latest, latest: null };
  return { edtf: `${first}/..`, earliest: value.earliest, latest: null };
}

function dayBefore(iso: string | null): string | null {
  const match = iso === null ? null : /^(-?\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  return formatDay(addDays({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }, -1));
}

/** Bounds of an EDTF interval of plain dates, as the named periods have them. */
export function valueOfEdtf(edtf: string): DatedValue {
  const [from = '', to = from] = edtf.split('/');
  return { edtf, earliest: edge(from, 'first'), latest: edge(to, 'last') };
}

function edge(written: string, which: 'first' | 'last'): string | null {
  const match = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(written);
  if (!match) return null;
  const year = Number(match[1]);
  const unit = match[3] ? 'day' : match[2] ? 'month' : 'year';
  const point: TimePoint = {
    unit,
    year,
    index: Number(match[2] ?? 0),
    day: Number(match[3] ?? 0),
    portion: null,
    isAbout: false,
    time: null,
  };
  const range = rangeOf(point);
  return range && formatDay(which === 'first' ? range.from : range.to);
}
