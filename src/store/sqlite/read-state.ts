// Tells one state of the database from another, so that what was computed from it can be kept while nothing changes.
import type { Connection } from './connection.ts';

/** Another text after every change; https://www.sqlite.org/pragma.html#pragma_data_version tells of other connections. */
export function readState(connection: Connection): string {
  const own = connection.rows('SELECT total_changes()', [])[0]?.[0];
  return `${own} ${connection.rows('PRAGMA data_version', [])[0]?.[0]}`;
}

const changesNote = 'changes of comparisons';

/** Tells that items or relations have changed. Call within the transaction that changes them. */
export function countComparisonChange(connection: Connection): void {
  const [content = 0] = connection.rows('SELECT content FROM kept_note WHERE name = ?', [changesNote])[0] ?? [];
  connection.run('INSERT OR REPLACE INTO kept_note (name, content) VALUES (?, ?)', [
    changesNote,
    String(Number(content) + 1),
  ]);
}

/** Another text after every change of compared items, of what people said of them, and of where texts appeared. */
export function readComparedState(connection: Connection): string {
  const [cells = []] = connection.rows(
    `SELECT (SELECT content FROM kept_note WHERE name = ?), (SELECT count(*) FROM appearance),
       (SELECT max(number) FROM decision WHERE kind = 'judge-comparison'),
       (SELECT max(u.number) FROM decision u JOIN decision d ON d.number = json_extract(u.content, '$.decision')
        WHERE u.kind = 'undo' AND d.kind IN ('judge-comparison', 'undo'))`,
    [changesNote],
  );
  return cells.join(' ');
}

/** Another text after every change of the texts read, of where they appeared, and of who speaks for which party. */
export function readTextState(connection: Connection): string {
  const kinds = "('merge-actors', 'split-name', 'set-party')";
  const [cells = []] = connection.rows(
    `SELECT (SELECT content FROM kept_note WHERE name = ?), (SELECT count(*) FROM appearance),
       (SELECT max(number) FROM decision WHERE kind IN ${kinds}),
       (SELECT max(u.number) FROM decision u JOIN decision d ON d.number = json_extract(u.content, '$.decision')
        WHERE u.kind = 'undo' AND (d.kind = 'undo' OR d.kind IN ${kinds}))`,
    [changesNote],
  );
  return cells.join(' ');
}
