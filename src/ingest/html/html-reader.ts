// A web page -> its text and the drafts of the articles in it.
import type { Outlet } from '../../model/codebook.ts';
import type { Notice } from '../../model/notice.ts';
import type { ArticleDraft } from '../article-builder.ts';
import { type ArticleHeader, type HeadPassage, readArticleHeader } from '../article-header.ts';
import { findDateHabit, splitArticles } from '../article-splitter.ts';
import { type Block, makeBlock } from '../block.ts';
import { readHeaderLine } from '../header-line.ts';
import { cutLongBlocks } from '../long-block-cutter.ts';
import { findOutlet, findOutletByUrl } from '../outlet-finder.ts';
import { readBlocks } from '../plain-text-reader.ts';
import { type PageParagraph, readMainBody, readParagraphs } from './body-reader.ts';
import { readFlatText } from './flat-text.ts';
import { findPageDate } from './page-date.ts';
import { isTooHard } from './page-limits.ts';
import { type PageMetadata, readPageMetadata } from './page-metadata.ts';
import { parsePage } from './page-node.ts';

/** A page as text: title, byline line and paragraphs as they stand in it, parted by blank lines. */
export interface ReadPage {
  readonly text: string;
  readonly drafts: readonly ArticleDraft[];
  readonly notices: readonly Notice[];
}

/**
 * Reads a page. Its text is made of the words of the page only: the title; the authors, parted by commas; then the
 * paragraphs of the main body, each on its own, with white space made single and `<br>` kept as a line break.
 */
export function readPage(name: string, html: string, outlets: readonly Outlet[]): ReadPage {
  if (isTooHard(html)) return readHardPage(name, html, outlets);
  const page = parsePage(html);
  const metadata = readPageMetadata(page);
  const body = readMainBody(page);
  const paragraphs =
    body ??
    (page.documentElement === null ? [] : readParagraphs(parsePage(html).documentElement ?? page.documentElement));
  const composed = compose(metadata, paragraphs);
  const cut = cutLongBlocks(name, composed.text, composed.body);
  const drafts = draftPage({ ...composed, body: cut.blocks }, metadata, outlets);
  const notices = body === null && paragraphs.length > 0 ? [noMainText(name), ...cut.notices] : cut.notices;
  return { text: composed.text, drafts, notices };
}

function readHardPage(name: string, html: string, outlets: readonly Outlet[]): ReadPage {
  const paragraphs = readFlatText(html).map((words): PageParagraph => ({ kind: 'text', words }));
  const { text, body } = compose({ title: null, authors: [], outlet: null, dates: [], url: null }, paragraphs);
  const notice: Notice = {
    code: 'nesting-too-deep',
    level: 'warning',
    message: `${name} is nested too deep or too large to be parsed as a page; all its visible text was taken, menus included. Save the article as plain text for a clean reading.`,
    place: null,
  };
  const cut = cutLongBlocks(name, text, body);
  return { text, drafts: readBlocks(text, cut.blocks, outlets), notices: [notice, ...cut.notices] };
}

function noMainText(name: string): Notice {
  return {
    code: 'no-main-text',
    level: 'warning',
    message: `No main text stands out in ${name}; all its visible text was taken. Save the article as plain text if menus are in the way.`,
    place: null,
  };
}

interface ComposedPage {
  readonly text: string;
  readonly title: Block | null;
  readonly byline: Block | null;
  readonly body: readonly Block[];
}

function compose(metadata: PageMetadata, paragraphs: readonly PageParagraph[]): ComposedPage {
  const title = metadata.title;
  const byline = metadata.authors.length === 0 ? null : metadata.authors.join(', ');
  const own = dropRepeats(title, paragraphs);
  const parts = [
    ...(title === null ? [] : [title]),
    ...(byline === null ? [] : [byline]),
    ...own.map((one) => one.words),
  ];
  const text = parts.join('\n\n');
  let at = 0;
  const place = (words: string, kind: Block['kind']): Block => {
    const block = makeBlock(text, { start: at, end: at + words.length }, { kind, isSetApart: true, indent: 0 });
    at += words.length + 2;
    return block;
  };
  // The order of these three is the order of `parts`.
  const titleBlock = title === null ? null : place(title, 'heading');
  const bylineBlock = byline === null ? null : place(byline, 'text');
  return { text, title: titleBlock, byline: bylineBlock, body: own.map((one) => place(one.words, one.kind)) };
}

/** Leaves out the headline where the body repeats it, and a paragraph that repeats the one before. */
function dropRepeats(title: string | null, paragraphs: readonly PageParagraph[]): readonly PageParagraph[] {
  const fold = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const folded = title === null ? '' : fold(title);
  return paragraphs.filter((one, index) => {
    const isTitle = index < 4 && folded !== '' && fold(one.words) === folded;
    return !isTitle && one.words !== paragraphs[index - 1]?.words;
  });
}

function draftPage(page: ComposedPage, metadata: PageMetadata, outlets: readonly Outlet[]): readonly ArticleDraft[] {
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
