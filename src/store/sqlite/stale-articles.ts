// Finds the articles whose findings another reader or codebook made.

import type { ArticleId } from '../../model/article.ts';
import type { StaleArticle } from '../store.ts';
import { textOrNull } from './cell.ts';
import type { Connection } from './connection.ts';
import { readNames } from './stored-json.ts';
import { unpackText } from './stored-text.ts';

/** Reader versions of the findings held, with how many articles each read. */
export function countByReader(connection: Connection): readonly { readerVersion: string; articles: number }[] {
  return connection
    .rows('SELECT reader_version, count(*) FROM article WHERE reader_version IS NOT NULL GROUP BY reader_version', [])
    .map(([readerVersion, articles]) => ({ readerVersion: String(readerVersion), articles: Number(articles) }));
}

/** Ids of the articles not read by `readerVersion`, oldest first. */
export function listStaleArticles(connection: Connection, readerVersion: string): readonly ArticleId[] {
  const rows = connection.rows('SELECT hash FROM article WHERE reader_version IS NOT ? ORDER BY id', [readerVersion]);
  return rows.map(([hash]) => String(hash) as ArticleId);
}

/** Articles loaded at once: some megabytes of text. */
const walkChunk = 500;

/** The same articles with their texts. */
export async function* walkStaleArticles(connection: Connection, readerVersion: string): AsyncGenerator<StaleArticle> {
  for (let after = 0; ; ) {
    const rows = connection.rows(
      `SELECT a.hash, a.reader_version, a.title, a.byline, t.text, a.id FROM article a
       JOIN article_text t ON t.article_id = a.id WHERE a.id > ? AND a.reader_version IS NOT ? ORDER BY a.id LIMIT ?`,
      [after, readerVersion, walkChunk],
    );
    for (const [hash, version, title, byline, text] of rows) {
      yield {
        id: String(hash) as ArticleId,
        readerVersion: textOrNull(version),
        title: textOrNull(title),
        byline: readNames(String(byline)),
        text: unpackText(text),
      };
    }
    if (rows.length < walkChunk) return;
    after = Number(rows.at(-1)?.[5]);
  }
}
