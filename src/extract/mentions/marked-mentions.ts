// Writes mentions into their text, for tests: `[Tarn|Ivo Tarn] flew to [Lunt@|-]`.
import type { Mention } from '../../model/finding.ts';

/** The text with `[words|actor]` for each mention; `@` after the words marks a place, `-` nobody, `!` a rude name. */
export function writeMentions(text: string, mentions: readonly Mention[]): string {
  let marked = '';
  let from = 0;
  for (const { span, stands, actor, isDerogatory } of mentions) {
    const words = text.slice(span.start, span.end) + (stands === 'place' ? '@' : '') + (isDerogatory ? '!' : '');
    marked += `${text.slice(from, span.start)}[${words}|${actor?.name ?? '-'}]`;
    from = span.end;
  }
  return marked + text.slice(from);
}

/** The text without its marks. */
export function stripMentions(marked: string): string {
  return marked.replace(/\[([^\]|]*?)[@!]*\|[^\]]*\]/g, '$1');
}
