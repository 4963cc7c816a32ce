// What to call an article.
import type { WireArticleRow } from '../../server/wire.ts';
import { articleKindWords } from './statement-words.ts';

/** Its title, or "Untitled transcript" where the text has none. */
export function titleOf({ title, kind }: Pick<WireArticleRow, 'title' | 'kind'>): string {
  if (title !== null) return title;
  return kind === 'unknown' ? 'Untitled article' : `Untitled ${articleKindWords[kind].word}`;
}
