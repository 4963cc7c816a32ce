// A timeline as CSV (RFC 4180), a row for each source of each entry, with a link back in every row.
//
// Example: event-7,event,2031-03-01,…  and  event-7,event,2031-03-03,…  where two papers date one event differently
import type { TimelineItem } from '../model/timeline.ts';
import type { NamedLinks } from './codebook-names.ts';
import { writeColumnRow } from './column-table.ts';
import { timelineColumns } from './timeline-columns.ts';

/** The rows of an entry, each with its line break. */
export function writeTimelineCsvRows(item: TimelineItem, links: NamedLinks): string {
  return item.sources.map((source, at) => writeColumnRow(timelineColumns, { item, source, at }, links)).join('');
}
