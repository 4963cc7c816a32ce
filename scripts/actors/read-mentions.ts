// Finds the mentions of a text as the scores of actors see them: without a codebook, by names and the gazetteer alone.
import { readFileSync } from 'node:fs';
import { buildDirectory } from '../../src/extract/mentions/actor-directory.ts';
import { findMentions } from '../../src/extract/mentions/mention-finder.ts';
import type { AnalysedText } from '../../src/model/analysed-text.ts';
import type { Article } from '../../src/model/article.ts';
import { emptyCodebook } from '../../src/model/codebook.ts';
import type { Mention } from '../../src/model/finding.ts';
import { makePlainArticle } from '../../src/model/plain-article.ts';
import { createAnalyser } from '../../src/text/analyser.ts';

/** The names everybody knows. */
export const directory = buildDirectory(emptyCodebook);

const analyse = createAnalyser(readFileSync(new URL('../../src/extract/languages/en/text.bin', import.meta.url)));

/** A text before its mentions are found. */
export interface AnalysedArticle {
  readonly article: Article;
  readonly analysed: AnalysedText;
}

/** Makes an article of a text and analyses it. */
export function analyseText(text: string): AnalysedArticle {
  return { article: makePlainArticle(text), analysed: analyse(text, []) };
}

/** The mentions of a text, with what they were found in. */
export function readMentions(text: string): AnalysedArticle & { readonly mentions: readonly Mention[] } {
  const read = analyseText(text);
  return { ...read, mentions: findMentions(read.article, read.analysed, directory) };
}

/** Shows an error with the words round it. */
export function tellError(id: string, text: string, mention: Mention, kind: string): void {
  const { start, end } = mention.span;
  const before = text.slice(Math.max(0, start - 90), start);
  const words = `${before}[${text.slice(start, end)}]${text.slice(end, end + 50)}`.replace(/\s+/g, ' ');
  console.log(`    ${kind} -> ${mention.actor?.name}: ${words} (${id}) ${mention.reasons.join('; ')}`);
}

/** A share in per cent, right-aligned; a dash where there is nothing to share. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '   -  ' : `${((100 * part) / whole).toFixed(1)} %`.padStart(7);
}

/** All of them together. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
