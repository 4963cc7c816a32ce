// Another outlet's report printed in an article: where it begins, and the commentary between.
import type { Outlet } from '../model/codebook.ts';
import type { Span } from '../model/span.ts';
import type { Block } from './block.ts';
import { isOutletName } from './outlet-finder.ts';

/** The outlet a reprint comes from; `named` is its name's place in the source text. */
export interface ReprintSource {
  readonly name: string;
  readonly named: Span;
}

const announcement =
  /^[[(*_]*(?:from|via|reprinted (?:from|by)|republished (?:from|by)|(?:this (?:article|report|story) )?(?:was )?(?:originally|first) (?:published|appeared) (?:in|by|on|at)|(?:the )?full (?:text|report) (?:from|by|in)|excerpts? from|as reported by|report (?:by|from))\s+(?:the\s)?(?<name>\p{Lu}[^,.:;()\]]{1,60}?)\s?(?:[,(][^:]{0,40})?[*_)\]]*(?<colon>:)?[*_)\].]*$/iu;
const comment =
  /^[[(*_]{0,3}(?:(?:my|our|a)\s)?(?:comment(?:ary)?|note|ed(?:itor)?(?:['’]s)?(?:\snote)?|remark|response|translator['’]s note)s?\b[^:]{0,40}:|^[[(][^\])]{20,}[\])]$/i;
const ending = /^[[(*_]{0,3}end (?:of )?(?:the )?(?:quote|quotation|article|report|excerpt|reprint|text)\b/i;

/** Reads a line that announces a reprint (`From The Velm Courier:`); null when the block is none. */
export function readReprintAnnouncement(text: string, block: Block, outlets: readonly Outlet[]): ReprintSource | null {
  if (block.words.length > 160) return null;
  const match = announcement.exec(block.words);
  // "From Jane Roe, writing in The Velm Courier:" names the outlet last.
  const name = match?.groups?.name?.split(/\s(?:writing\s)?(?:at|in|for)\s(?:the\s)?/i).at(-1);
  if (match === null || name === undefined || !/^\p{Lu}/u.test(name)) return null;
  const isSaid = match.groups?.colon !== undefined || /^[[(*_]*(?:re|this|orig|first)/i.test(block.words);
  if (!isSaid || !isOutletName(name, outlets)) return null;
  const start = block.start + text.slice(block.start, block.end).indexOf(name);
  return { name, named: { start, end: start + name.length } };
}

/** True for a paragraph of the collector's own between reprinted ones: labelled as a comment, or in brackets. */
export function isComment(words: string): boolean {
  return comment.test(words);
}

/** True for a line that says the reprint is over. */
export function endsReprint(block: Block): boolean {
  return block.kind === 'rule' || ending.test(block.words);
}
