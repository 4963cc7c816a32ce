// Exports of press databases (LexisNexis): `1 of 10 DOCUMENTS`, then outlet, date, headline, fields, body, fields.
import type { Outlet } from '../model/codebook.ts';
import { type ArticleHeader, emptyHeader, type HeadPassage } from './article-header.ts';
import type { BlockRun } from './article-splitter.ts';
import type { Block } from './block.ts';
import { readHeaderLine } from './header-line.ts';
import { findOutlet } from './outlet-finder.ts';
import { readDate } from './published-date.ts';

const counter = /^(?:document )?\d{1,6} of \d{1,7} documents?$/i;
const field =
  /^(BYLINE|SECTION|LENGTH|DATELINE|HIGHLIGHT|HEADLINE|LOAD-DATE|LANGUAGE|GRAPHIC|PUBLICATION-TYPE|JOURNAL-CODE|CORRECTION-DATE|CORRECTION|SERIES|TYPE|SUBJECT|GEOGRAPHIC|ORGANIZATION|COMPANY|PERSON|COUNTRY|STATE|CITY|INDUSTRY|TICKER|NOTES|URL|DISTRIBUTION|PUB-TYPE|ACC-NO|DOCUMENT-TYPE|PUBLISHER):\s*/i;
const tail =
  /^(?:LOAD-DATE|LANGUAGE|GRAPHIC|PUBLICATION-TYPE|JOURNAL-CODE|SUBJECT|GEOGRAPHIC|ORGANIZATION|COMPANY|PERSON|COUNTRY|STATE|CITY|INDUSTRY|TICKER|PUB-TYPE|ACC-NO|DOCUMENT-TYPE|PUBLISHER|DISTRIBUTION|URL|CORRECTION-DATE|CORRECTION|NOTES):/;
const copyright = /^(?:copyright|©|all rights reserved)/i;
/** Columns from which a line is centred: a headline stands at the margin. */
const centredIndent = 6;
/** Blocks between the counter and the headline: outlet, date, editions. */
const mostTopBlocks = 8;

/** Runs of blocks of the documents of an export, or null when the file is none. */
export function splitPressDatabase(blocks: readonly Block[]): readonly BlockRun[] | null {
  const counters = blocks.flatMap((block, index) => (counter.test(block.words) ? [index] : []));
  if (counters.length === 0) return null;
  const runs = counters.map((at, index) => ({ first: at + 1, end: counters[index + 1] ?? blocks.length }));
  return runs.filter((run) => run.end > run.first);
}

/** Reads the head and the closing fields of one document. */
export function readPressHeader(text: string, blocks: readonly Block[], outlets: readonly Outlet[]): ArticleHeader {
  const dateAt = blocks.slice(0, mostTopBlocks).findIndex((block) => readDate(bareDate(block.words), null) !== null);
  const fields = findFields(blocks, dateAt);
  const outletBlock = dateAt > 0 ? blocks[dateAt - 1]! : null;
  const outlet = outletBlock === null ? null : (findOutlet(outletBlock.words, outlets)?.name ?? outletBlock.words);
  const date = dateAt === -1 ? null : readDate(bareDate(blocks[dateAt]!.words), null);
  const titles = blocks.slice(dateAt + 1, fields.first).filter((block) => block.indent < centredIndent);
  const titleSpan = titles.length === 0 ? null : { start: titles[0]!.start, end: titles.at(-1)!.end };
  const byline = blocks.slice(fields.first, fields.body).find((block) => /^BYLINE:/i.test(block.words));
  return {
    ...emptyHeader(blocks.slice(fields.body, fields.tail)),
    title: titleSpan === null ? null : text.slice(titleSpan.start, titleSpan.end).replace(/\s+/g, ' '),
    titleSpan,
    byline: byline === undefined ? [] : readByline(byline.words, outlets),
    outlet,
    published: date?.edtf ?? null,
    passages: [
      ...headPassages(blocks, dateAt, fields),
      ...(titleSpan === null ? [] : [{ ...titleSpan, kind: 'title' as const }]),
    ].sort((a, b) => a.start - b.start),
  };
}

/** Passages of the closing fields, after the body. */
export function closingPassages(blocks: readonly Block[], body: readonly Block[]): readonly HeadPassage[] {
  const from = body.at(-1)?.end ?? blocks[0]?.start ?? 0;
  const tailStart = blocks.find((block) => tail.test(block.words) || isCopyright(block))?.start ?? Infinity;
  let isGraphic = false;
  return blocks
    .filter((block) => block.start >= Math.max(from, tailStart))
    .map((block) => {
      isGraphic = /^GRAPHIC:/.test(block.words) || (isGraphic && !block.isSetApart);
      return { start: block.start, end: block.end, kind: isGraphic ? 'caption' : 'furniture' };
    });
}

interface FieldPlaces {
  /** First block with a field, after the headline. */
  readonly first: number;
  /** First block of the body. */
  readonly body: number;
  /** First block of the closing fields. */
  readonly tail: number;
}

function findFields(blocks: readonly Block[], dateAt: number): FieldPlaces {
  let first = dateAt + 1;
  while (first < Math.min(blocks.length, mostTopBlocks + 4) && !field.test(blocks[first]!.words)) first += 1;
  if (first === blocks.length || !field.test(blocks[first]!.words)) first = Math.min(dateAt + 2, blocks.length);
  let body = first;
  while (body < blocks.length && field.test(blocks[body]!.words) && !tail.test(blocks[body]!.words)) body += 1;
  let end = body;
  while (end < blocks.length && !tail.test(blocks[end]!.words) && !isCopyright(blocks[end]!)) end += 1;
  return { first, body, tail: end };
}

function headPassages(blocks: readonly Block[], dateAt: number, fields: FieldPlaces): readonly HeadPassage[] {
  return blocks.slice(0, fields.body).flatMap((block, index): readonly HeadPassage[] => {
    if (index > dateAt && index < fields.first && block.indent < centredIndent) return [];
    const isByline = index === dateAt || index === dateAt - 1 || /^BYLINE:/i.test(block.words);
    return [{ start: block.start, end: block.end, kind: isByline ? 'byline' : 'furniture' }];
  });
}

function isCopyright(block: Block): boolean {
  return copyright.test(block.words) && block.indent >= centredIndent;
}

function readByline(words: string, outlets: readonly Outlet[]): readonly string[] {
  const names = words.replace(/^BYLINE:\s*(?:by\s+)?/i, '');
  return readHeaderLine(`By ${names}`, outlets)?.byline ?? [names];
}

/** A date line without the edition that may follow it. */
function bareDate(words: string): string {
  return words.replace(/\s+(?:\S+\s)?edition\b.*$/i, '');
}
