// What there is to compare, and the articles as comparing needs them.
import { addToGroup } from '../../base/group-by.ts';
import type { ArticleId } from '../../model/article.ts';
import type { Findings } from '../../model/finding.ts';
import type { ComparerVersion, ReadArticle, UncomparedArticle } from '../store.ts';
import { numberOfKind } from './comparison-kind.ts';
import type { Connection } from './connection.ts';
import { loadArticle } from './get-article.ts';
import { loadSpokenFor } from './spoken-for.ts';
import { readPosition, readStatement, unpackDates, unpackFigures, unpackMentions } from './stored-json.ts';

/** Articles that one of the comparers has not seen, in the order they were added. */
export function listUncompared(
  connection: Connection,
  comparers: readonly ComparerVersion[],
): readonly UncomparedArticle[] {
  const missing = new Map<string, ComparerVersion['kind'][]>();
  for (const { kind } of comparers) {
    const rows = connection.rows(
      `SELECT hash FROM article a WHERE NOT EXISTS (
         SELECT 1 FROM compared c WHERE c.kind = ? AND c.article_id = a.id) ORDER BY id`,
      [numberOfKind(kind)],
    );
    for (const [hash] of rows) {
      addToGroup(missing, String(hash), kind);
    }
  }
  return sortByRow(connection, missing);
}

/** A later comparer may lack articles that an earlier one has seen: the order is that of the rows all the same. */
function sortByRow(
  connection: Connection,
  missing: ReadonlyMap<string, readonly ComparerVersion['kind'][]>,
): readonly UncomparedArticle[] {
  if (missing.size === 0) return [];
  return connection.rows('SELECT hash FROM article ORDER BY id', []).flatMap(([hash]) => {
    const kinds = missing.get(String(hash));
    return kinds ? [{ id: String(hash) as ArticleId, kinds }] : [];
  });
}

/** Articles with their findings, in that order; ids that are not held are left out. */
export function loadReadings(connection: Connection, ids: readonly ArticleId[]): readonly ReadArticle[] {
  const readings: ReadArticle[] = [];
  for (const id of ids) {
    const held = loadArticle(connection, id);
    if (held) readings.push({ article: held.article, findings: loadFindings(connection, id) });
  }
  return readings;
}

function loadFindings(connection: Connection, id: ArticleId): Findings | null {
  const [row, mentions, dates, figures] =
    connection.rows(
      `SELECT a.id, t.mentions, t.dates, t.figures FROM article a JOIN article_text t ON t.article_id = a.id
       WHERE a.hash = ? AND a.is_read = 1`,
      [id],
    )[0] ?? [];
  if (typeof row !== 'number') return null;
  const statements = connection.rows(
    `SELECT d.content FROM statement s JOIN statement_detail d ON d.statement_id = s.id WHERE s.article_id = ?
     ORDER BY s.id`,
    [row],
  );
  const positions = connection.rows('SELECT content FROM position WHERE article_id = ? ORDER BY id', [row]);
  return {
    statements: statements.map(([content]) => readStatement(String(content))),
    mentions: unpackMentions(mentions instanceof Uint8Array ? mentions : null),
    dates: unpackDates(dates instanceof Uint8Array ? dates : null),
    figures: unpackFigures(figures instanceof Uint8Array ? figures : null),
    positions: positions.map(([content]) => readPosition(String(content))),
    spokenFor: loadSpokenFor(connection, row),
  };
}
