// Where the words of a search stand in a text.
import type { Span } from '../../model/span.ts';

/** Spans of `text` (UTF-16) that match a word or a "quoted phrase" of `query`, ignoring case; in order, without overlap. */
export function findHits(text: string, query: string): readonly Span[] {
  const terms = termsOf(query);
  if (terms.length === 0) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${terms.map(patternOf).join('|')})`, 'giu');
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function termsOf(query: string): readonly string[] {
  const terms = [...query.matchAll(/"([^"]+)"|[^\s"]+/g)].map((match) => (match[1] ?? match[0]).trim());
  // The longest first, so that a phrase wins over its first word.
  return terms.filter((term) => /[\p{L}\p{N}]/u.test(term)).sort((a, b) => b.length - a.length);
}

function patternOf(term: string): string {
  const words = term.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').split(/\s+/);
  return `${words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('\\s+')}[\\p{L}\\p{N}]*`;
}
