// Who took what from whom as one page to print or to send.
import { labelEdtfShort } from '../model/edtf-label.ts';
import type { Lineage } from '../model/lineage.ts';
import type { SourceRow } from '../model/source-row.ts';
import { countTellers, type Trail } from '../model/trail.ts';
import { htmlFoot } from './html-page.ts';
import { type LineageLook, writeLineageSvg } from './lineage-svg.ts';
import type { SentenceLinks } from './sentence-links.ts';
import { placeOf } from './source-columns.ts';
import {
  closedTable,
  openTable,
  openTablePage,
  type PageCell,
  type PageTable,
  writeTable,
  writeTableRow,
} from './table-page.ts';

/** What the page is of. */
export interface SourcePage {
  /** Of the dossier, and what of it. */
  readonly title: string;
  readonly parties: readonly { readonly id: string; readonly name: string }[];
}

/** What stands in the page: families with their drawings, citations one after the other, and what several articles tell. */
export type SourcePiece =
  | { readonly kind: 'family'; readonly rows: readonly SourceRow[]; readonly lineage: Lineage }
  | { readonly kind: 'citation'; readonly row: SourceRow }
  | { readonly kind: 'trail'; readonly trail: Trail; readonly rows: readonly SourceRow[] };

/** Writes the page piece by piece: a drawing and a table for each family of articles, a table of citations, and both for what several tell. */
export async function* writeSourcePage(
  { title, parties }: SourcePage,
  pieces: Iterable<SourcePiece> | AsyncIterable<SourcePiece>,
  links: SentenceLinks,
): AsyncGenerator<string> {
  const look: LineageLook = {
    parties,
    linkTo: ({ id }) => links.linkTo({ article: id, statement: null, span: null }),
  };
  yield openTablePage({
    title,
    subtitle:
      'Articles that go back to one source, and who cites whom. First published comes first; what differs stands in square brackets.',
  });
  let [drawn, areCitations] = [0, false];
  for await (const piece of pieces) {
    const wereCitations = areCitations;
    areCitations = piece.kind === 'citation';
    if (wereCitations && !areCitations) yield closedTable;
    if (piece.kind === 'citation') {
      if (!wereCitations) yield openTable(citationHead);
      yield writeTableRow(toCitation(piece.row, links));
      continue;
    }
    drawn += 1;
    if (piece.kind === 'trail') yield writeTable(toTrail(piece, `trail-${drawn}`, look, links));
    else
      yield writeTable({
        ...toFamily(piece.rows, links),
        drawing: writeLineageSvg(piece.lineage, look, `lineage-${drawn}`),
      });
  }
  yield `${areCitations ? closedTable : ''}${htmlFoot}`;
}

function toTrail(
  { trail, rows }: Extract<SourcePiece, { readonly kind: 'trail' }>,
  drawing: string,
  look: LineageLook,
  links: SentenceLinks,
): PageTable {
  const isDrawn = trail.lineage.arrows.length > 0;
  return {
    heading: `Told by several: ${trail.about}`,
    note: isDrawn
      ? 'First published on the left; each arrow leads to where it was had from.'
      : 'None is seen to have it from another.',
    mark: countTellers(trail),
    columns: ['Outlet', 'Published', 'How', 'From', 'Words'],
    rows: rows.map((row) => [
      { text: row.article.outlet ?? '' },
      { text: row.article.published === null ? '' : labelEdtfShort(row.article.published) },
      { text: row.how },
      { text: [row.fromOutlet ?? '', row.from?.title ?? ''].filter(Boolean).join(': ') },
      { text: row.words === '' ? (row.article.title ?? '') : row.words, link: links.linkTo(placeOf(row)) },
    ]),
    ...(isDrawn ? { drawing: writeLineageSvg(trail.lineage, look, drawing) } : {}),
  };
}

function toFamily(rows: readonly SourceRow[], links: SentenceLinks): PageTable {
  const first = rows[0]?.article;
  return {
    heading: `One source: ${first?.title ?? 'untitled'}`,
    note: [first?.outlet ?? 'outlet not known', first?.published ? labelEdtfShort(first.published) : 'no date'].join(
      ', ',
    ),
    mark: null,
    columns: ['Outlet', 'Published', 'How', 'Words'],
    rows: rows.map((row) => [
      { text: row.article.outlet ?? '' },
      { text: row.article.published === null ? '' : labelEdtfShort(row.article.published) },
      { text: describeHow(row) },
      { text: row.words === '' ? (row.article.title ?? '') : row.words, link: links.linkTo(placeOf(row)) },
    ]),
  };
}

function describeHow({ how, share, acknowledged, from }: SourceRow): string {
  if (how === 'first') return 'first';
  const part = share === null ? '' : `, ${Math.round(share * 100)} % of it`;
  const said = acknowledged === null ? '' : acknowledged ? ', says so' : ', does not say so';
  return `${how} from ${from?.outlet ?? 'another'}${part}${said}`;
}

const citationHead: Omit<PageTable, 'rows'> = {
  heading: 'Who cites whom',
  note: 'As the words round the name of an outlet tell.',
  mark: null,
  columns: ['Outlet', 'Published', 'How', 'From', 'Sentence'],
};

function toCitation(row: SourceRow, links: SentenceLinks): readonly PageCell[] {
  return [
    { text: [row.article.outlet ?? '', row.within === null ? '' : `(reprinting ${row.within})`].join(' ').trim() },
    { text: row.article.published === null ? '' : labelEdtfShort(row.article.published) },
    { text: row.how.replace('-', ' ') },
    { text: [row.fromOutlet ?? '', row.from?.title ?? ''].filter(Boolean).join(': ') },
    { text: row.words, link: links.linkTo(placeOf(row)) },
  ];
}
