// The same words in several accounts as one page to print or to send.
import type { QuoteRow } from '../model/quote-row.ts';
import type { NamedLinks } from './codebook-names.ts';
import { type PageCell, type PageTable, writeTablePage } from './table-page.ts';

/** Writes the page; rows of one group follow each other, those of none come last. */
export function writeQuotePage(title: string, rows: readonly QuoteRow[], links: NamedLinks): string {
  const groups = new Map<number | null, QuoteRow[]>();
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  return writeTablePage({
    title: `${title}: same words`,
    subtitle:
      'Accounts of one act of speech, the transcript or the fullest first. Found by a program, to be checked against the sentences linked.',
    tables: [...groups.values()].map((group) => toTable(group, links)),
  });
}

function toTable(rows: readonly QuoteRow[], links: NamedLinks): PageTable {
  const [first] = rows;
  const isAlone = first?.group === null;
  return {
    heading: isAlone ? 'Not in the transcript as held' : (first?.words ?? ''),
    note: isAlone
      ? 'Quotations of a speaker and a day of which the dossier holds a transcript without these words.'
      : [rows.find(({ speaker }) => speaker)?.speaker, rows.find(({ said }) => said)?.said].filter(Boolean).join(', '),
    mark: null,
    columns: ['Account', 'Words', 'To the first', 'Left out', 'Added'],
    rows: rows.map((row) => toCells(row, links)),
  };
}

function toCells(row: QuoteRow, links: NamedLinks): readonly PageCell[] {
  const side = row.side === null ? '' : ` (${links.nameParty(row.side)})`;
  const missing = row.missingFrom.length === 0 ? '' : ' – not in the transcript as held';
  return [
    { text: `${row.outlet ?? row.title ?? 'an article'}${side}${row.published ? `, ${row.published}` : ''}` },
    { text: row.words, link: links.linkTo(row) },
    { text: `${row.form}${row.isConfirmed ? ', a person says so' : ''}${missing}` },
    { text: row.leftOut.join(' … ') },
    { text: row.added.join(' … ') },
  ];
}
