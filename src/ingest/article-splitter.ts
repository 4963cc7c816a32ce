// Blocks of a file -> the runs of blocks that are articles: one for most files, several for a digest.
// Example: a heading, then `By Jane Roe, The Oster Herald, 3/15/25`, then text; a rule; the next heading.
import type { Outlet } from '../model/codebook.ts';
import type { Block } from './block.ts';
import { isFurniture } from './furniture.ts';
import { type HeaderLine, longestHeaderLine, readHeaderLine } from './header-line.ts';
import { isHeadline } from './headline.ts';
import type { DateOrder } from './published-date.ts';

/** Blocks of one article: `first` inclusive, `end` exclusive; rules between articles belong to none. */
export interface BlockRun {
  readonly first: number;
  readonly end: number;
}

/** Blocks looked back from a head line for its headline: decks, links and share lines may stand between. */
const lookBack = 4;
/** Blocks a byline may stand before the date that belongs to it. */
const lookAhead = 2;
/** Fewest words before the first head line that make an item of the collector's own. */
const fewestItemWords = 12;

/** Parts a file's blocks into articles; the whole file is one run unless head lines show that it holds several. */
export function splitArticles(
  blocks: readonly Block[],
  outlets: readonly Outlet[],
  habit: DateOrder,
): readonly BlockRun[] {
  const whole = [{ first: 0, end: blocks.length }];
  const starts = findStarts(blocks, outlets, habit);
  if (starts.length === 0) return whole;
  if (countWords(blocks, 0, starts[0]!) >= fewestItemWords) starts.unshift(0);
  if (starts.length === 1) return whole;
  const all = addItemsBetweenRules(blocks, starts);
  return all.map((first, index) => trimRules(blocks, { first, end: all[index + 1] ?? blocks.length }));
}

/** How the head lines of a file write 3/4/25, where they agree and at least one can be read in one way only. */
export function findDateHabit(blocks: readonly Block[]): DateOrder {
  let monthFirst = 0;
  let dayFirst = 0;
  for (const block of blocks) {
    if (block.words.length > longestHeaderLine) continue;
    const match = /(?:^|[\s,|(])(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})\)?$/.exec(block.words);
    if (match === null) continue;
    if (Number(match[1]) > 12) dayFirst += 1;
    if (Number(match[2]) > 12) monthFirst += 1;
  }
  if (monthFirst > 0 && dayFirst === 0) return 'month-first';
  return dayFirst > 0 && monthFirst === 0 ? 'day-first' : null;
}

function findStarts(blocks: readonly Block[], outlets: readonly Outlet[], habit: DateOrder): number[] {
  const starts: number[] = [];
  let from = 0;
  for (let index = 0; index < blocks.length; index += 1) {
    const line = readHead(blocks[index]!, outlets, habit);
    if (line === null || !beginsArticle(blocks, index, line, outlets)) continue;
    const start = findHeadlineStart(blocks, index, from, outlets);
    // The rest of a head of several lines begins nothing new.
    const bodyFrom = endOfHead(blocks, index, outlets);
    if (start === null || countWords(blocks, bodyFrom, bodyFrom + lookBack) < fewestItemWords) continue;
    starts.push(start);
    index = bodyFrom - 1;
    from = bodyFrom;
  }
  return starts;
}

function readHead(block: Block, outlets: readonly Outlet[], habit: DateOrder): HeaderLine | null {
  const canBe = block.kind === 'text' && block.end - block.start <= longestHeaderLine;
  return canBe ? readHeaderLine(block.words, outlets, habit) : null;
}

/** A full line begins an article; a byline does when its date or outlet follows. */
function beginsArticle(blocks: readonly Block[], index: number, line: HeaderLine, outlets: readonly Outlet[]): boolean {
  if (line.kind === 'full') return true;
  if (line.kind === 'date') return false;
  const rest = blocks.slice(index + 1, index + 1 + lookAhead).map((block) => readHead(block, outlets, null));
  return rest.some((next) => next !== null && next.date !== null && next.byline.length === 0);
}

function endOfHead(blocks: readonly Block[], index: number, outlets: readonly Outlet[]): number {
  let end = index + 1;
  while (end < blocks.length && end <= index + lookAhead && readHead(blocks[end]!, outlets, null) !== null) end += 1;
  return end;
}

/** Index of the headline over the head line at `index`, or of the line itself after a rule; null when it heads nothing. */
function findHeadlineStart(
  blocks: readonly Block[],
  index: number,
  from: number,
  outlets: readonly Outlet[],
): number | null {
  const lowest = Math.max(from, index - lookBack);
  let deck = index;
  for (let at = index - 1; at >= lowest; at -= 1) {
    const block = blocks[at]!;
    if (block.kind === 'rule') return deck;
    if (isFurniture(block.words) || readHead(block, outlets, null) !== null) continue;
    if (!isHeadline(block)) break;
    if (block.kind === 'heading' || isWholeHeadline(blocks, at)) return at;
    deck = at;
  }
  if (deck < index) return deck;
  return index === 0 ? 0 : null;
}

/** False for the second line of a headline of two lines, and for a deck under a headline. */
function isWholeHeadline(blocks: readonly Block[], at: number): boolean {
  const above = blocks[at - 1];
  if (above === undefined || above.kind === 'rule') return true;
  const isSecondLine = !blocks[at]!.isSetApart && /[;:,–—-]$/.test(above.words) && above.words.length < 200;
  return !isSecondLine;
}

function countWords(blocks: readonly Block[], first: number, end: number): number {
  let count = 0;
  for (const block of blocks.slice(first, end)) {
    if (block.kind !== 'rule' && !isFurniture(block.words)) count += block.words.split(' ').length;
  }
  return count;
}

/** Where rules part the articles, a rule and then a headline begin an item even without a byline. */
function addItemsBetweenRules(blocks: readonly Block[], starts: readonly number[]): readonly number[] {
  const afterRule = starts.filter((start) => blocks[start - 1]?.kind === 'rule');
  // The first article needs no rule before it.
  if (afterRule.length < 1 || afterRule.length < starts.length - 1) return starts;
  const known = new Set(starts);
  const items = blocks.flatMap((block, index) => {
    const heading = blocks[index + 1];
    const isItem =
      block.kind === 'rule' && heading !== undefined && !known.has(index + 1) && isUnsignedHead(blocks, index + 1);
    return isItem ? [index + 1] : [];
  });
  return [...starts, ...items].sort((a, b) => a - b);
}

function isUnsignedHead(blocks: readonly Block[], at: number): boolean {
  const body = blocks[at + 1];
  const head = blocks[at]!;
  const isHead = isHeadline(head) && !isFurniture(head.words) && !/[.…!]["”’']?$/.test(head.words);
  return isHead && body !== undefined && body.kind !== 'rule' && body.words.length > head.words.length;
}

function trimRules(blocks: readonly Block[], run: BlockRun): BlockRun {
  let { first, end } = run;
  while (end > first + 1 && blocks[end - 1]!.kind === 'rule') end -= 1;
  while (first < end - 1 && blocks[first]!.kind === 'rule') first += 1;
  return { first, end };
}
