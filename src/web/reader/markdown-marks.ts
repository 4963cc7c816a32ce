// Where a Markdown text says something about its looks: signs to hide, words to stress. The text itself stays as it is.
import type { Span } from '../../model/span.ts';
import type { Mark } from '../parts/text-runs.ts';

/** A pair of signs round words, and what it makes of them. Words must touch the signs, as Markdown asks. */
const pairs: readonly { readonly pattern: RegExp; readonly role: 'strong' | 'emphasis' }[] = [
  { pattern: /(\*\*|__)(?=\S)([^\n]*?\S)\1/g, role: 'strong' },
  { pattern: /(?<![*\w])(\*)(?=[^\s*])([^*\n]*[^\s*])\*(?![*\w])/g, role: 'emphasis' },
  { pattern: /(?<![_\w])(_)(?=[^\s_])([^_\n]*[^\s_])_(?![_\w])/g, role: 'emphasis' },
];

/** Signs at the head of a line that say what the line is: `> ` of a quotation, `- ` of a list, `## ` of a heading. */
const lineSigns = /^[ \t]*(?:>[> \t]*|[-*+][ \t]+|#{1,6}[ \t]+)/gm;

/** The marks on a stretch of `text` (UTF-16 offsets of the text), to be cut into runs with the others. */
export function findMarkdownMarks(text: string, { start, end }: Span): readonly Mark[] {
  const stretch = text.slice(start, end);
  const marks: Mark[] = [];
  const add = (role: Mark['role'], from: number, to: number) =>
    marks.push({ role, start: start + from, end: start + to, statement: '' });
  for (const match of stretch.matchAll(lineSigns)) add('markup', match.index, match.index + match[0].length);
  for (const { pattern, role } of pairs) {
    for (const { index, 0: whole, 1: sign = '' } of stretch.matchAll(pattern)) {
      const last = index + whole.length;
      add('markup', index, index + sign.length);
      add(role, index + sign.length, last - sign.length);
      add('markup', last - sign.length, last);
    }
  }
  return marks;
}

/** True for files whose text is Markdown, by the ending of their name. */
export function isMarkdownFile(name: string): boolean {
  return /\.(md|markdown|mdown)$/i.test(name);
}
