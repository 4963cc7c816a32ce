// Loads articles with what their positions are read from anew.
import type { ArticleId } from '../../model/article.ts';
import type { PositionSource } from '../store.ts';
import type { Connection } from './connection.ts';
import { loadArticle } from './get-article.ts';
import { listSpeakerParties } from './set-speakers.ts';
import { unpackGrammar } from './stored-grammar.ts';
import { readStatement, unpackDates, unpackMentions } from './stored-json.ts';

/** Articles with their statements, mentions and trees, in that order; ids not held or not read are left out. */
export function loadPositionSources(connection: Connection, ids: readonly ArticleId[]): readonly PositionSource[] {
  const sources: PositionSource[] = [];
  for (const id of ids) {
    const [row, mentions, dates, grammar] =
      connection.rows(
        `SELECT a.id, t.mentions, iif(a.kind = 'timeline', t.dates, NULL), g.packed FROM article a JOIN article_text t ON t.article_id = a.id
         LEFT JOIN article_grammar g ON g.article_id = a.id WHERE a.hash = ? AND a.is_read = 1`,
        [id],
      )[0] ?? [];
    const held = typeof row === 'number' ? loadArticle(connection, id) : null;
    if (typeof row !== 'number' || held === null) continue;
    const statements = connection.rows(
      `SELECT d.content FROM statement s JOIN statement_detail d ON d.statement_id = s.id WHERE s.article_id = ?
       ORDER BY s.id`,
      [row],
    );
    sources.push({
      article: held.article,
      statements: statements.map(([content]) => readStatement(String(content))),
      mentions: unpackMentions(mentions instanceof Uint8Array ? mentions : null),
      dates: unpackDates(dates instanceof Uint8Array ? dates : null),
      speakerParties: listSpeakerParties(connection, row),
      grammar: grammar instanceof Uint8Array ? unpackGrammar(grammar) : null,
    });
  }
  return sources;
}
