// The columns of a table of the same words in several accounts: what each is called, what it means, and how it is filled.
import type { QuoteRow } from '../model/quote-row.ts';
import { type NamedLinks, sideColumns } from './codebook-names.ts';
import type { TableColumn } from './column-table.ts';

/** Between stretches of words in one cell. */
const between = ' | ';

/** Every column, in the order of the file. */
export const quoteColumns: readonly TableColumn<QuoteRow, NamedLinks>[] = [
  {
    name: 'group',
    meaning:
      'Number of the act of speech; rows with one number report the same. Empty where one account alone gives it.',
    value: ({ group }) => group,
  },
  {
    name: 'form',
    meaning:
      'first: the transcript, else the fullest account; the others as their words are to it: verbatim, trimmed, inserted, reworded (another translation, or quoted loosely), paraphrase, announced (in a headline), joined (only a person sees the likeness).',
    value: ({ form }) => form,
  },
  { name: 'words', meaning: 'The words as the article prints them.', value: ({ words }) => words },
  {
    name: 'left_out',
    meaning: 'Words of the first that it leaves out, stretches divided by |.',
    value: ({ leftOut }) => leftOut.join(between) || null,
  },
  {
    name: 'added',
    meaning: 'Words that the first has not, stretches divided by |.',
    value: ({ added }) => added.join(between) || null,
  },
  { name: 'speaker', meaning: 'Who said it, as decisions leave the name.', value: ({ speaker }) => speaker },
  { name: 'party', meaning: 'Id of the party the speaker belongs to.', value: ({ party }) => party },
  {
    name: 'party_name',
    meaning: 'The name of that party.',
    value: ({ party }, { nameParty }) => nameParty(party),
  },
  {
    name: 'said',
    meaning: 'When it was said, EDTF; empty where the article does not tell.',
    value: ({ said }) => said,
  },
  {
    name: 'certainty',
    meaning: 'How sure Parley is that it is the same act of speech as the first, 0 to 1.',
    value: ({ certainty }) => certainty,
  },
  {
    name: 'confirmed',
    meaning: 'yes where a person said that it is the same as another of its group.',
    value: ({ isConfirmed }) => (isConfirmed ? 'yes' : null),
  },
  {
    name: 'not_in_transcript',
    meaning: 'Transcripts of that speaker on that day, held in the dossier, in which the words were not found.',
    value: ({ missingFrom }) => missingFrom.join(between) || null,
  },
  { name: 'outlet', meaning: 'Outlet that published the article.', value: ({ outlet }) => outlet },
  ...sideColumns<QuoteRow>(({ side }) => side),
  { name: 'published', meaning: 'When the article was published, EDTF.', value: ({ published }) => published },
  { name: 'title', meaning: 'Title of the article.', value: ({ title }) => title },
  { name: 'url', meaning: 'Address of the article, where it names one.', value: ({ url }) => url },
  { name: 'article_id', meaning: 'Hash of the article’s text.', value: ({ article }) => article },
  {
    name: 'start',
    meaning: 'Where the words begin in the article’s text, in UTF-16 units from 0.',
    value: ({ span }) => span.start,
  },
  { name: 'end', meaning: 'Where they end (the unit after the last).', value: ({ span }) => span.end },
  {
    name: 'link',
    meaning: 'Opens the sentence in its article while "parley serve" runs.',
    value: (row, links) => links.linkTo(row),
  },
];
