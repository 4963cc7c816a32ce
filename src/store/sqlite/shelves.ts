// Keeps items on shelves, to be looked up together; a shelf whose items change waits for its cards to be made again.
import type { ShelfKind, ShelvedItem } from '../../model/kept-card.ts';
import type { Connection } from './connection.ts';

/** Puts items on the shelves given and on no others. Call within a transaction. */
export function shelveItems(connection: Connection, rows: readonly number[], shelved: readonly ShelvedItem[]): void {
  const held = connection.rows(
    'SELECT s.kind, s.shelf, s.item_id FROM json_each(?) j CROSS JOIN item_shelf s ON s.item_id = j.value',
    [JSON.stringify(rows)],
  );
  const wanted = new Map(shelved.map((one) => [keyOf([one.kind, one.shelf, one.row]), one]));
  for (const cells of held) {
    // What stands where it stood stays.
    if (wanted.delete(keyOf(cells))) continue;
    const [kind = '', shelf = '', row = 0] = cells;
    connection.run('DELETE FROM item_shelf WHERE kind = ? AND shelf = ? AND item_id = ?', [kind, shelf, row]);
    connection.run('INSERT OR IGNORE INTO waiting_unit (kind, unit) VALUES (?, ?)', [kind, shelf]);
  }
  for (const { kind, shelf, row } of wanted.values()) {
    connection.run('INSERT OR IGNORE INTO item_shelf (kind, shelf, item_id) VALUES (?, ?, ?)', [kind, shelf, row]);
    connection.run('INSERT OR IGNORE INTO waiting_unit (kind, unit) VALUES (?, ?)', [kind, shelf]);
  }
}

function keyOf(cells: readonly unknown[]): string {
  return cells.join('\n');
}

/** Names of shelves that anything stands on, of those whose names begin so. */
export function listShelves(connection: Connection, kind: ShelfKind, beginning: string): readonly string[] {
  const found = connection.rows('SELECT DISTINCT shelf FROM item_shelf WHERE kind = ? AND shelf >= ? AND shelf < ?', [
    ...[kind, beginning, `${beginning}\u{10ffff}`],
  ]);
  return found.map(([shelf]) => String(shelf));
}

/** Rows of the items on some shelves, each once. */
export function listShelved(connection: Connection, kind: ShelfKind, shelves: readonly string[]): readonly number[] {
  const found = connection.rows(
    'SELECT DISTINCT s.item_id FROM json_each(?2) j CROSS JOIN item_shelf s ON s.kind = ?1 AND s.shelf = j.value',
    [kind, JSON.stringify(shelves)],
  );
  return found.map(([row]) => Number(row));
}
