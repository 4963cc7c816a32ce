// The head of an article: title, byline, outlet and date, and the passages they stand in.
import type { PassageKind } from '../model/article.ts';
import type { Outlet } from '../model/codebook.ts';
import type { Span } from '../model/span.ts';
import type { Block } from './block.ts';
import { isFurniture } from './furniture.ts';
import { type HeaderLine, readHeaderLine } from './header-line.ts';
import { countWords, isHeadline, isTitleCase } from './headline.ts';
import { findOutlet } from './outlet-finder.ts';
import { type DateOrder, readDate } from './published-date.ts';

/** A stretch of the head and what it is. */
export interface HeadPassage extends Span {
  readonly kind: PassageKind;
}

/** What the head of an article tells. Offsets are into the source text. */
export interface ArticleHeader {
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly byline: readonly string[];
  readonly outlet: string | null;
  /** EDTF. */
  readonly published: string | null;
  /** The words of a date that can be read in two ways. */
  readonly ambiguousDate: Span | null;
  readonly url: string | null;
  readonly passages: readonly HeadPassage[];
  /** Blocks of the article after its head. */
  readonly body: readonly Block[];
}

/** An empty head: everything is body. */
export function emptyHeader(body: readonly Block[]): ArticleHeader {
  return {
    title: null,
    titleSpan: null,
    byline: [],
    outlet: null,
    published: null,
    ambiguousDate: null,
    url: null,
    passages: [],
    body,
  };
}

/** Most blocks of a head: title, deck, author, outlet, date, section, share line, picture. */
const mostHeadBlocks = 8;
/** Most words of an outlet's name after "Source:". */
const mostOutletWords = 8;
/** Most words of a first line that ends in a point and is still taken for a title. */
const mostSentenceTitleWords = 16;

/** Reads the head of an article's blocks. `text` is the source text. */
export function readArticleHeader(
  text: string,
  blocks: readonly Block[],
  outlets: readonly Outlet[],
  habit: DateOrder,
): ArticleHeader {
  const lead = readDateLead(emptyHeader(blocks), text);
  if (lead !== null) return lead;
  let header: ArticleHeader = emptyHeader(blocks);
  const headEnd = findHeadEnd(blocks, outlets, habit);
  let index = 0;
  for (; index < Math.min(blocks.length, mostHeadBlocks); index += 1) {
    const block = blocks[index]!;
    const next =
      readField(header, text, block, outlets) ??
      readLetterhead(header, blocks, index, outlets) ??
      readLine(header, block, outlets, habit) ??
      readCredit(header, block, outlets) ??
      readVenue(header, block, outlets, habit);
    if (next !== null) header = next;
    else if (isFurniture(block.words) || block.kind === 'furniture' || (block.kind === 'rule' && index < headEnd))
      header = addPassage(header, block, 'furniture');
    else if (header.titleSpan === null && isTitle(blocks, index, headEnd)) header = addTitle(header, block);
    else if (isTitleContinued(header, blocks, index)) header = extendTitle(header, text, block);
    else if (index < headEnd && isHeadline(block)) header = addPassage(header, block, 'heading');
    else break;
  }
  return { ...header, body: blocks.slice(index) };
}

/** Index after the last head line that stands near the top with nothing but headline-like lines before it. */
function findHeadEnd(blocks: readonly Block[], outlets: readonly Outlet[], habit: DateOrder): number {
  let end = 0;
  for (let index = 0; index < Math.min(blocks.length, mostHeadBlocks); index += 1) {
    const block = blocks[index]!;
    if (block.kind === 'text' && readHeaderLine(block.words, outlets, habit) !== null) end = index + 1;
    else if (!isHeadline(block) && block.kind !== 'furniture' && !isFurniture(block.words) && !field.test(block.words))
      break;
  }
  return end;
}

function readLine(
  header: ArticleHeader,
  block: Block,
  outlets: readonly Outlet[],
  habit: DateOrder,
): ArticleHeader | null {
  if (block.kind !== 'text') return null;
  const line = readHeaderLine(block.words, outlets, habit);
  if (line === null) return null;
  // The first line of a text without a title may be an outlet's name; a second byline is somebody else's.
  if (line.byline.length > 0 && header.byline.length > 0) return null;
  return addPassage(mergeLine(header, line, block), block, 'byline');
}

