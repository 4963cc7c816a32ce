// The text of a page or mail whose head is told apart from its words -> drafts of the articles in it.
import type { Outlet } from '../../model/codebook.ts';
import type { Notice } from '../../model/notice.ts';
import type { ArticleDraft } from '../article-builder.ts';
import { type ArticleHeader, type HeadPassage, readArticleHeader } from '../article-header.ts';
import { findDateHabit, splitArticles } from '../article-splitter.ts';
import { type Block, makeBlock } from '../block.ts';
import { readHeaderLine } from '../header-line.ts';
import { findOutlet, findOutletByUrl } from '../outlet-finder.ts';
import { readBlocks } from '../plain-text-reader.ts';
import { findPageDate } from './page-date.ts';
import type { PageMetadata } from './page-metadata.ts';

/** A page as text: title, byline line and paragraphs as they stand in it, parted by blank lines. */
export interface ReadPage {
  readonly text: string;
  readonly drafts: readonly ArticleDraft[];
  readonly notices: readonly Notice[];
}

/** The text that head and body are composed to, and where they stand in it. */
export interface ComposedPage {
  readonly text: string;
  readonly title: Block | null;
  readonly byline: Block | null;
  readonly body: readonly Block[];
}

/** The text a page begins with, blank lines behind it: its title, then its authors parted by commas. */
export function composeHead({ title, authors }: PageMetadata): Omit<ComposedPage, 'body'> {
  const byline = authors.join(', ');
  const titleText = title === null ? '' : `${title}\n\n`;
  const text = byline === '' ? titleText : `${titleText}${byline}\n\n`;
  const place = (words: string, start: number, kind: Block['kind']): Block | null =>
    words === '' ? null : makeBlock(text, { start, end: start + words.length }, { kind, isSetApart: true, indent: 0 });
  return { text, title: place(title ?? '', 0, 'heading'), byline: place(byline, titleText.length, 'text') };
}

/** Drafts of the articles: one, unless its lines show that it holds several. */
export function draftPage(
  page: ComposedPage,
  metadata: PageMetadata,
  outlets: readonly Outlet[],
): readonly ArticleDraft[] {
  const habit = findDateHabit(page.body);
  const runs = splitArticles(page.body, outlets, habit);
  if (runs.length > 1) {
    const drafts = readBlocks(page.text, page.body, outlets);
    return drafts.map((draft) => ({ ...draft, header: { ...draft.header, url: draft.header.url ?? metadata.url } }));
  }
  const place = { start: 0, end: page.text.length };
  return page.text === '' ? [] : [{ place, header: makeHeader(page, metadata, outlets), closing: [], isLast: true }];
}

/** The page's own words about itself first; what it leaves open is read from the lines over the body. */
function makeHeader(page: ComposedPage, metadata: PageMetadata, outlets: readonly Outlet[]): ArticleHeader {
  const outlet =
    (metadata.url === null ? null : findOutletByUrl(metadata.url, outlets)) ??
    findOutlet(metadata.outlet ?? '', outlets);
  const order = outlet?.dateOrder ?? null;
  const headLines = page.body
    .slice(0, 4)
    .filter((block) => block.kind === 'text' && readHeaderLine(block.words, outlets) !== null);
  const visible = readArticleHeader(page.text, headLines, outlets, order);
  const title = page.title === null ? null : { start: page.title.start, end: page.title.end };
  const passages: readonly HeadPassage[] = [
    ...(title === null ? [] : [{ ...title, kind: 'title' as const }]),
    ...(page.byline === null ? [] : [{ start: page.byline.start, end: page.byline.end, kind: 'byline' as const }]),
    ...visible.passages,
  ];
  return {
    title: metadata.title,
    titleSpan: title,
    byline: metadata.authors.length > 0 ? metadata.authors : visible.byline,
    outlet: outlet?.name ?? metadata.outlet ?? visible.outlet ?? hostOf(metadata.url),
    published: findPageDate(metadata, order) ?? visible.published,
    ambiguousDate: null,
    url: metadata.url,
    passages: inOrder(passages),
    body: page.body.filter((block) => !headLines.includes(block)),
  };
}

function inOrder(passages: readonly HeadPassage[]): readonly HeadPassage[] {
  return [...passages].sort((a, b) => a.start - b.start);
}

function hostOf(url: string | null): string | null {
  return url === null ? null : (/^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? null);
}
