// Takes away what comparers found: of one article whose findings go, or of a comparer that has changed.
import { type ComparisonKind, comparisonKinds } from '../../model/comparison.ts';
import type { ComparerVersion } from '../store.ts';
import type { Cell } from './cell.ts';
import { numberOfKind } from './comparison-kind.ts';
import type { Connection } from './connection.ts';
import { countComparisonChange } from './read-state.ts';
import { forgetItem, markNaming, removeCardsOf } from './stale-items.ts';
import { unpackSignature } from './stored-json.ts';
import { inTransaction } from './transaction.ts';

/** Takes away every item of an article, with what it is related to. Call within a transaction. */
export function removeComparisons(connection: Connection, article: number): void {
  countComparisonChange(connection);
  const held = connection.rows('SELECT id, kind, keys, form FROM compared_item WHERE article_id = ?', [article]);
  for (const [id, kind, keys, form] of held) {
    const item = { row: Number(id), kind: Number(kind), keys: keys instanceof Uint8Array ? unpackSignature(keys) : [] };
    forgetItem(connection, item.kind, item.row);
    const heir = findHeir(connection, item, form ?? null);
    if (heir === null) removeItem(connection, item);
    else if (heir > item.row) handOver(connection, item, heir);
    connection.run('DELETE FROM compared_item WHERE id = ?', [item.row]);
  }
  markNaming(connection, 'a.id = ?', [article]);
  for (const kind of comparisonKinds.keys()) {
    connection.run('DELETE FROM compared WHERE kind = ? AND article_id = ?', [kind, article]);
  }
}

interface HeldItem {
  readonly row: number;
  readonly kind: number;
  readonly keys: Iterable<number>;
}

/** The first other item of a form: by a higher row it takes the place of this one, by a lower one it had it all along. */
function findHeir(connection: Connection, { row, kind }: HeldItem, form: Cell): number | null {
  if (form === null) return null;
  const found = connection.rows(
    'SELECT id FROM compared_item WHERE kind = ? AND form = ? AND id <> ? ORDER BY id LIMIT 1',
    [kind, form, row],
  );
  return found[0] === undefined ? null : Number(found[0][0]);
}

function removeItem(connection: Connection, { row, kind, keys }: HeldItem): void {
  for (const key of keys) {
    connection.run('DELETE FROM item_key WHERE kind = ? AND key = ? AND item_id = ?', [kind, key | 0, row]);
  }
  connection.run('DELETE FROM relation WHERE kind = ? AND from_id = ?', [kind, row]);
  connection.run('DELETE FROM relation WHERE to_id = ?', [row]);
  connection.run('DELETE FROM item_waiting WHERE item_id = ?', [row]);
}

/** Keys and relations of the first of a form go to the next. */
function handOver(connection: Connection, { row, kind, keys }: HeldItem, heir: number): void {
  for (const key of keys) {
    connection.run('UPDATE item_key SET item_id = ? WHERE kind = ? AND key = ? AND item_id = ?', [
      ...[heir, kind, key | 0, row],
    ]);
  }
  connection.run('UPDATE relation SET from_id = ? WHERE kind = ? AND from_id = ?', [heir, kind, row]);
  connection.run('UPDATE relation SET to_id = ? WHERE to_id = ?', [heir, row]);
  connection.run('UPDATE item_waiting SET item_id = ? WHERE item_id = ?', [heir, row]);
}

/** Kinds of which another version of the comparer has made anything. */
export function listOutdated(connection: Connection, matchers: readonly ComparerVersion[]): readonly ComparisonKind[] {
  const isOutdated = 'SELECT 1 FROM compared WHERE kind = ? AND version <> ? LIMIT 1';
  return matchers.flatMap(({ kind, version }) =>
    connection.rows(isOutdated, [numberOfKind(kind), version]).length > 0 ? [kind] : [],
  );
}

/** Takes away everything of a kind. */
export function dropComparisons(connection: Connection, kind: ComparisonKind): void {
  const number = numberOfKind(kind);
  inTransaction(connection.database, () => {
    countComparisonChange(connection);
    removeCardsOf(connection, number);
    if (kind === 'name') markNaming(connection, 'TRUE', []);
    for (const table of ['relation', 'item_key', 'compared_item', 'compared']) {
      if (table === 'compared_item') removeWaiting(connection, number);
      connection.run(`DELETE FROM ${table} WHERE kind = ?`, [number]);
    }
  });
}

function removeWaiting(connection: Connection, kind: number): void {
  connection.run('DELETE FROM item_waiting WHERE item_id IN (SELECT id FROM compared_item WHERE kind = ?)', [kind]);
}