/** A text that begins with its outlet's name: a letterhead, whose address lines belong to it. */
function readLetterhead(
  header: ArticleHeader,
  blocks: readonly Block[],
  index: number,
  outlets: readonly Outlet[],
): ArticleHeader | null {
  const block = blocks[index]!;
  if (header.titleSpan !== null || block.kind === 'list-item') return null;
  const isAddress = index > 0 && !block.isSetApart && header.outlet !== null && header.byline.length === 0;
  // Behind the date stands no address: the line is the title.
  if (
    isAddress &&
    header.published === null &&
    blocks[index + 1]?.isSetApart === true &&
    isHeadline(block) &&
    !/\d{4}/.test(block.words)
  ) {
    return addPassage(header, block, 'byline');
  }
  if (index > 0) return null;
  const parts = [block.words, ...block.words.split(/\s+[|–—-]\s+/)];
  const outlet = parts.map((part) => findOutlet(part, outlets)).find((one) => one !== null);
  return outlet === undefined || outlet === null
    ? null
    : addPassage({ ...header, outlet: outlet.name }, block, 'byline');
}

const credit = /^[*_(]*(?:transcript|translation|text|source|audio|recording)(?: by)?\s*:\s/i;

/** "Transcript: Radio Oster newsroom": names the outlet by the way. */
function readCredit(header: ArticleHeader, block: Block, outlets: readonly Outlet[]): ArticleHeader | null {
  if (header.outlet !== null || block.words.length > 200 || !credit.test(block.words)) return null;
  const outlet = outlets.find((one) => [one.name, ...one.aliases].some((name) => block.words.includes(name)));
  return outlet === undefined ? null : addPassage({ ...header, outlet: outlet.name }, block, 'byline');
}

/** Longest line that gives place and time of a speech, in UTF-16 units. */
const longestVenue = 100;

/** "Port Tarrow, the old customs house, 26 March 2031, 4.30 p.m." under a title. */
function readVenue(
  header: ArticleHeader,
  block: Block,
  outlets: readonly Outlet[],
  habit: DateOrder,
): ArticleHeader | null {
  if (header.titleSpan === null || header.published !== null || block.kind !== 'text') return null;
  if (block.words.length > longestVenue || !/^\p{Lu}[^.!?]*,/u.test(block.words)) return null;
  const parts = block.words.split(/,\s/);
  const last = parts.slice(1).flatMap((_, at) => readHeaderLine(parts.slice(at + 1).join(', '), outlets, habit) ?? []);
  const date = last.find((line) => line.kind === 'date')?.date ?? null;
  return date === null ? null : addPassage({ ...header, published: date.edtf }, block, 'byline');
}

function mergeLine(header: ArticleHeader, line: HeaderLine, span: Span): ArticleHeader {
  return {
    ...header,
    byline: header.byline.length > 0 ? header.byline : line.byline,
    outlet: header.outlet ?? line.outlet,
    published: header.published ?? line.date?.edtf ?? null,
    ambiguousDate:
      header.published === null && line.date?.isAmbiguous ? { start: span.start, end: span.end } : header.ambiguousDate,
  };
}

const field =
  /^\**(title|headline|author|authors|by|byline|source|outlet|publication|publisher|newspaper|date|published|published on|pubdate|url|link|section|language|category|tags)\**\s*:\**\s+(\S.*)$/i;

/** "Author: Jane Roe" and the like, as collectors and front matter write them. */
function readField(
  header: ArticleHeader,
  text: string,
  block: Block,
  outlets: readonly Outlet[],
): ArticleHeader | null {
  const match = block.kind === 'text' && block.words.length < 400 ? field.exec(block.words) : null;
  if (match === null) return null;
  const value = match[2]!.replace(/^["']|["']$/g, '');
  const at = Math.max(block.start, block.end - (match[2]?.length ?? 0));
  switch (match[1]!.toLowerCase()) {
    case 'title':
    case 'headline':
      if (text.slice(at, block.end) !== match[2]) return null;
      return readTitleField(header, block, { value, start: at + match[2]!.indexOf(value) });
    case 'author':
    case 'authors':
    case 'by':
    case 'byline': {
      const byline = readHeaderLine(`By ${value.replace(/^by\s+/i, '')}`, outlets)?.byline ?? [value];
      return addPassage({ ...header, byline }, block, 'byline');
    }
    case 'outlet':
    case 'publication':
    case 'publisher':
      return addPassage({ ...header, outlet: findOutlet(value, outlets)?.name ?? value }, block, 'byline');
    case 'source':
    case 'newspaper':
      // "Newspaper: minister resigns" is a headline.
      if (countWords(value) > mostOutletWords || /[.!?]$/.test(value) || !isTitleCase(value)) return null;
      return addPassage({ ...header, outlet: findOutlet(value, outlets)?.name ?? value }, block, 'byline');
    case 'date':
    case 'published':
    case 'published on':
    case 'pubdate': {
      const date = readDate(value, findOutlet(header.outlet ?? '', outlets)?.dateOrder ?? null);
      if (date === null) return null;
      const ambiguousDate = date.isAmbiguous ? { start: block.start, end: block.end } : null;
      return addPassage({ ...header, published: date.edtf, ambiguousDate }, block, 'byline');
    }
    case 'url':
    case 'link':
      return addPassage({ ...header, url: /^https?:\S+$/.test(value) ? value : header.url }, block, 'furniture');
    default:
      return addPassage(header, block, 'furniture');
  }
}

/** The title without its field's name and quotation marks, which nobody said. */
function readTitleField(
  header: ArticleHeader,
  block: Block,
  { value, start }: { readonly value: string; readonly start: number },
): ArticleHeader {
  const titleSpan = { start, end: start + value.length };
  const named = addPassage(header, { start: block.start, end: start }, 'furniture');
  const titled = addPassage({ ...named, title: value, titleSpan }, titleSpan, 'title');
  return titleSpan.end < block.end ? addPassage(titled, { start: titleSpan.end, end: block.end }, 'furniture') : titled;
}

function isTitle(blocks: readonly Block[], index: number, headEnd: number): boolean {
  const block = blocks[index]!;
  const next = blocks[index + 1];
  if (next === undefined || !isHeadline(block)) return false;
  if (block.kind === 'heading' || index < headEnd) return true;
  if (/^["“].*[.!?]["”]$/.test(block.words)) return false;
  const isSentence = /[.…]["”’']?$/.test(block.words) && !isTitleCase(block.words);
  // "Halde Herald", "11 May 2031", and then the title, set apart from the text below it.
  if (index > 0) return index === headEnd && !isSentence && next.isSetApart && /[.!?…]["”’']?$/.test(next.words);
  return !isSentence || countWords(block.words) <= mostSentenceTitleWords;
}

function isTitleContinued(header: ArticleHeader, blocks: readonly Block[], index: number): boolean {
  const above = blocks[index - 1];
  const block = blocks[index]!;
  if (header.titleSpan === null || above === undefined || above.end !== header.titleSpan.end) return false;
  return !block.isSetApart && /[;:,–—-]$/.test(above.words) && isHeadline(block);
}

function addTitle(header: ArticleHeader, block: Block): ArticleHeader {
  const titleSpan = { start: block.start, end: block.end };
  return addPassage({ ...header, title: plainTitle(block.words), titleSpan }, block, 'title');
}

function extendTitle(header: ArticleHeader, text: string, block: Block): ArticleHeader {
  const start = header.titleSpan?.start ?? block.start;
  const titleSpan = { start, end: block.end };
  const title = plainTitle(text.slice(start, block.end).replace(/^#+\s/, '').replace(/\s+/g, ' '));
  return { ...header, title, titleSpan, passages: [...header.passages.slice(0, -1), { ...titleSpan, kind: 'title' }] };
}

/** A title without Markdown's marks. */
function plainTitle(words: string): string {
  return words.replace(/^[*_]{1,3}(.+?)[*_]{1,3}$/, '$1');
}

function addPassage(header: ArticleHeader, span: Span, kind: PassageKind): ArticleHeader {
  return { ...header, passages: [...header.passages, { start: span.start, end: span.end, kind }] };
}

const dateLead =
  /^(?:date|dated|published|posted|updated)?\s*:?\s*(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d\S*)?(?=[\s:–—-]+\S)/i;

/** A text that begins "date 2025-02-17 The talks ...": the date is head, the rest of the block is body. */
function readDateLead(header: ArticleHeader, text: string): ArticleHeader | null {
  const [block, ...rest] = header.body;
  if (block === undefined || header.published !== null || block.kind !== 'text') return null;
  const match = dateLead.exec(text.slice(block.start, block.start + 60));
  const date = match === null ? null : readDate(match[1]!, null);
  if (match === null || date === null) return null;
  const headEnd = block.start + match[0].length;
  const gap = /^[\s:–—-]+/.exec(text.slice(headEnd, block.end))?.[0].length ?? 0;
  const body = { ...block, start: headEnd + gap, words: block.words.slice(match[0].length).replace(/^[\s:–—-]+/, '') };
  const published: ArticleHeader = { ...header, published: date.edtf, body: [body, ...rest] };
  return addPassage(published, { start: block.start, end: headEnd }, 'byline');
}
