// A web page -> its text and the drafts of the articles in it.
import type { Outlet } from '../../model/codebook.ts';
import type { Notice } from '../../model/notice.ts';
import { makeBlock } from '../block.ts';
import { cutLongBlocks } from '../long-block-cutter.ts';
import { readBlocks } from '../plain-text-reader.ts';
import { type PageParagraph, readMainBody, readParagraphs } from './body-reader.ts';
import { readFlatText } from './flat-text.ts';
import { type ComposedPage, composeHead, draftPage, type ReadPage } from './page-drafts.ts';
import { isTooHard } from './page-limits.ts';
import { nothingTold, type PageMetadata, preferTold, readPageMetadata } from './page-metadata.ts';
import { parsePage } from './page-node.ts';

/** A page, and what is told of it elsewhere: by the mail it came in, or by who saved it. */
export interface PageSource {
  readonly name: string;
  readonly html: string;
  readonly told?: PageMetadata;
}

/**
 * Reads a page. Its text is made of the words of the page only: the title; the authors, parted by commas; then the
 * paragraphs of the main body, each on its own, with white space made single and `<br>` kept as a line break.
 */
export function readPage({ name, html, told = nothingTold }: PageSource, outlets: readonly Outlet[]): ReadPage {
  if (isTooHard(html)) return readHardPage(name, html, outlets);
  const page = parsePage(html);
  const metadata = preferTold(told, readPageMetadata(page));
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
  const { text, body } = compose(nothingTold, paragraphs);
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

function compose(metadata: PageMetadata, paragraphs: readonly PageParagraph[]): ComposedPage {
  const head = composeHead(metadata);
  const own = dropRepeats(metadata.title, paragraphs);
  const text = (head.text + own.map((one) => one.words).join('\n\n')).trimEnd();
  let at = head.text.length;
  const body = own.map(({ words, kind }) => {
    const block = makeBlock(text, { start: at, end: at + words.length }, { kind, isSetApart: true, indent: 0 });
    at += words.length + 2;
    return block;
  });
  return { ...head, text, body };
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
