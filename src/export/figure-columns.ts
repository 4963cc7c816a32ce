// The columns of a table of figures beside figures: what each is called, what it means, and how it is filled.
import type { FigureRow } from '../model/figure-row.ts';
import { type NamedLinks, sideColumns } from './codebook-names.ts';
import type { TableColumn } from './column-table.ts';

/** Every column, in the order of the file. */
export const figureColumns: readonly TableColumn<FigureRow, NamedLinks>[] = [
  { name: 'group', meaning: 'Number of the group: figures of one thing, or one sum.', value: ({ group }) => group },
  {
    name: 'role',
    meaning:
      'figure: one of the group; not-comparable: near it, but of another unit, scope or kind; sum: a total; part: what the total is made of.',
    value: ({ role }) => role,
  },
  {
    name: 'thing',
    meaning: 'What is counted or measured, and words its sentences share.',
    value: ({ thing }) => thing,
  },
  {
    name: 'because',
    meaning: 'Why it is not comparable; for a figure how it is meant; for a sum the sum as reckoned.',
    value: ({ because }) => because || null,
  },
  {
    name: 'differs',
    meaning: 'yes where sources give figures for one time that exclude each other, and for a sum that does not hold.',
    value: ({ isDiffering }) => (isDiffering ? 'yes' : null),
  },
  {
    name: 'confirmed',
    meaning: 'yes where a person said that it is of the same thing as another of its group.',
    value: ({ isConfirmed }) => (isConfirmed ? 'yes' : null),
  },
  { name: 'low', meaning: 'Lowest value the words allow; empty for “less than”.', value: ({ low }) => low },
  { name: 'high', meaning: 'Highest value the words allow; empty for “more than”.', value: ({ high }) => high },
  { name: 'unit', meaning: 'Unit of low and high; empty for counts.', value: ({ unit }) => unit || null },
  { name: 'about', meaning: 'yes for “about”, “some”, “nearly”.', value: ({ isAbout }) => (isAbout ? 'yes' : null) },
  { name: 'words', meaning: 'The figure as the article prints it.', value: ({ words }) => words },
  { name: 'of_from', meaning: 'First day it may be of, ISO 8601.', value: ({ from }) => from },
  { name: 'of_to', meaning: 'Last day it may be of, ISO 8601.', value: ({ to }) => to },
  {
    name: 'date_assumed',
    meaning: 'yes where the text gives no date and the fortnight before saying or publishing stands in.',
    value: ({ isDateAssumed }) => (isDateAssumed ? 'yes' : null),
  },
  { name: 'by', meaning: 'Who gives it; empty where the author does.', value: ({ giver }) => giver },
  { name: 'by_party', meaning: 'Id of the party whoever gives it speaks for.', value: ({ party }) => party },
  {
    name: 'by_party_name',
    meaning: 'The name of that party.',
    value: ({ party }, { nameParty }) => nameParty(party),
  },
  { name: 'outlet', meaning: 'Outlet that published the article.', value: ({ outlet }) => outlet },
  ...sideColumns<FigureRow>(({ side }) => side),
  { name: 'published', meaning: 'When the article was published, EDTF.', value: ({ published }) => published },
  { name: 'sentence', meaning: 'The sentence it stands in.', value: ({ sentence }) => sentence },
  { name: 'title', meaning: 'Title of the article.', value: ({ title }) => title },
  { name: 'url', meaning: 'Address of the article, where it names one.', value: ({ url }) => url },
  { name: 'article_id', meaning: 'Hash of the article’s text.', value: ({ article }) => article },
  {
    name: 'start',
    meaning: 'Where the figure begins in the article’s text, in UTF-16 units from 0.',
    value: ({ span }) => span.start,
  },
  { name: 'end', meaning: 'Where it ends (the unit after the last).', value: ({ span }) => span.end },
  {
    name: 'link',
    meaning: 'Opens the sentence in its article while "parley serve" runs.',
    value: ({ article, span }, links) => links.linkTo({ article, statement: null, span }),
  },
];
