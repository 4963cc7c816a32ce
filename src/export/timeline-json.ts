// Entries of a timeline as JSON lines: one entry a line, with all its dates and sources.
//
// Example: {"entry":"event-7","kind":"event","title":"The gates are closed.","dates":[{"edtf":"2031-03-01",…},…],"sources":[…]}
import { toIsoDay } from '../base/day-number.ts';
import type { TimelineItem } from '../model/timeline.ts';
import type { SentenceLinks } from './sentence-links.ts';

/** One line without its line break. Days are ISO 8601; a date names its sources by their places in `sources`. */
export function writeTimelineLine({ id, dates, sources, ...item }: TimelineItem, links: SentenceLinks): string {
  return JSON.stringify({
    entry: id,
    ...item,
    dates: dates.map(({ edtf, first, last, sources: by }) => ({
      edtf,
      earliest: toIsoDay(first),
      latest: toIsoDay(last),
      sources: by,
    })),
    sources: sources.map((source) => ({ ...source, link: links.linkTo(source) })),
  });
}
