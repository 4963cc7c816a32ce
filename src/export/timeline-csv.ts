// A timeline as CSV (RFC 4180), a row for each source of each entry, with a column dictionary and a link back in every row.
//
// Example: event-7,event,2031-03-01,…  and  event-7,event,2031-03-03,…  where two papers date one event differently
import type { TimelineItem } from '../model/timeline.ts';
import { writeCsvRow } from './csv-row.ts';
import { type TimelineLinks, timelineColumns } from './timeline-columns.ts';

/** The first line, with its line break. */
export function writeTimelineCsvHead(): string {
  return writeCsvRow(timelineColumns.map(({ name }) => name));
}

/** The rows of an entry, each with its line break. */
export function writeTimelineCsvRows(item: TimelineItem, links: TimelineLinks): string {
  return item.sources
    .map((source, at) => writeCsvRow(timelineColumns.map(({ value }) => value({ item, source, at }, links))))
    .join('');
}

/** The column dictionary, itself a CSV table of names and meanings. */
export function writeTimelineColumnDictionary(): string {
  return [['column', 'meaning'], ...timelineColumns.map(({ name, meaning }) => [name, meaning])]
    .map(writeCsvRow)
    .join('');
}
