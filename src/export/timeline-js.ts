// A timeline for Knight Lab's TimelineJS: https://timeline.knightlab.com/docs/json-format.html
//
// Example: {"events":[{"start_date":{"year":2031,"month":3,"day":11},"display_date":"11 March 2031","text":{…},"group":"Orsany"}]}
import { toIsoDay } from '../base/day-number.ts';
import { labelEdtf } from '../model/edtf-label.ts';
import type { TimelineDate, TimelineItem, TimelineSource } from '../model/timeline.ts';
import { toHtml } from './html-text.ts';
import type { SentenceLinks } from './sentence-links.ts';

/** A day, month or year, as TimelineJS reads it; what is left out is not known. */
export interface TimelineJsDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** One slide. TimelineJS takes one group a slide only: the others are named in its text. */
export interface TimelineJsSlide {
  readonly unique_id: string;
  readonly start_date: TimelineJsDate;
  readonly end_date?: TimelineJsDate;
  /** Stands in place of both dates: one at the start alone would be followed by "to" and the bare end, "the 1990s to 1999". */
  readonly display_date: string;
  readonly text: { readonly headline: string; readonly text: string };
  readonly group?: string;
  readonly autolink: false;
}

/** Names of parties by id. */
export interface TimelineNames {
  readonly title: string;
  readonly parties: ReadonlyMap<string, string>;
}

/** The whole file, a slide a line. Headlines and texts are HTML there, so everything taken from articles is escaped. */
export async function* writeTimelineJs(
  items: AsyncIterable<TimelineItem>,
  names: TimelineNames,
  links: SentenceLinks,
): AsyncGenerator<string> {
  const text = { headline: toHtml(names.title), text: 'Told by its sources; where they differ, each stands.' };
  yield `{"title":${JSON.stringify({ text })},"scale":"human","events":[\n`;
  let between = '';
  for await (const item of items) {
    const slide = toSlide(item, names, links);
    if (slide === null) continue;
    yield `${between}${JSON.stringify(slide)}`;
    between = ',\n';
  }
  yield '\n]}\n';
}

function toSlide(item: TimelineItem, { parties }: TimelineNames, links: SentenceLinks): TimelineJsSlide | null {
  const [date] = item.dates;
  if (date === undefined) return null;
  const [group] = item.parties.map((id) => parties.get(id) ?? id);
  const end = endOf(date);
  return {
    unique_id: item.id,
    start_date: startOf(date),
    ...(end ? { end_date: end } : {}),
    display_date: describeDates(item),
    text: { headline: toHtml(item.title), text: describeSources(item, parties, links) },
    ...(group === undefined ? {} : { group }),
    autolink: false,
  };
}

/** Only as precise as the date is: "March 2031" has no day. */
function startOf({ edtf, first }: TimelineDate): TimelineJsDate {
  const [year = 0, month = 1, day = 1] = (toIsoDay(first) ?? '').split('-').map(Number);
  if (/^\d{4}-\d\d-\d\d/.test(edtf) || edtf.startsWith('[')) return { year, month, day };
  return /^\d{4}-\d\d/.test(edtf) ? { year, month } : { year };
}

function endOf({ edtf, first, last }: TimelineDate): TimelineJsDate | null {
  if (first === last) return null;
  const [year = 0, month = 1, day = 1] = (toIsoDay(last) ?? '').split('-').map(Number);
  // One year or one month by itself needs no end: TimelineJS draws it as that.
  if (/^\d{4}[~?%]?$/.test(edtf) || /^\d{4}-(?:0\d|1[0-2])[~?%]?$/.test(edtf)) return null;
  if (/\d{4}-\d\d-\d\d/.test(edtf)) return { year, month, day };
  return /\d{4}-\d\d/.test(edtf) ? { year, month } : { year };
}

function describeDates({ dates, isExpected }: TimelineItem): string {
  const words = dates.map(({ edtf }) => labelEdtf(edtf)).join(', or ');
  return isExpected ? `${words} (expected)` : words;
}

function describeSources(
  { dates, sources, parties, speaker, move }: TimelineItem,
  names: TimelineNames['parties'],
  links: SentenceLinks,
): string {
  const head = [speaker, move, parties.map((id) => names.get(id) ?? id).join(', ')].filter((part) => part);
  const differing =
    dates.length > 1
      ? dates.map((date) => `<p>${toHtml(`${labelEdtf(date.edtf)}: ${outletsOf(date, sources)}`)}</p>`)
      : [];
  const told = sources.map(
    (source) =>
      `<p>${toHtml(source.text)} <a href="${toHtml(links.linkTo(source))}">${toHtml(source.outlet ?? 'source')}</a></p>`,
  );
  return [...(head.length > 0 ? [`<p>${toHtml(head.join(' · '))}</p>`] : []), ...differing, ...told].join('');
}

function outletsOf({ sources: by }: TimelineDate, sources: readonly TimelineSource[]): string {
  return [...new Set(by.map((at) => sources[at]?.outlet ?? 'outlet not known'))].join(', ');
}
