// Lists positions by filters, each with its statement, article and the text round it.
import type { PositionReading } from '../../model/decision.ts';
import type { PositionPage, PositionQuery } from '../../model/dossier-query.ts';
import type { PositionEntry } from '../../model/dossier-rows.ts';
import type { Position, Statement } from '../../model/finding.ts';
import { type Cell, textOrNull } from './cell.ts';
import type { Connection } from './connection.ts';
import { surroundingsOf, toReview } from './load-entries.ts';
import { namedArticleColumns, toNamedArticle } from './named-article.ts';
import { positionJoins, settledParty, verdict } from './position-rows.ts';
import { readPosition, readStatement } from './stored-json.ts';
import { unpackText } from './stored-text.ts';

/** One page of the positions that fit. */
export function listPositions(connection: Connection, query: PositionQuery): PositionPage {
  const ids = listIds(connection, query);
  const { offset, limit } = query.range;
  return { total: ids.length, rows: loadPositions(connection, ids.slice(offset, offset + limit)) };
}

/** Positions loaded at once when all are walked through. */
const walkChunk = 500;

/** Every position that fits, in order. */
export async function* walkPositions(
  connection: Connection,
  query: Omit<PositionQuery, 'range'>,
): AsyncGenerator<PositionEntry> {
  const ids = listIds(connection, query);
  for (let at = 0; at < ids.length; at += walkChunk) yield* loadPositions(connection, ids.slice(at, at + walkChunk));
}

function listIds(connection: Connection, query: Omit<PositionQuery, 'range'>): readonly number[] {
  const conditions: string[] = [`${verdict} IS NOT 'rejected'`];
  const cells: Cell[] = [];
  const require = (condition: string, cell: Cell | undefined): void => {
    if (cell === undefined) return;
    conditions.push(condition);
    cells.push(cell);
  };
  require(`${settledParty} = ?`, query.party);
  require('p.issue IN (SELECT value FROM json_each(?))', query.issues && JSON.stringify(query.issues));
  require('n.actor_key = ?', query.actor);
  require('p.held = ?', query.held);
  require('p.latest >= ?', query.from);
  require('p.latest <= ?', query.to);
  require('p.id IN (SELECT value FROM json_each(?))', query.rows && JSON.stringify(query.rows));
  // A text belongs to every outlet that printed it.
  require(`p.article_id IN (SELECT q.article_id FROM appearance q JOIN outlet o ON o.id = q.outlet_id WHERE o.side = ?)`, query.side);
  const found = connection.rows(
    `SELECT p.id FROM position p ${positionJoins} WHERE ${conditions.join(' AND ')}
     ORDER BY p.latest IS NULL, p.latest, p.earliest, p.article_id, s.position, p.id`,
    cells,
  );
  return found.map(([id]) => Number(id));
}

/** The positions of these rows, in the same order. */
export function loadPositions(connection: Connection, ids: readonly number[]): readonly PositionEntry[] {
  const found = connection.rows(
    `SELECT p.content, ${settledParty}, d.content, a.key, a.name, a.party, ${namedArticleColumns('c')},
       t.text, ${verdict}, p.id,
       (SELECT h.id FROM position h WHERE h.article_id = p.article_id AND h.finding = p.condition_of),
       p.set_party, p.issue, p.move, p.strength, p.polarity
     FROM json_each(?) j CROSS JOIN position p ON p.id = j.value ${positionJoins}
     LEFT JOIN statement_detail d ON d.statement_id = p.statement_id
     JOIN article c ON c.id = p.article_id JOIN article_text t ON t.article_id = c.id
     LEFT JOIN outlet o ON o.id = c.outlet_id ORDER BY j.key`,
    [JSON.stringify(ids)],
  );
  return found.map(toEntry);
}

function toEntry(cells: readonly Cell[]): PositionEntry {
  const [content, party, detail, key, name, actorParty] = cells;
  const [text, review, row, conditionOf, setParty] = cells.slice(13);
  const read = readPosition(String(content));
  const position = { ...read, party: String(party), ...readingOf(cells.slice(18)) };
  const statement = typeof detail === 'string' ? readStatement(detail) : null;
  const via = linkOf(position, statement)?.via;
  return {
    row: Number(row),
    position,
    asRead: findAsRead(read, position, setParty),
    statement,
    // What an older Parley read has no day of its own.
    said: statement === null ? (position.said ?? null) : statement.said,
    actor: via && typeof key === 'string' ? { key, name: String(name), party: textOrNull(actorParty), via } : null,
    article: toNamedArticle(cells.slice(6)),
    surroundings: surroundingsOf(
      [...position.content, ...(statement ? [...statement.content, ...statement.source, ...statement.cue] : [])],
      unpackText(text),
    ),
    conditionOf: typeof conditionOf === 'number' ? conditionOf : null,
    review: toReview(review),
  };
}

/** The cells of issue, move, strength and polarity hold what a Position may hold: they were written from one. */
function readingOf(cells: readonly Cell[]): Pick<Position, 'issue' | 'move' | 'strength' | 'polarity'> {
  const [issue, move, strength, polarity] = cells;
  return {
    issue: String(issue),
    move: move as Position['move'],
    strength: strength as Position['strength'],
    polarity: polarity as Position['polarity'],
  };
}

/** How it was read, where a coder put something right; null where nobody did. */
function findAsRead(read: Position, position: Position, setParty: Cell | undefined): PositionReading | null {
  const isSame =
    (setParty === null || setParty === read.party) &&
    (['issue', 'move', 'strength', 'polarity'] as const).every((key) => read[key] === position[key]);
  if (isSame) return null;
  const { party, issue, move, strength, polarity } = read;
  return { party, issue, move, strength, polarity };
}

function linkOf(position: Position, statement: Statement | null) {
  return position.held === 'self' ? statement?.actor : (position.by ?? statement?.actor);
}
