// Loads articles with what their positions are read from anew.
import type { ArticleId } from '../../model/article.ts';
import type { PackedSource } from '../store.ts';
import type { Cell } from './cell.ts';
import type { Connection } from './connection.ts';
import { loadArticle } from './get-article.ts';
import { listSpeakerParties } from './set-speakers.ts';

/** All statements of an article come in one cell, and its positions: handing over row by row takes longer than reading them. */
const selection = `SELECT a.id, t.mentions, iif(a.kind = 'timeline', t.dates, NULL), g.packed, r.packed,
    (SELECT group_concat(d.content, ',' ORDER BY s.id) FROM statement s JOIN statement_detail d ON d.statement_id = s.id
     WHERE s.article_id = a.id),
    iif(r.packed IS NULL, NULL, (SELECT group_concat(p.content, ',' ORDER BY p.id) FROM position p WHERE p.article_id = a.id))
  FROM article a JOIN article_text t ON t.article_id = a.id LEFT JOIN article_grammar g ON g.article_id = a.id
    LEFT JOIN article_trace r ON r.article_id = a.id
  WHERE a.hash = ? AND a.is_read = 1`;

/** Articles with their statements, mentions and trees, in that order; ids not held or not read are left out. */
export function loadPackedSources(connection: Connection, ids: readonly ArticleId[]): readonly PackedSource[] {
  const sources: PackedSource[] = [];
  for (const id of ids) {
    const [row, mentions, dates, grammar, trace, statements, positions] = connection.rows(selection, [id])[0] ?? [];
    const held = typeof row === 'number' ? loadArticle(connection, id) : null;
    if (typeof row !== 'number' || held === null) continue;
    sources.push({
      article: held.article,
      statements: `[${statements ?? ''}]`,
      mentions: bytesOrNull(mentions),
      dates: bytesOrNull(dates),
      speakerParties: listSpeakerParties(connection, row),
      grammar: bytesOrNull(grammar),
      ...{ trace: bytesOrNull(trace), positions: `[${positions ?? ''}]` },
    });
  }
  return sources;
}

function bytesOrNull(cell: Cell | undefined): Uint8Array | null {
  return cell instanceof Uint8Array ? cell : null;
}
