// Articles that a person's decision lets be read again: whole, or their positions alone.
import type { ArticleId } from '../../model/article.ts';
import type { DueReading } from '../store.ts';
import type { Connection } from './connection.ts';

/** Lets an article wait to be read again; one that waits to be read whole goes on to. */
export function markDue(connection: Connection, article: number, what: DueReading['what']): void {
  connection.run(
    `INSERT INTO due_reading (article_id, what) VALUES (?1, ?2)
     ON CONFLICT (article_id) DO UPDATE SET what = ?2 WHERE ?2 = 'everything'`,
    [article, what],
  );
}

/** Call when an article was read. */
export function settleDue(connection: Connection, article: number, what: DueReading['what']): void {
  const isEnough = what === 'everything' ? 'TRUE' : "what = 'positions'";
  connection.run(`DELETE FROM due_reading WHERE article_id = ? AND ${isEnough}`, [article]);
}

/** What waits, in the order the articles were added. */
export function listDue(connection: Connection): readonly DueReading[] {
  const found = connection.rows(
    'SELECT a.hash, d.what FROM due_reading d JOIN article a ON a.id = d.article_id ORDER BY a.id',
    [],
  );
  return found.map(([hash, what]) => ({
    id: String(hash) as ArticleId,
    what: what === 'positions' ? 'positions' : 'everything',
  }));
}
