// The columns of a table of disputes: one row for each sentence of an account, so that every account keeps its evidence.
import type { DisputeAccount, DisputeCard, DisputeSentence } from '../model/dispute.ts';
import type { SentencePlace } from '../model/reader-address.ts';
import type { TableColumn } from './column-table.ts';
import type { SentenceLinks } from './sentence-links.ts';

/** What a row is made of. */
export interface DisputeRow {
  readonly card: DisputeCard;
  readonly account: DisputeAccount;
  /** Number of the account in its dispute, from 1. */
  readonly number: number;
  readonly sentence: DisputeSentence;
}

/** Between the values of a list in one cell. */
const gap = '; ';

/** Every column, in the order of the file. */
export const disputeColumns: readonly TableColumn<DisputeRow, SentenceLinks>[] = [
  {
    name: 'dispute',
    meaning: 'Id of the dispute; rows with the same id belong to one.',
    value: ({ card }) => card.id,
  },
  {
    name: 'kind',
    meaning:
      'position: what a party wants; claim: a claim and what is said against it; incident: an accusation; unanswered: an accusation without an answer found; date: one happening dated differently; figure: one quantity given differently.',
    value: ({ card }) => card.kind,
  },
  { name: 'what', meaning: 'What parts the accounts.', value: ({ card }) => card.what },
  { name: 'about', meaning: 'What it is about, in words of the sources.', value: ({ card }) => card.about },
  {
    name: 'parties',
    meaning: 'Ids of the parties that speak or are spoken of, joined with "; ".',
    value: ({ card }) => card.parties.join(gap),
  },
  { name: 'issues', meaning: 'Ids of issues, joined with "; ".', value: ({ card }) => card.issues.join(gap) },
  {
    name: 'from',
    meaning: 'Day of the first word of it, ISO 8601; empty where not known.',
    value: ({ card }) => card.from ?? '',
  },
  { name: 'to', meaning: 'Day of the latest word of it.', value: ({ card }) => card.to ?? '' },
  {
    name: 'silent',
    meaning: 'Parties, and sides of outlets, without a word of it, each with the number of their texts of that time.',
    value: ({ card }) => card.silent.map(({ kind, id, texts }) => `${kind} ${id} in ${texts}`).join(gap),
  },
  {
    name: 'no_answer',
    meaning:
      'Of an accusation: ids of the accused of whom no answer was found, each with the number of their texts read and the time looked through.',
    value: ({ card }) =>
      card.noAnswer
        .map(({ party, texts, from, to }) =>
          [`${party} in ${texts}`, ...(from === null || to === null ? [] : [`${from}/${to}`])].join(' of '),
        )
        .join(gap),
  },
  {
    name: 'account',
    meaning: 'Number of the account within the dispute, from 1.',
    value: ({ number }) => String(number),
  },
  { name: 'says', meaning: 'What the account says.', value: ({ account }) => account.says },
  {
    name: 'speaker',
    meaning: 'Who says this sentence; empty for the author or nobody known.',
    value: ({ sentence }) => sentence.actor?.name ?? '',
  },
  { name: 'party', meaning: 'Id of the speaker’s party.', value: ({ sentence }) => sentence.actor?.party ?? '' },
  {
    name: 'does',
    meaning: 'What the sentence does: denies, rejects, offers and so on; empty where it only tells.',
    value: ({ sentence }) => sentence.does,
  },
  {
    name: 'said',
    meaning: 'When it was said, or for a date what it gives, as EDTF (ISO 8601-2); empty where the text does not tell.',
    value: ({ sentence }) => sentence.said ?? '',
  },
  {
    name: 'quote',
    meaning: 'The words as the article prints them.',
    value: ({ sentence }) => oneLine(sentence.contentText),
  },
  { name: 'sentence', meaning: 'The sentence they stand in.', value: ({ sentence }) => oneLine(sentence.context.text) },
  {
    name: 'factuality',
    meaning: 'asserted, hedged ("allegedly") or denied: how the article passes it on, not whether it is true.',
    value: ({ sentence }) => sentence.factuality,
  },
  {
    name: 'outlet',
    meaning: 'Outlet that published the article.',
    value: ({ sentence }) => sentence.article.outlet ?? '',
  },
  {
    name: 'side',
    meaning: 'Side the outlet writes from, as the codebook says.',
    value: ({ sentence }) => sentence.article.side ?? '',
  },
  {
    name: 'published',
    meaning: 'When the article was published, as EDTF.',
    value: ({ sentence }) => sentence.article.published ?? '',
  },
  { name: 'title', meaning: 'Title of the article.', value: ({ sentence }) => sentence.article.title ?? '' },
  {
    name: 'url',
    meaning: 'Address of the article, where it names one.',
    value: ({ sentence }) => sentence.article.url ?? '',
  },
  {
    name: 'certainty',
    meaning: 'How sure the program is that a careful reader would agree, 0 to 1.',
    value: ({ sentence }) => String(Number(sentence.certainty.toFixed(3))),
  },
  {
    name: 'reasons',
    meaning: 'Why the sentence stands here, joined with "; ".',
    value: ({ sentence }) => sentence.reasons.join(gap),
  },
  {
    name: 'confirmed',
    meaning: 'yes where a person said that it belongs with another of its dispute.',
    value: ({ sentence }) => (sentence.isConfirmed ? 'yes' : ''),
  },
  { name: 'article_id', meaning: 'Hash of the article’s text.', value: ({ sentence }) => sentence.article.id },
  {
    name: 'statement_id',
    meaning: 'Id of the statement; empty for the author’s own report.',
    value: ({ sentence }) => sentence.statement ?? '',
  },
  {
    name: 'link',
    meaning: 'Opens the sentence in its article while "parley serve" runs.',
    value: ({ sentence }, links) => links.linkTo(placeOf(sentence)),
  },
];

/** Where a sentence stands. */
export function placeOf({ article, statement, span }: DisputeSentence): SentencePlace {
  return { article: article.id, statement, span };
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
