// Puts other findings in the place of those held: all of an article's, or its positions alone.
import { Failure } from '../../base/failure.ts';
import type { ArticleId } from '../../model/article.ts';
import type { Findings, Position } from '../../model/finding.ts';
import type { Connection } from './connection.ts';
import { textOrNull } from './load-entries.ts';
import type { NameRegistry } from './name-registry.ts';
import { attachReviews } from './reviews.ts';
import { readStatement } from './stored-json.ts';
import { unpackText } from './stored-text.ts';
import { inTransaction } from './transaction.ts';
import { removePositions, writePositions } from './write-positions.ts';
import { type ReadArticle, writeReading } from './write-reading.ts';

/** What replacing works on. */
export interface Replacing {
  readonly connection: Connection;
  readonly names: NameRegistry;
}

/** Puts the findings of another reading in the place of the former. Fails with `not-found`. */
export function replaceFindings(
  replacing: Replacing,
  id: ArticleId,
  findings: Findings | null,
  readerVersion: string,
): void {
  inOneGo(replacing, () => {
    const article = findArticle(replacing.connection, id);
    writeReading({ ...replacing, article }, findings, readerVersion);
  });
}

/** Puts other positions in the place of the former, for many articles at once: each transaction waits for the disk. */
export function replacePositions(
  replacing: Replacing,
  readings: readonly { readonly id: ArticleId; readonly positions: readonly Position[] }[],
  readerVersion: string,
): void {
  const { connection } = replacing;
  inOneGo(replacing, () => {
    for (const { id, positions } of readings) {
      const article = findArticle(connection, id);
      const held = connection.rows(
        `SELECT s.id, d.content FROM statement s JOIN statement_detail d ON d.statement_id = s.id WHERE s.article_id = ?`,
        [article.row],
      );
      const statements = held.map(([, content]) => readStatement(String(content)));
      const rows = new Map(statements.map((statement, at) => [statement.id, Number(held[at]?.[0])]));
      removePositions(connection, article.row);
      writePositions({ ...replacing, article }, { statements, positions }, rows);
      connection.run('UPDATE article SET reader_version = ? WHERE id = ?', [readerVersion, article.row]);
      attachReviews(connection, id);
    }
  });
}

function inOneGo({ connection, names }: Replacing, work: () => void): void {
  try {
    inTransaction(connection.database, () => {
      names.refresh();
      work();
    });
  } catch (error) {
    names.forget();
    throw error;
  }
}

function findArticle(connection: Connection, id: ArticleId): ReadArticle {
  const [row, text, published] =
    connection.rows(
      'SELECT a.id, t.text, a.published FROM article a JOIN article_text t ON t.article_id = a.id WHERE a.hash = ?',
      [id],
    )[0] ?? [];
  if (row === undefined) throw new Failure('not-found', { what: 'article', id });
  return { row: Number(row), hash: id, text: unpackText(text), published: textOrNull(published) };
}
