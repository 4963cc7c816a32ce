// The columns of a table of sources: what each is called, what it means, and how it is filled.
import type { SentencePlace } from '../model/reader-address.ts';
import type { SourceRow } from '../model/source-row.ts';
import type { TableColumn } from './column-table.ts';
import type { SentenceLinks } from './sentence-links.ts';

/** Every column, in the order of the file. */
export const sourceColumns: readonly TableColumn<SourceRow, SentenceLinks>[] = [
  {
    name: 'family',
    meaning: 'Number of the family: articles that go back to one source. Empty for a citation.',
    value: ({ family }) => (family === 0 ? null : family),
  },
  {
    name: 'trail',
    meaning: 'Id of something that several articles tell; its rows say who had it from whom. Empty for all else.',
    value: ({ trail }) => trail,
  },
  {
    name: 'what',
    meaning:
      'article: a member of a family; passage: a stretch its members share; citation: an article names an outlet as its source; telling: an article tells what others tell too.',
    value: ({ what }) => what,
  },
  {
    name: 'how',
    meaning:
      'first: published first; exact, near, reprint: the same text, most of it, passages within other words; joined: only a person says so; copied, edited: the passage unchanged or changed; quotes, reports, relies-on, disputes: how it is cited; origin: it is not seen to have it from another.',
    value: ({ how }) => how,
  },
  { name: 'outlet', meaning: 'Outlet of the article.', value: ({ article }) => article.outlet },
  { name: 'side', meaning: 'Side the outlet writes from, as the codebook says.', value: ({ article }) => article.side },
  { name: 'published', meaning: 'When the article was published, EDTF.', value: ({ article }) => article.published },
  { name: 'article', meaning: 'Title of the article.', value: ({ article }) => article.title },
  {
    name: 'within',
    meaning: 'For a citation in reprinted words: the outlet whose words they are.',
    value: ({ within }) => within,
  },
  { name: 'from_outlet', meaning: 'Outlet it is taken from.', value: ({ fromOutlet }) => fromOutlet },
  {
    name: 'from_article',
    meaning: 'Title of the article it is taken from, where the dossier holds it.',
    value: ({ from }) => from?.title ?? null,
  },
  { name: 'from_id', meaning: 'Hash of the text of that article.', value: ({ from }) => from?.id ?? null },
  {
    name: 'report_date',
    meaning: 'Date of the cited report as the words give it, EDTF.',
    value: ({ reportDate }) => reportDate,
  },
  {
    name: 'share',
    meaning: 'Share of the article that stands in the other too, 0 to 1.',
    value: ({ share }) => (share === null ? null : Number(share.toFixed(3))),
  },
  {
    name: 'acknowledged',
    meaning: 'yes where the article itself names the outlet it is from, no where it does not.',
    value: ({ acknowledged }) => (acknowledged === null ? null : acknowledged ? 'yes' : 'no'),
  },
  {
    name: 'confirmed',
    meaning: 'yes where a person said that it goes back to the same source as another of its family.',
    value: ({ isConfirmed }) => (isConfirmed ? 'yes' : null),
  },
  {
    name: 'same_words',
    meaning: 'Words of the passage that are the same in both.',
    value: ({ sameWords }) => sameWords,
  },
  {
    name: 'words',
    meaning: 'The sentence of a citation, or the passage with what differs in square brackets.',
    value: ({ words }) => words,
  },
  { name: 'article_id', meaning: 'Hash of the article’s text.', value: ({ article }) => article.id },
  {
    name: 'start',
    meaning: 'Where it begins in the article’s text, in UTF-16 units from 0.',
    value: ({ span }) => span?.start ?? null,
  },
  { name: 'end', meaning: 'Where it ends (the unit after the last).', value: ({ span }) => span?.end ?? null },
  {
    name: 'link',
    meaning: 'Opens the words in their article while "parley serve" runs.',
    value: (row, links) => links.linkTo(placeOf(row)),
  },
];

/** The place of a row's words. */
export function placeOf({ article, statement, span }: SourceRow): SentencePlace {
  return { article: article.id, statement, span };
}
