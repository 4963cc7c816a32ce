// An article of which nothing is known but its words: what scores and tests read.
import { type Article, articleIdOf } from './article.ts';

/** An English report of these words; `known` is what else is known of it. */
export function makePlainArticle(text: string, known: Partial<Omit<Article, 'id' | 'text'>> = {}): Article {
  return {
    id: articleIdOf(text),
    text,
    place: { start: 0, end: text.length },
    title: null,
    byline: [],
    outlet: null,
    published: null,
    language: 'en',
    kind: 'report',
    url: null,
    passages: [],
    ...known,
  };
}

/** The same as one paragraph in the author's voice. */
export function makeParagraphArticle(text: string): Article {
  return makePlainArticle(text, {
    passages: [{ start: 0, end: text.length, kind: 'paragraph', voice: { kind: 'author' } }],
  });
}
