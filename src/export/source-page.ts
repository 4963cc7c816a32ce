// Who took what from whom as one page to print or to send.
import type { Lineage } from '../model/lineage.ts';
import type { SourceRow } from '../model/source-row.ts';
import { countTellers, type Trail } from '../model/trail.ts';
import { type LineageLook, writeLineageSvg } from './lineage-svg.ts';
import type { SentenceLinks } from './sentence-links.ts';
import { placeOf } from './source-columns.ts';
import { type PageCell, type PageTable, writeTablePage } from './table-page.ts';

/** What the page is made of. */
export interface SourcePage {
  /** Of the dossier, and what of it. */
  readonly title: string;
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly SourceRow[];
  /** One for each family, in their order. */
  readonly lineages: readonly Lineage[];
  /** What several articles tell, to be drawn. */
  readonly trails: readonly { readonly trail: Trail; readonly rows: readonly SourceRow[] }[];
}

/** Writes the page: a drawing and a table for each family of articles, a table of citations, and both for what several tell. */
export function writeSourcePage({ title, parties, rows, lineages, trails }: SourcePage, links: SentenceLinks): string {
  const look: LineageLook = {
    parties,
    linkTo: ({ id }) => links.linkTo({ article: id, statement: null, span: null }),
  };
  const groups = new Map<number, SourceRow[]>();
  for (const row of rows) groups.set(row.family, [...(groups.get(row.family) ?? []), row]);
  return writeTablePage({
    title,
    subtitle:
      'Articles that go back to one source, and who cites whom. First published comes first; what differs stands in square brackets.',
    tables: [
      ...[...groups].map(([family, members]) =>
        family === 0 ? toCitations(members, links) : { ...toFamily(members, links), ...draw(family) },
      ),
      ...trails.map((each, at) => toTrail(each, at, look, links)),
    ],
  });

  function draw(family: number): Pick<PageTable, 'drawing'> {
    const lineage = lineages[family - 1];
    return lineage ? { drawing: writeLineageSvg(lineage, look, `lineage-${family}`) } : {};
  }
}

function toTrail(
  { trail, rows }: SourcePage['trails'][number],
  at: number,
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
      { text: row.article.published ?? '' },
      { text: row.how },
      { text: [row.fromOutlet ?? '', row.from?.title ?? ''].filter(Boolean).join(': ') },
      { text: row.words === '' ? (row.article.title ?? '') : row.words, link: links.linkTo(placeOf(row)) },
    ]),
    ...(isDrawn ? { drawing: writeLineageSvg(trail.lineage, look, `trail-${at}`) } : {}),
  };
}

function toFamily(rows: readonly SourceRow[], links: SentenceLinks): PageTable {
  const first = rows[0]?.article;
  return {
    heading: `One source: ${first?.title ?? 'untitled'}`,
    note: [first?.outlet ?? 'outlet not known', first?.published ?? 'no date'].join(', '),
    mark: null,
    columns: ['Outlet', 'Published', 'How', 'Words'],
    rows: rows.map((row) => [
      { text: row.article.outlet ?? '' },
      { text: row.article.published ?? '' },
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

function toCitations(rows: readonly SourceRow[], links: SentenceLinks): PageTable {
  return {
    heading: 'Who cites whom',
    note: 'As the words round the name of an outlet tell.',
    mark: null,
    columns: ['Outlet', 'Published', 'How', 'From', 'Sentence'],
    rows: rows.map((row): readonly PageCell[] => [
      { text: [row.article.outlet ?? '', row.within === null ? '' : `(reprinting ${row.within})`].join(' ').trim() },
      { text: row.article.published ?? '' },
      { text: row.how.replace('-', ' ') },
      { text: [row.fromOutlet ?? '', row.from?.title ?? ''].filter(Boolean).join(': ') },
      { text: row.words, link: links.linkTo(placeOf(row)) },
    ]),
  };
}
