// The same words in several accounts as one page to print or to send.
import { labelEdtf } from '../model/edtf-label.ts';
import type { QuoteRow } from '../model/quote-row.ts';
import type { NamedLinks } from './codebook-names.ts';
import { htmlFoot } from './html-page.ts';
import {
  closedTable,
  openTable,
  openTablePage,
  type PageCell,
  type PageTable,
  writeTable,
  writeTableRow,
} from './table-page.ts';

const columns = ['Account', 'Words', 'To the first', 'Left out', 'Added'];

/** What stands over the quotations in no group. */
const aloneHead: Omit<PageTable, 'rows'> = {
  heading: 'Not in the transcript as held',
  note: 'Quotations of a speaker and a day of which the dossier holds a transcript without these words.',
  mark: null,
  columns,
};

/** Writes the page piece by piece; `cards` have the rows of one group each, those of none come last. */
export async function* writeQuotePage(
  title: string,
  cards: AsyncIterable<readonly QuoteRow[]>,
  links: NamedLinks,
): AsyncGenerator<string> {
  yield openTablePage({
    title: `${title}: same words`,
    subtitle:
      'Accounts of one act of speech, the transcript or the fullest first. Found by a program, to be checked against the sentences linked.',
  });
  let isAlone = false;
  for await (const rows of cards) {
    const wasAlone = isAlone;
    isAlone = rows[0]?.group === null;
    if (!isAlone) yield writeTable(toTable(rows, links));
    else {
      if (!wasAlone) yield openTable(aloneHead);
      yield rows.map((row) => writeTableRow(toCells(row, links))).join('');
    }
  }
  yield `${isAlone ? closedTable : ''}${htmlFoot}`;
}

function toTable(rows: readonly QuoteRow[], links: NamedLinks): PageTable {
  const [speaker, said] = [rows.find((row) => row.speaker)?.speaker, rows.find((row) => row.said)?.said];
  return {
    heading: rows[0]?.words ?? '',
    note: [speaker, said && labelEdtf(said)].filter(Boolean).join(', '),
    mark: null,
    columns,
    rows: rows.map((row) => toCells(row, links)),
  };
}

function toCells(row: QuoteRow, links: NamedLinks): readonly PageCell[] {
  const side = row.side === null ? '' : ` (${links.nameParty(row.side)})`;
  const missing = row.missingFrom.length === 0 ? '' : ' – not in the transcript as held';
  return [
    {
      text: `${row.outlet ?? row.title ?? 'an article'}${side}${row.published ? `, ${labelEdtf(row.published)}` : ''}`,
    },
    { text: row.words, link: links.linkTo(row) },
    { text: `${row.form}${row.isConfirmed ? ', a person says so' : ''}${missing}` },
    { text: row.leftOut.join(' … ') },
    { text: row.added.join(' … ') },
  ];
}
