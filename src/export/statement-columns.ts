// The columns of a table of statements: what each is called, what it means, and how it is filled.
import type { StatementEntry } from '../model/dossier-rows.ts';
import { articleColumns, gap, roundCertainty, wordsOf } from './article-columns.ts';
import type { TableColumn } from './column-table.ts';

/** Where the page shows a statement in its article. */
export interface StatementLinks {
  linkTo(articleId: string, statementId: string): string;
}

/** Every column, in the order of the file. */
export const statementColumns: readonly TableColumn<StatementEntry, StatementLinks>[] = [
  {
    name: 'said',
    meaning: 'When it was said, as EDTF (ISO 8601-2); empty where the text does not tell.',
    value: ({ statement }) => statement.said ?? '',
  },
  {
    name: 'published',
    meaning: 'When the article was published, as EDTF; empty where not known.',
    value: ({ article }) => article.published ?? '',
  },
  {
    name: 'speaker',
    meaning: 'Name of the speaker, resolved with the codebook and your decisions; empty where not resolved.',
    value: ({ actor }) => actor?.name ?? '',
  },
  {
    name: 'speaker_in_text',
    meaning: 'The name, pronoun or description that stands for the speaker in the text.',
    value: (entry) => wordsOf(entry, entry.statement.speaker === null ? [] : [entry.statement.speaker]),
  },
  {
    name: 'party',
    meaning:
      'Id of the party the speaker speaks for, from the codebook or your decisions; of a speaker without a name, as the words tell.',
    value: ({ party }) => party ?? '',
  },
  {
    name: 'statement',
    meaning: `The words of the statement as the article prints them; pieces that stand apart are joined with "${gap.trim()}".`,
    value: (entry) => wordsOf(entry, entry.statement.content),
  },
  {
    name: 'cue',
    meaning: 'The words that report it: "said", "according to".',
    value: (entry) => wordsOf(entry, entry.statement.cue),
  },
  {
    name: 'source',
    meaning: 'The full phrase for the speaker.',
    value: (entry) => wordsOf(entry, entry.statement.source),
  },
  { name: 'via', meaning: 'Who passed it on, nearest to the article first, joined with " < ".', value: describeChain },
  {
    name: 'form',
    meaning: 'direct (in quotation marks), indirect (in the article’s words) or mixed.',
    value: ({ statement }) => statement.form,
  },
  {
    name: 'factuality',
    meaning: 'asserted, hedged ("allegedly") or denied: how the article passes it on, not whether it is true.',
    value: ({ statement }) => statement.factuality,
  },
  ...articleColumns,
  {
    name: 'certainty',
    meaning: 'How sure the finder is that a careful reader would agree, 0 to 1.',
    value: ({ statement }) => roundCertainty(statement.certainty),
  },
  {
    name: 'review',
    meaning: 'confirmed or rejected by a person; empty where nobody decided.',
    value: ({ review }) => review ?? '',
  },
  {
    name: 'finder',
    meaning: 'Name and version of the finder that proposed it.',
    value: ({ statement }) => `${statement.finder.name}/${statement.finder.version}`,
  },
  {
    name: 'start',
    meaning: 'Where the statement begins in the article’s text, in UTF-16 units from 0.',
    value: ({ statement }) => String(statement.content[0]?.start ?? ''),
  },
  {
    name: 'end',
    meaning: 'Where it ends (the unit after its last).',
    value: ({ statement }) => String(statement.content.at(-1)?.end ?? ''),
  },
  { name: 'article_id', meaning: 'Hash of the article’s text.', value: ({ article }) => article.id },
  {
    name: 'statement_id',
    meaning: 'Id of the statement: the same for the same article, finder and words.',
    value: ({ statement }) => statement.id,
  },
  {
    name: 'link',
    meaning: 'Opens the sentence in its article while "parley serve" runs.',
    value: ({ article, statement }, links) => links.linkTo(article.id, statement.id),
  },
];

function describeChain(entry: StatementEntry): string {
  return entry.statement.via
    .map((link, index) => entry.viaActors[index]?.name ?? wordsOf(entry, [link.span]))
    .join(' < ');
}
