// Figures beside figures as one page to print or to send.
import type { FigureRow } from '../model/figure-row.ts';
import type { NamedLinks } from './codebook-names.ts';
import { type PageCell, type PageTable, writeTablePage } from './table-page.ts';

/** Writes the page; rows of one group follow each other. */
export function writeFigurePage(title: string, rows: readonly FigureRow[], links: NamedLinks): string {
  const groups = new Map<number, FigureRow[]>();
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  return writeTablePage({
    title: `${title}: figures`,
    subtitle:
      'Figures of one thing stand together where unit, scope and kind match. Parley says that they differ, not which is right.',
    tables: [...groups.values()].map((group) => toTable(group, links)),
  });
}

function toTable(rows: readonly FigureRow[], links: NamedLinks): PageTable {
  const [first] = rows;
  const isSum = first?.role === 'sum';
  const mark = isSum ? 'the sum does not hold' : 'sources differ for one time';
  return {
    heading: isSum ? `${first.words}: ${first.because}` : (first?.thing ?? ''),
    note: isSum ? (first.title ?? first.outlet ?? '') : [first?.unit, first?.because].filter(Boolean).join(', '),
    mark: first?.isDiffering ? mark : null,
    columns: ['Of when', 'By', 'Figure', 'Printed in', 'Sentence'],
    rows: rows.map((row) => toCells(row, links)),
  };
}

function toCells(row: FigureRow, links: NamedLinks): readonly PageCell[] {
  const { words, unit, role, because, giver, outlet, side, sentence } = row;
  const apart = role === 'not-comparable' ? ` – not comparable: ${because}` : '';
  return [
    { text: describeDays(row) },
    { text: giver ?? 'the author' },
    { text: `${words}${unit !== '' && role === 'not-comparable' ? ` (${unit})` : ''}${apart}` },
    { text: [outlet ?? '', side === null ? '' : `(${links.nameParty(side)})`].join(' ').trim() },
    { text: sentence, link: links.linkTo({ article: row.article, statement: null, span: row.span }) },
  ];
}

function describeDays({ from, to, isDateAssumed }: FigureRow): string {
  if (from === null || to === null) return 'not told';
  if (isDateAssumed) return `by ${to} (date not told)`;
  return from === to ? from : `${from} to ${to}`;
}
