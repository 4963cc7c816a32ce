// Gives statements the speakers that people named, and gives them back those they were read with.
import type { SetSpeaker } from '../../model/decision.ts';
import type { ActorLink, Statement } from '../../model/finding.ts';
import { textOrNull } from './cell.ts';
import type { Connection } from './connection.ts';
import { createNameRegistry } from './name-registry.ts';
import { surfaceOf } from './spoken-name.ts';
import { readStatement } from './stored-json.ts';
import { unpackText } from './stored-text.ts';

/** Who was named for which statement of an article by its text's hash: another text after every change. */
export function readSpeakersSet(connection: Connection, textHash: string): string {
  const found = connection.rows(
    `SELECT t.statement_id, n.base_key FROM article a JOIN statement s ON s.article_id = a.id
     JOIN speaker_set t ON t.statement_id = s.id LEFT JOIN name n ON n.id = s.name_id WHERE a.hash = ? ORDER BY 1`,
    [textHash],
  );
  return JSON.stringify(found);
}

/** Gives every statement of an article the speaker it was read with. */
export function restoreSpeakers(connection: Connection, textHash: string): void {
  const found = connection.rows(
    `SELECT t.statement_id, t.content FROM article a JOIN statement s ON s.article_id = a.id
     JOIN speaker_set t ON t.statement_id = s.id WHERE a.hash = ?`,
    [textHash],
  );
  for (const [row, content] of found) {
    writeSpeaker(connection, Number(row), readStatement(String(content)));
    connection.run('DELETE FROM speaker_set WHERE statement_id = ?', [Number(row)]);
  }
}

/** Gives a statement another speaker; how it was read is kept beside it. */
export function setSpeaker(connection: Connection, row: number, decision: number, speaker: SetSpeaker | null): void {
  const [content] = connection.rows('SELECT content FROM statement_detail WHERE statement_id = ?', [row])[0] ?? [];
  connection.run(
    `INSERT INTO speaker_set (statement_id, decision, content) VALUES (?, ?, ?)
     ON CONFLICT (statement_id) DO UPDATE SET decision = excluded.decision`,
    [row, decision, String(content)],
  );
  const actor: ActorLink | null = speaker && { name: speaker.name, actorId: speaker.key, via: 'coder' };
  writeSpeaker(connection, row, { ...readStatement(String(content)), actor });
}

function writeSpeaker(connection: Connection, row: number, statement: Statement): void {
  const [article, former, text] =
    connection.rows(
      `SELECT s.article_id, s.name_id, t.text FROM statement s JOIN article_text t ON t.article_id = s.article_id
       WHERE s.id = ?`,
      [row],
    )[0] ?? [];
  const name = nameOf(connection, statement, unpackText(text));
  const was = typeof former === 'number' ? former : null;
  connection.run('UPDATE statement SET name_id = ? WHERE id = ?', [name, row]);
  connection.run('UPDATE statement_detail SET content = ? WHERE statement_id = ?', [JSON.stringify(statement), row]);
  // Until its positions are read anew they are those of whoever says it now.
  connection.run('UPDATE position SET name_id = ? WHERE statement_id = ? AND name_id IS ?', [name, row, was]);
  writeSearch(connection, row, statement, unpackText(text));
  if (was !== null) countSighting(connection, Number(article), was, -1, statement);
  if (name !== null) countSighting(connection, Number(article), name, 1, statement);
}

function nameOf(connection: Connection, statement: Statement, text: string): number | null {
  if (statement.actor === null) return null;
  const names = createNameRegistry(connection);
  names.refresh();
  return names.idOf({ link: statement.actor, surface: surfaceOf(statement, text), isDerogatory: false });
}

/** What is searched in a statement: its words, and who speaks. */
export function writeSearch(connection: Connection, row: number, statement: Statement, text: string): void {
  const cut = (spans: Statement['content']): readonly string[] => spans.map(({ start, end }) => text.slice(start, end));
  connection.run('DELETE FROM statement_search WHERE rowid = ?', [row]);
  connection.run('INSERT INTO statement_search (rowid, words, speaker) VALUES (?, ?, ?)', [
    row,
    cut(statement.content).join(' '),
    [statement.actor?.name ?? '', ...cut(statement.source)].join(' '),
  ]);
}

function countSighting(
  connection: Connection,
  article: number,
  name: number,
  more: number,
  { speaker, content }: Statement,
): void {
  const place = speaker ?? content[0] ?? { start: 0, end: 0 };
  connection.run(
    `INSERT INTO sighting (article_id, name_id, mentions, statements, start, end) VALUES (?1, ?2, 0, max(0, ?3), ?4, ?5)
     ON CONFLICT (article_id, name_id) DO UPDATE SET statements = max(0, statements + ?3)`,
    [article, name, more, place.start, place.end],
  );
  connection.run('DELETE FROM sighting WHERE article_id = ? AND name_id = ? AND mentions = 0 AND statements = 0', [
    article,
    name,
  ]);
}

/** Lets the articles be read again in which somebody was named for a statement whose party is another now. */
export function markSpeakersMoved(connection: Connection): void {
  connection.run(
    `INSERT OR IGNORE INTO due_reading (article_id, what)
     SELECT DISTINCT s.article_id, 'positions' FROM speaker_set t JOIN statement s ON s.id = t.statement_id
     LEFT JOIN name n ON n.id = s.name_id LEFT JOIN actor a ON a.key = n.actor_key WHERE t.party IS NOT a.party`,
    [],
  );
}

/** The parties of those whom people named for statements of an article, by the key they were named with, and those that people gave to whom it names. */
export function listSpeakerParties(
  connection: Connection,
  article: number,
): readonly (readonly [string, string | null])[] {
  const found = connection.rows(
    `SELECT n.base_key, a.party FROM speaker_set t JOIN statement s ON s.id = t.statement_id
     JOIN name n ON n.id = s.name_id JOIN actor a ON a.key = n.actor_key WHERE s.article_id = ?1
     UNION SELECT base_key, party FROM party_given WHERE base_key IN
       (SELECT n.base_key FROM sighting g JOIN name n ON n.id = g.name_id WHERE g.article_id = ?1) ORDER BY 1`,
    [article],
  );
  return found.map(([key, party]) => [String(key), textOrNull(party)]);
}

/** Notes with which parties an article's positions are read. */
export function noteSpeakerParties(connection: Connection, article: number): void {
  connection.run(
    `UPDATE speaker_set SET party = (SELECT a.party FROM statement s JOIN name n ON n.id = s.name_id
       JOIN actor a ON a.key = n.actor_key WHERE s.id = speaker_set.statement_id)
     WHERE statement_id IN (SELECT id FROM statement WHERE article_id = ?)`,
    [article],
  );
}
