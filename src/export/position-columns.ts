// The columns of a table of positions: what each is called, what it means, and how it is filled.
import type { PositionEntry } from '../model/dossier-rows.ts';
import { learntPositionFinder, learntWords } from '../model/learnt-position.ts';
import { articleColumns, gap, roundCertainty, wordsOf } from './article-columns.ts';
import type { TableColumn } from './column-table.ts';
import type { StatementLinks } from './statement-columns.ts';

/** Every column, in the order of the file. */
export const positionColumns: readonly TableColumn<PositionEntry, StatementLinks>[] = [
  {
    name: 'said',
    meaning: 'When it was said, as EDTF (ISO 8601-2); empty where the text does not tell.',
    value: ({ said }) => said ?? '',
  },
  {
    name: 'published',
    meaning: 'When the article was published, as EDTF; empty where not known.',
    value: ({ article }) => article.published ?? '',
  },
  {
    name: 'party',
    meaning: 'Id of the party whose position it is, from the codebook or your decisions.',
    value: ({ position }) => position.party,
  },
  { name: 'issue', meaning: 'Id of the issue in the codebook.', value: ({ position }) => position.issue },
  {
    name: 'move',
    meaning: 'demand, offer, accept, reject, condition, threat, or none (the issue is touched, no side taken).',
    value: ({ position }) => position.move,
  },
  {
    name: 'polarity',
    meaning: 'for: towards the first pole of the issue; against: towards the second.',
    value: ({ position }) => position.polarity,
  },
  { name: 'strength', meaning: 'must, should or may: how firmly.', value: ({ position }) => position.strength },
  {
    name: 'towards',
    meaning: 'Id of the party it is made towards; empty where the words do not tell.',
    value: ({ position }) => position.towards ?? '',
  },
  {
    name: 'held',
    meaning: 'self: the party says so itself; attributed: somebody else says so of it.',
    value: ({ position }) => position.held,
  },
  {
    name: 'by',
    meaning: 'Who says it: the speaker, or for an attributed position whoever says so of the party.',
    value: ({ actor }) => actor?.name ?? '',
  },
  {
    name: 'by_party',
    meaning: 'Id of the party that speaker speaks for.',
    value: ({ actor }) => actor?.party ?? '',
  },
  {
    name: 'quote',
    meaning: `The words of the position as the article prints them; pieces that stand apart are joined with "${gap.trim()}".`,
    value: (entry) => wordsOf(entry, entry.position.content),
  },
  {
    name: 'statement',
    meaning: 'The words of the whole statement it was read from; empty for the author’s own report.',
    value: (entry) => wordsOf(entry, entry.statement?.content ?? []),
  },
  {
    name: 'factuality',
    meaning: 'asserted, hedged ("allegedly") or denied: how the article passes it on, not whether it is true.',
    value: ({ statement }) => statement?.factuality ?? '',
  },
  {
    name: 'condition_of',
    meaning: 'For a condition: id of the position that hangs on it.',
    value: ({ position }) => position.conditionOf ?? '',
  },
  ...articleColumns,
  {
    name: 'certainty',
    meaning: 'How sure the finder is that a careful reader would agree, 0 to 1.',
    value: ({ position }) => roundCertainty(position.certainty),
  },
  {
    name: 'reasons',
    meaning: 'Why the finder proposed it, joined with "; ".',
    value: ({ position }) => position.reasons.join('; '),
  },
  {
    name: 'review',
    meaning: 'confirmed by a person; empty where nobody decided. What was rejected is left out.',
    value: ({ review }) => review ?? '',
  },
  {
    name: 'finder',
    meaning: `Name and version of the finder that proposed it; ${learntPositionFinder.name}: ${learntWords.meaning}.`,
    value: ({ position }) => `${position.finder.name}/${position.finder.version}`,
  },
  {
    name: 'start',
    meaning: 'Where the words begin in the article’s text, in UTF-16 units from 0.',
    value: ({ position }) => String(position.content[0]?.start ?? ''),
  },
  {
    name: 'end',
    meaning: 'Where they end (the unit after the last).',
    value: ({ position }) => String(position.content.at(-1)?.end ?? ''),
  },
  { name: 'article_id', meaning: 'Hash of the article’s text.', value: ({ article }) => article.id },
  {
    name: 'statement_id',
    meaning: 'Id of the statement it was read from.',
    value: ({ statement }) => statement?.id ?? '',
  },
  { name: 'position_id', meaning: 'Id of the position.', value: ({ position }) => position.id },
  {
    name: 'link',
    meaning: 'Opens the sentence in its article while "parley serve" runs.',
    value: ({ article, statement }, links) => links.linkTo(article.id, statement?.id ?? ''),
  },
];
