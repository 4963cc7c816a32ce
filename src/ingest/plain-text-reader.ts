// Decoded plain text or Markdown -> drafts of the articles it holds.
import type { Outlet } from '../model/codebook.ts';
import type { ArticleDraft } from './article-builder.ts';
import { readArticleHeader } from './article-header.ts';
import { findDateHabit, splitArticles } from './article-splitter.ts';
import type { Block } from './block.ts';
import { closingPassages, readPressHeader, splitPressDatabase } from './press-database.ts';

/** Parts a text, given as blocks, into articles. A text of one article is that article whole, blank ends included. */
export function readBlocks(
  text: string,
  blocks: readonly Block[],
  outlets: readonly Outlet[],
): readonly ArticleDraft[] {
  const documents = splitPressDatabase(blocks);
  if (documents !== null) return documents.map((run) => readDocument(text, blocks.slice(run.first, run.end), outlets));
  const habit = findDateHabit(blocks);
  const runs = splitArticles(blocks, outlets, habit);
  return runs.map((run, index): ArticleDraft => {
    const own = blocks.slice(run.first, run.end);
    const place = runs.length === 1 ? { start: 0, end: text.length } : placeOf(own);
    const isLast = index === runs.length - 1;
    return { place, header: readArticleHeader(text, own, outlets, habit), closing: [], isLast };
  });
}

function readDocument(text: string, blocks: readonly Block[], outlets: readonly Outlet[]): ArticleDraft {
  const header = readPressHeader(text, blocks, outlets);
  const closing = closingPassages(blocks, header.body).map((one) => ({ ...one, voice: { kind: 'author' } as const }));
  return { place: placeOf(blocks), header, closing, isLast: false };
}

function placeOf(blocks: readonly Block[]): { readonly start: number; readonly end: number } {
  return { start: blocks[0]?.start ?? 0, end: blocks.at(-1)?.end ?? 0 };
}
