// Puts other findings in the place of those held: all of an article's, or its positions alone.

import { Failure } from '../../base/failure.ts';
import type { ArticleId } from '../../model/article.ts';
import type { PositionReading } from '../store.ts';
import { textOrNull } from './cell.ts';
import type { Connection } from './connection.ts';
import { settleDue } from './due-readings.ts';
import type { NameRegistry } from './name-registry.ts';
import { attachReviews } from './reviews.ts';
import { noteSpeakerParties } from './set-speakers.ts';
import { writeSpokenFor } from './spoken-for.ts';
import { markArticleStale } from './stale-items.ts';
import { unpackText } from './stored-text.ts';
import { writeTrace } from './stored-trace.ts';
import { inTransaction } from './transaction.ts';
import { rewritePositions } from './write-positions.ts';
import { type ReadArticle, type Reading, writeReading } from './write-reading.ts';

/** What replacing works on. */
export interface Replacing {
  readonly connection: Connection;
  readonly names: NameRegistry;
}

/** Puts the findings of another reading in the place of the former. Fails with `not-found`. */
export function replaceFindings(replacing: Replacing, id: ArticleId, reading: Reading, readerVersion: string): void {
  inOneGo(replacing, () => {
    const article = findArticle(replacing.connection, id);
    writeReading({ ...replacing, article }, reading, readerVersion);
  });
}

/**
 * Puts other positions in the place of the former, for many articles at once: each transaction waits for the disk. Positions that
 * are the same are not written again, and let nothing wait.
 */
export function replacePositions(
  replacing: Replacing,
  readings: readonly PositionReading[],
  readerVersion: string,
): void {
  const { connection } = replacing;
  inOneGo(replacing, () => {
    for (const { id, positions, spokenFor, trace } of readings) {
      const article = findArticle(connection, id);
      connection.run('UPDATE article SET reader_version = ? WHERE id = ?', [readerVersion, article.row]);
      settleDue(connection, article.row, 'positions');
      noteSpeakerParties(connection, article.row);
      writeSpokenFor(connection, article.row, spokenFor);
      writeTrace(connection, article.row, trace);
      if (!rewritePositions({ ...replacing, article }, positions)) continue;
      attachReviews(connection, id);
      markArticleStale(connection, id);
    }
  });
}

/** Findings lost with the power are those of articles that are stale still, and read again. */
function inOneGo({ connection, names }: Replacing, work: () => void): void {
  try {
    inTransaction(
      connection.database,
      () => {
        names.refresh();
        work();
      },
      'made-again',
    );
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
