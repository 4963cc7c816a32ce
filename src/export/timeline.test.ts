// Tests of the files a timeline is passed on in: two papers date the shutting of the gates differently.

import papaparse from 'papaparse';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { dayRangeOf } from '../base/day-range.ts';
import type { TimelineItem, TimelineSource } from '../model/timeline.ts';
import { withNames } from './codebook-names.ts';
import { writeColumnHead } from './column-table.ts';
import { timelineColumns } from './timeline-columns.ts';
import { writeTimelineCsvRows } from './timeline-csv.ts';
import { writeTimelineJs } from './timeline-js.ts';
import { writeTimelineLine } from './timeline-json.ts';
import { writeTimelinePage } from './timeline-page.ts';

const links = withNames(
  { linkTo: ({ article }) => `http://127.0.0.1/articles/${article}` },
  { parties: [{ id: 'oster', name: 'Oster' }], issues: [{ id: 'gates', label: 'Shutting of the gates' }] },
);
const parties = new Map([['oster', 'Oster']]);

function makeSource(outlet: string, told: string | null, text: string): TimelineSource {
  return {
    ...{
      role: 'report' as const,
      article: outlet.toLowerCase(),
      articleTitle: 'Gates',
      outlet,
      side: null,
      published: '2031-03-04',
      url: null,
    },
    ...{ statement: null, span: { start: 3, end: 20 }, text, told, label: told },
    ...{ dated: told, isConfirmed: false, isContested: false },
  };
}

function makeItem(edtfs: readonly string[], rest: Partial<TimelineItem> = {}): TimelineItem {
  const sources = edtfs.map((edtf, at) =>
    makeSource(at === 0 ? 'Herald' : 'Post', edtf, `The gates <shut> & stay shut.`),
  );
  return {
    ...{ id: 'event-7', kind: 'event', title: 'The gates <shut>', titleFrom: 0, isDatedByPublication: false },
    ...{ isExpected: false, parties: ['oster', 'velm'], issues: [], move: null, speaker: null, sources },
    dates: edtfs.map((edtf, at) => ({ edtf, ...(dayRangeOf(edtf) ?? { first: 0, last: 0 }), sources: [at] })),
    ...rest,
  };
}

const twice = makeItem(['2031-03-01', '2031-03-03']);

function columnsOf(item: TimelineItem): (name: string) => readonly (string | undefined)[] {
  const table = papaparse.parse<string[]>(
    writeColumnHead(timelineColumns) + writeTimelineCsvRows(item, links).trimEnd(),
  ).data;
  return (name) => table.slice(1).map((row) => row[timelineColumns.findIndex((one) => one.name === name)]);
}

test('CSV has a row for each source, each with the date it gives', () => {
  const column = columnsOf(twice);
  expect(column('date')).toEqual(['2031-03-01', '2031-03-03']);
  expect(column('outlet')).toEqual(['Herald', 'Post']);
  expect(column('dates_given')).toEqual(['2031-03-01; 2031-03-03', '2031-03-01; 2031-03-03']);
});

test('CSV puts the names of parties, issues and sides beside their ids', () => {
  const [source] = twice.sources;
  if (source === undefined) throw new Error('No source');
  const sources = [
    { ...source, side: 'oster' },
    { ...source, side: 'neutral' },
  ];
  const column = columnsOf({ ...twice, sources, parties: ['oster', 'velm'], issues: ['gates'] });
  expect([column('parties')[0], column('party_names')[0]]).toEqual(['oster; velm', 'Oster; velm']);
  expect([column('issues')[0], column('issue_labels')[0]]).toEqual(['gates', 'Shutting of the gates']);
  expect([column('side'), column('side_name')]).toEqual([
    ['oster', 'neutral'],
    ['Oster', 'neutral'],
  ]);
});

test('JSON lines keep every date with who gives it', () => {
  expect(JSON.parse(writeTimelineLine(twice, links)).dates).toEqual([
    { edtf: '2031-03-01', earliest: '2031-03-01', latest: '2031-03-01', sources: [0] },
    { edtf: '2031-03-03', earliest: '2031-03-03', latest: '2031-03-03', sources: [1] },
  ]);
});

/** The format as https://timeline.knightlab.com/docs/json-format.html describes it; anything it does not name is wrong. */
const date = v.strictObject({
  year: v.pipe(v.number(), v.integer()),
  month: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
  day: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31))),
});
const text = v.strictObject({ headline: v.string(), text: v.string() });
const timelineJs = v.strictObject({
  title: v.strictObject({ text }),
  events: v.pipe(
    v.array(
      v.strictObject({
        ...{ unique_id: v.string(), start_date: date, end_date: v.optional(date), display_date: v.string(), text },
        ...{ group: v.optional(v.string()), autolink: v.boolean() },
      }),
    ),
    v.minLength(1),
  ),
  scale: v.picklist(['human', 'cosmological']),
});

async function* give(...items: readonly TimelineItem[]): AsyncGenerator<TimelineItem> {
  yield* items;
}

async function join(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

async function checkSlide(item: TimelineItem, expected: object): Promise<void> {
  const written = await join(writeTimelineJs(give(item), { title: 'Talks', parties }, links));
  const file = v.parse(timelineJs, JSON.parse(written));
  expect(file.events[0]).toMatchObject(expected);
}

test('TimelineJS gets what its documentation describes, escaped', async () => {
  await checkSlide(twice, {
    start_date: { year: 2031, month: 3, day: 1 },
    display_date: '1 March 2031, or 3 March 2031',
    group: 'Oster',
    text: { headline: 'The gates &lt;shut&gt;' },
  });
});

test('TimelineJS gets no month or day that no source gives', async () => {
  await checkSlide(makeItem(['1994']), { start_date: { year: 1994 }, display_date: '1994' });
  await checkSlide(makeItem(['2029-05~']), { start_date: { year: 2029, month: 5 }, display_date: 'about May 2029' });
  await checkSlide(makeItem(['2022-23']), {
    start_date: { year: 2022, month: 9 },
    end_date: { year: 2022, month: 11 },
  });
  await checkSlide(makeItem(['195X/1990']), { start_date: { year: 1950 }, end_date: { year: 1990 } });
  await checkSlide(makeItem(['2031-04-24/2031-04-25']), {
    start_date: { year: 2031, month: 4, day: 24 },
    end_date: { year: 2031, month: 4, day: 25 },
  });
});

test('the page says who gives which date, and shows articles as text only', async () => {
  const page = { title: 'Talks', subtitle: '', parties, issues: new Map() };
  const html = await join(writeTimelinePage(give(twice), page, links));
  expect(html).toContain('Dated differently: 1 March 2031 (Herald); 3 March 2031 (Post)');
  expect(html).toContain('The gates &lt;shut&gt; &amp; stay shut.');
  expect(html).not.toContain('<shut>');
});
