// Makes an article of one paragraph, for scoring sentences that stand alone.
import { type Article, articleIdOf } from '../../src/model/article.ts';

/** An undated English report with one paragraph in the author's voice. */
export function toParagraphArticle(text: string): Article {
  return {
    id: articleIdOf(text),
    text,
    place: { start: 0, end: text.length },
    ...{ title: null, byline: [], outlet: null, published: null, language: 'en', kind: 'report', url: null },
    passages: [{ start: 0, end: text.length, kind: 'paragraph', voice: { kind: 'author' } }],
  };
}
