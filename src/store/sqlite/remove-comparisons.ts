// Takes away what comparers found: of one article whose findings go, or of a comparer that has changed.
import { comparisonKinds, type ItemMatcher } from '../../model/comparison.ts';
import { numberOfKind } from './comparison-kind.ts';
import type { Connection } from './connection.ts';
import { forgetItem, removeCardsOf } from './stale-items.ts';
import { unpackSignature } from './stored-json.ts';
import { inTransaction } from './transaction.ts';

/** Takes away every item of an article, with what it is related to. Call within a transaction. */
export function removeComparisons(connection: Connection, article: number): void {
  for (const [id, kind, keys] of connection.rows('SELECT id, kind, keys FROM compared_item WHERE article_id = ?', [
    article,
  ])) {
    forgetItem(connection, Number(kind), Number(id));
    removeKeys(connection, [Number(id), Number(kind)], keys instanceof Uint8Array ? unpackSignature(keys) : []);
    connection.run('DELETE FROM relation WHERE kind = ? AND from_id = ?', [Number(kind), Number(id)]);
    connection.run('DELETE FROM relation WHERE to_id = ?', [Number(id)]);
    connection.run('DELETE FROM item_waiting WHERE item_id = ?', [Number(id)]);
  }
  connection.run('DELETE FROM compared_item WHERE article_id = ?', [article]);
  for (const kind of comparisonKinds.keys()) {
    connection.run('DELETE FROM compared WHERE kind = ? AND article_id = ?', [kind, article]);
  }
}

function removeKeys(connection: Connection, [item, kind]: readonly [number, number], keys: Iterable<number>): void {
  for (const key of keys) {
    connection.run('DELETE FROM item_key WHERE kind = ? AND key = ? AND item_id = ?', [kind, key | 0, item]);
  }
}

/** Takes away everything of the kinds that another version of their comparer has made; false when there is nothing of the sort. */
export function dropOutdated(
  connection: Connection,
  matchers: readonly Pick<ItemMatcher, 'kind' | 'version'>[],
): boolean {
  const outdated = matchers.filter(({ kind, version }) => {
    const cells = [numberOfKind(kind), version];
    return connection.rows('SELECT 1 FROM compared WHERE kind = ? AND version <> ? LIMIT 1', cells).length > 0;
  });
  if (outdated.length === 0) return false;
  inTransaction(connection.database, () => {
    for (const number of outdated.map(({ kind }) => numberOfKind(kind))) {
      removeCardsOf(connection, number);
      for (const table of ['relation', 'item_key', 'compared_item', 'compared']) {
        if (table === 'compared_item') removeWaiting(connection, number);
        connection.run(`DELETE FROM ${table} WHERE kind = ?`, [number]);
      }
    }
  });
  return true;
}

function removeWaiting(connection: Connection, kind: number): void {
  connection.run('DELETE FROM item_waiting WHERE item_id IN (SELECT id FROM compared_item WHERE kind = ?)', [kind]);
}
