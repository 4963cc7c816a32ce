// The dates sources give one event: where one is only vaguer than another they agree, where they exclude each other both stand.
//
// Example: "May 2029" and "28 May 2029" are one date; "1 March" and "3 March" are two.
import { type DayRange, dayRangeOf, daysBetween, vaguenessOf } from '../../base/day-range.ts';
import type { TimelineDate, TimelineSource } from '../../model/timeline.ts';

/** The dates told, the one that most outlets give first; those of publication only where no source tells any. */
export function listDates(sources: readonly TimelineSource[]): readonly TimelineDate[] {
  const told = collectDates(sources, ({ told }) => told);
  if (told.length > 0) return told;
  return collectDates(sources, ({ published }) => published).slice(0, 1);
}

interface Claim {
  readonly edtf: string;
  readonly days: DayRange;
  readonly source: number;
}

function collectDates(
  sources: readonly TimelineSource[],
  dateOf: (source: TimelineSource) => string | null,
): readonly TimelineDate[] {
  const claims = sources.flatMap((source, at): Claim[] => {
    const edtf = dateOf(source);
    const days = dayRangeOf(edtf);
    return edtf === null || days === null ? [] : [{ edtf, days, source: at }];
  });
  const dates: { edtf: string; days: DayRange; sources: number[] }[] = [];
  // Precise ones first, so that vague ones find what they hold.
  for (const { edtf, days, source } of [...claims].sort((a, b) => vaguenessOf(a.days) - vaguenessOf(b.days))) {
    const agreeing = dates.filter((date) => daysBetween(date.days, days) === 0);
    for (const date of agreeing) date.sources.push(source);
    if (agreeing.length === 0) dates.push({ edtf, days, sources: [source] });
  }
  const outlets = (date: { readonly sources: readonly number[] }): number =>
    new Set(date.sources.map((at) => sources[at]?.outlet)).size;
  const ranked = dates.sort((a, b) => outlets(b) - outlets(a) || a.days.first - b.days.first);
  return dropNews(ranked, sources)
    .filter((date, at, kept) => at === 0 || !repeatsOutlets(date, kept.slice(0, at), sources))
    .map(({ edtf, days, sources: by }) => ({ edtf, ...days, sources: by.sort((a, b) => a - b) }));
}

interface GivenDate {
  readonly days: DayRange;
  readonly sources: readonly number[];
}

/** Days after a happening within which an article reports it as news. */
const newsDays = 1;

/**
 * A report of Friday and one of Sunday each date the newest of a story that goes on: they do not differ. A date differs from
 * others where a sentence looks back on it; news stands only where none does, or where what is looked back on came later.
 */
function dropNews<Given extends GivenDate>(
  ranked: readonly Given[],
  sources: readonly TimelineSource[],
): readonly Given[] {
  const [first] = ranked;
  const told = ranked.filter((date) => !date.sources.every((at) => isNews(sources[at], date.days)));
  if (first === undefined || told.length === 0) return ranked.slice(0, 1);
  const isOfReports = first.sources.every((at) => sources[at]?.role === 'report');
  const stands = told.includes(first) || (!isOfReports && told.every(({ days }) => days.first > first.days.first));
  return stands ? [first, ...told.filter((date) => date !== first)] : told;
}

function isNews(source: TimelineSource | undefined, days: DayRange): boolean {
  const published = dayRangeOf(source?.published ?? null);
  if (!source || source.role === 'entry') return false;
  // A report as a whole is of the event, but the sentence that dates it may tell of the funeral.
  if (source.role === 'report') return true;
  if (published === null) return false;
  return published.last - days.last <= newsDays;
}

/** Where the same outlets also give another date they tell of two moments of one event; they do not differ. */
function repeatsOutlets(date: GivenDate, others: readonly GivenDate[], sources: readonly TimelineSource[]): boolean {
  // "On the 1st, says Oster; on the 3rd, says Velm" is one outlet with two accounts.
  if (date.sources.some((at) => sources[at]?.isContested)) return false;
  const given = new Set(others.flatMap((other) => other.sources.map((at) => sources[at]?.outlet ?? null)));
  return date.sources.every((at) => given.has(sources[at]?.outlet ?? null));
}
