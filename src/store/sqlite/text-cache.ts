// Keeps the texts of the articles that are being compared, so that ten candidates of one article cost one reading.
import type { Connection } from './connection.ts';
import { unpackText } from './stored-text.ts';

/** Texts by the row of their article. */
export interface TextCache {
  textOf(article: number): string;
}

/** Texts kept: a few megabytes, and more than one article's candidates. */
const mostTexts = 512;

/** Opens a cache; the text least lately asked for goes first. */
export function createTextCache(connection: Connection): TextCache {
  const texts = new Map<number, string>();
  return {
    textOf: (article) => {
      const known = texts.get(article);
      const text = known ?? loadText(connection, article);
      texts.delete(article);
      texts.set(article, text);
      // A map gives its keys in the order they were set.
      const [oldest] = texts.size > mostTexts ? texts.keys() : [];
      if (oldest !== undefined) texts.delete(oldest);
      return text;
    },
  };
}

function loadText(connection: Connection, article: number): string {
  return unpackText(connection.rows('SELECT text FROM article_text WHERE article_id = ?', [article])[0]?.[0]);
}
