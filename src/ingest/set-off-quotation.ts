// Paragraphs that are wholly somebody else's words: what makes them so, and whose they are.
import type { Voice } from '../model/article.ts';
import type { Outlet } from '../model/codebook.ts';
import type { Block } from './block.ts';
import { findNamedSource } from './name-finder.ts';

/** Columns a quoted paragraph is moved in, at least, beyond the others. */
const quotationIndent = 3;

/** True when what follows the block is introduced by it: it ends in a colon, or breaks off before somebody's words. */
export function introduces(block: Block): boolean {
  return block.kind !== 'rule' && (/[:：]["”]?$/.test(block.words) || /(?:,|—|–|\bthat|\.\.\.|…)$/.test(block.words));
}

/** True when the whole paragraph stands in one pair of quotation marks. */
export function isWhollyQuoted(words: string): boolean {
  if (/^“[^“”]+”\s?$/.test(words) || /^«[^«»]+»$/.test(words) || /^„[^„“”]+[“”]$/.test(words)) return true;
  return /^"[^"]+"$/.test(words);
}

/** True when a quotation opens with the paragraph and is not closed in it: newspapers close only the last paragraph. */
export function opensQuotation(words: string): boolean {
  return /^“[^”]*$/.test(words) || /^"[^"]*$/.test(words);
}

/** True when an open quotation ends with the paragraph. */
export function closesQuotation(words: string): boolean {
  return /^[“"]?[^“”"]*[”"]$/.test(words);
}

/** True when the paragraph is moved in from the others of its article. */
export function isIndented(block: Block, commonIndent: number): boolean {
  return block.kind === 'text' && block.indent >= commonIndent + quotationIndent;
}

/** The column most paragraphs begin at. */
export function findCommonIndent(blocks: readonly Block[]): number {
  const counts = new Map<number, number>();
  for (const block of blocks) counts.set(block.indent, (counts.get(block.indent) ?? 0) + 1);
  let common = 0;
  for (const [indent, count] of counts) if (count > (counts.get(common) ?? 0)) common = indent;
  return common;
}

/** Whose words a quotation after `intro` is; a speaker without a name when the introduction names nobody. */
export function findVoice(text: string, intro: Block | null, outlets: readonly Outlet[]): Voice {
  const found = intro === null ? null : findNamedSource(text, intro, outlets);
  if (found === null) return { kind: 'speaker', name: null, named: null };
  return { kind: found.kind, name: found.name, named: found.span };
}
