// Figures beside figures as one page to print or to send.
import { daysInWords } from '../model/figure-days.ts';
import type { FigureRow } from '../model/figure-row.ts';
import type { NamedLinks } from './codebook-names.ts';
import { htmlFoot } from './html-page.ts';
import { openTablePage, type PageCell, type PageTable, writeTable } from './table-page.ts';

/** Writes the page piece by piece; `cards` have the rows of one group or sum each. */
export async function* writeFigurePage(
  title: string,
  cards: AsyncIterable<readonly FigureRow[]>,
  links: NamedLinks,
): AsyncGenerator<string> {
  yield openTablePage({
    title: `${title}: figures`,
    subtitle:
      'Figures of one thing stand together where unit, scope and kind match. Parley says that they differ, not which is right.',
  });
  for await (const rows of cards) yield writeTable(toTable(rows, links));
  yield htmlFoot;
}

function toTable(rows: readonly FigureRow[], links: NamedLinks): PageTable {
  const [first] = rows;
  const isSum = first?.role === 'sum';
  const mark = isSum ? 'the sum does not hold' : 'sources differ for one time';
  return {
    heading: isSum ? `${first.words}: ${first.because}` : (first?.thing ?? ''),
    note: isSum ? (first.title ?? first.outlet ?? '') : [first?.units, first?.because].filter(Boolean).join(', '),
    mark: first?.isDiffering ? mark : null,
    columns: ['Of when', 'By', 'Figure', 'Printed in', 'Sentence'],
    rows: rows.map((row) => toCells(row, links)),
  };
}

function toCells(row: FigureRow, links: NamedLinks): readonly PageCell[] {
  const { words, units, role, because, giver, outlet, side, sentence } = row;
  const apart = role === 'not-comparable' ? ` – not comparable: ${because}` : '';
  return [
    { text: daysInWords(row) },
    { text: giver ?? 'the author' },
    { text: `${words}${units !== '' && role === 'not-comparable' ? ` (${units})` : ''}${apart}` },
    { text: [outlet ?? '', side === null ? '' : `(${links.nameParty(side)})`].join(' ').trim() },
    { text: sentence, link: links.linkTo({ article: row.article, statement: null, span: row.span }) },
  ];
}
