// The columns of a table of timeline entries: one row for each source of an entry, so that every date keeps who gives it.
import { toIsoDay } from '../base/day-number.ts';
import { dayRangeOf } from '../base/day-range.ts';
import type { TimelineDate, TimelineItem, TimelineSource } from '../model/timeline.ts';
import { type NamedLinks, sideColumns } from './codebook-names.ts';
import type { TableColumn } from './column-table.ts';

/** What a row is made of. */
export interface TimelineRow {
  readonly item: TimelineItem;
  readonly source: TimelineSource;
  /** Place of the source in the entry. */
  readonly at: number;
}

/** Between the values of a list in one cell. */
const gap = '; ';

/** Every column, in the order of the file. */
export const timelineColumns: readonly TableColumn<TimelineRow, NamedLinks>[] = [
  {
    name: 'entry',
    meaning: 'Id of the entry; rows with the same id tell of the same one.',
    value: ({ item }) => item.id,
  },
  { name: 'kind', meaning: 'event, statement or move.', value: ({ item }) => item.kind },
  {
    name: 'date',
    meaning: 'When, as this source has it, EDTF (ISO 8601-2); where the source gives no date, that of the entry.',
    value: (row) => dateOf(row)?.edtf ?? '',
  },
  { name: 'earliest', meaning: 'First day it may mean, ISO 8601.', value: (row) => dayOf(dateOf(row)?.first) },
  { name: 'latest', meaning: 'Last day it may mean, ISO 8601.', value: (row) => dayOf(dateOf(row)?.last) },
  {
    name: 'dated_by',
    meaning:
      'source: its words give the date; entry: other sources do; publication: only the day of publication is known.',
    value: ({ item, source }) =>
      item.isDatedByPublication ? 'publication' : source.told === null ? 'entry' : 'source',
  },
  {
    name: 'date_words',
    meaning: 'The words that give the date, as printed.',
    value: ({ source }) => source.label ?? '',
  },
  {
    name: 'dates_given',
    meaning:
      'Every date the sources of the entry give, EDTF, the one of most outlets first; several where they differ.',
    value: ({ item }) => item.dates.map(({ edtf }) => edtf).join(gap),
  },
  {
    name: 'expected',
    meaning: 'yes where it was still to come when it was written.',
    value: ({ item }) => (item.isExpected ? 'yes' : ''),
  },
  { name: 'title', meaning: 'What it is called: words of one of its sources.', value: ({ item }) => item.title },
  { name: 'words', meaning: 'The words of this source.', value: ({ source }) => source.text },
  {
    name: 'move',
    meaning: 'For a move: demand, offer, accept, reject, condition or threat.',
    value: ({ item }) => item.move ?? '',
  },
  {
    name: 'speaker',
    meaning: 'For a statement or move: who said it, where known.',
    value: ({ item }) => item.speaker ?? '',
  },
  {
    name: 'parties',
    meaning: `Ids of the parties named in it, joined with "${gap}".`,
    value: ({ item }) => item.parties.join(gap),
  },
  {
    name: 'party_names',
    meaning: 'Their names, in the same order.',
    value: ({ item }, { nameParty }) => item.parties.map(nameParty).join(gap),
  },
  { name: 'issues', meaning: `Ids of the issues, joined with "${gap}".`, value: ({ item }) => item.issues.join(gap) },
  {
    name: 'issue_labels',
    meaning: 'What they are called, in the same order.',
    value: ({ item }, { nameIssue }) => item.issues.map(nameIssue).join(gap),
  },
  { name: 'sources', meaning: 'How many sources the entry has.', value: ({ item }) => String(item.sources.length) },
  {
    name: 'role',
    meaning:
      'report: what the article is about; entry: of a timeline; passage: a sentence in passing; said: a statement or move.',
    value: ({ source }) => source.role,
  },
  {
    name: 'confirmed',
    meaning: 'yes where a person said that it tells of the same event as another source of the entry.',
    value: ({ source }) => (source.isConfirmed ? 'yes' : ''),
  },
  { name: 'outlet', meaning: 'Outlet of this source.', value: ({ source }) => source.outlet ?? '' },
  ...sideColumns<TimelineRow>(({ source }) => source.side),
  {
    name: 'published',
    meaning: 'When the article was published, EDTF.',
    value: ({ source }) => source.published ?? '',
  },
  { name: 'article', meaning: 'Title of the article.', value: ({ source }) => source.articleTitle ?? '' },
  { name: 'url', meaning: 'Address of the article, where it names one.', value: ({ source }) => source.url ?? '' },
  { name: 'article_id', meaning: 'Hash of the article’s text.', value: ({ source }) => source.article },
  {
    name: 'start',
    meaning: 'Where the words begin in the article’s text, in UTF-16 units from 0.',
    value: ({ source }) => String(source.span.start),
  },
  { name: 'end', meaning: 'Where they end (the unit after the last).', value: ({ source }) => String(source.span.end) },
  {
    name: 'link',
    meaning: 'Opens the sentence in its article while "parley serve" runs.',
    value: ({ source }, links) => links.linkTo(source),
  },
];

/** The date a source gives, or that of its entry. */
function dateOf({ item, source, at }: TimelineRow): Omit<TimelineDate, 'sources'> | undefined {
  const days = dayRangeOf(source.told);
  if (source.told !== null && days !== null) return { edtf: source.told, ...days };
  return item.dates.find(({ sources }) => sources.includes(at)) ?? item.dates[0];
}

function dayOf(day: number | undefined): string {
  return day === undefined ? '' : (toIsoDay(day) ?? '');
}
