// Keys of items that were saved lately, in memory: SQLite takes millions of keys well when they come sorted, and badly one article at a time.
import type { Connection } from './connection.ts';
import { unpackSignature } from './stored-json.ts';
import { inTransaction } from './transaction.ts';

/** Keys of one kind, and the items that have them. */
interface KeyTable {
  /** Places of the first and the last item of each chain in the columns, plus one; found by hash. */
  heads: Int32Array;
  tails: Int32Array;
  keys: Int32Array;
  items: Int32Array;
  /** Place of the next item of the chain, plus one. */
  next: Int32Array;
  count: number;
}

/** The keys that wait to be written to table `item_key`. */
export interface RecentKeys {
  /** Makes sure that what other processes have saved is known; true when they may have. Call within a transaction, before the others. */
  refresh(): boolean;
  /** The first items that have a key, in the order they were added, `most` at most: a common key is not followed to its end. */
  find(kind: number, key: number, most: number): readonly number[];
  /** Keeps the keys of a new item. Call within the transaction that saves it. */
  add(kind: number, item: number, keys: readonly number[]): void;
  /** Call when a transaction failed or items were taken away. */
  forget(): void;
  /** Writes the keys to the table when there are many, or `always`. */
  settle(when: 'when-many' | 'always'): void;
}

/** Keys kept in memory, 16 bytes each; written sorted, so many touch each page of the table once. */
const mostKeys = 2_000_000;

/** Opens the keys of a database. */
export function createRecentKeys(connection: Connection): RecentKeys {
  let tables: Map<number, KeyTable> | null = null;
  let seen = -1;
  let waiting = 0;
  const load = (): void => {
    tables = new Map();
    waiting = 0;
    const rows = connection.rows(
      'SELECT i.kind, i.id, i.keys FROM item_waiting w JOIN compared_item i ON i.id = w.item_id ORDER BY i.id',
      [],
    );
    for (const [kind, item, keys] of rows) {
      const unpacked = keys instanceof Uint8Array ? unpackSignature(keys) : [];
      for (const key of unpacked) put(Number(kind), Number(item), key | 0);
    }
  };
  const put = (kind: number, item: number, key: number): void => {
    const known = tables?.get(kind);
    const table = known ?? createTable();
    if (!known) tables?.set(kind, table);
    addKey(table, key, item);
    waiting += 1;
  };
  const refresh = (): boolean => {
    const version = Number(connection.rows('PRAGMA data_version', [])[0]?.[0]);
    const isChanged = version !== seen;
    if (tables === null || isChanged) load();
    seen = version;
    return isChanged;
  };
  return {
    refresh,
    find: (kind, key, most) => findItems(tables?.get(kind), key, most),
    add: (kind, item, keys) => {
      connection.run('INSERT INTO item_waiting (item_id) VALUES (?)', [item]);
      for (const key of keys) put(kind, item, key);
    },
    forget: () => {
      tables = null;
    },
    settle: (when) => {
      if (when === 'when-many' && waiting < mostKeys) return;
      inTransaction(
        connection.database,
        () => {
          refresh();
          for (const [kind, table] of tables ?? []) writeSorted(connection, kind, table);
          connection.run('DELETE FROM item_waiting', []);
        },
        'made-again',
      );
      tables = null;
    },
  };
}

const firstSize = 1024;

function createTable(): KeyTable {
  return {
    heads: new Int32Array(firstSize),
    tails: new Int32Array(firstSize),
    keys: new Int32Array(firstSize),
    items: new Int32Array(firstSize),
    next: new Int32Array(firstSize),
    count: 0,
  };
}

function addKey(table: KeyTable, key: number, item: number): void {
  if (table.count === table.keys.length) grow(table);
  const place = table.count;
  table.count += 1;
  table.keys[place] = key;
  table.items[place] = item;
  chain(table, place);
}

/** Chains hold different keys whose hashes meet; the columns tell them apart. */
function chain(table: KeyTable, place: number): void {
  const slot = slotOf(table, table.keys[place] ?? 0);
  const last = table.tails[slot] ?? 0;
  if (last === 0) table.heads[slot] = place + 1;
  else table.next[last - 1] = place + 1;
  table.tails[slot] = place + 1;
}

function slotOf({ heads }: KeyTable, key: number): number {
  return (key ^ (key >>> 15)) & (heads.length - 1);
}

function grow(table: KeyTable): void {
  const size = table.keys.length * 2;
  for (const column of ['keys', 'items'] as const) {
    const wider = new Int32Array(size);
    wider.set(table[column]);
    table[column] = wider;
  }
  for (const column of ['heads', 'tails', 'next'] as const) table[column] = new Int32Array(size);
  for (let place = 0; place < table.count; place += 1) chain(table, place);
}

function findItems(table: KeyTable | undefined, key: number, most: number): readonly number[] {
  if (!table) return [];
  const items: number[] = [];
  for (let at = table.heads[slotOf(table, key)] ?? 0; at > 0 && items.length < most; at = table.next[at - 1] ?? 0) {
    if (table.keys[at - 1] === key) items.push(table.items[at - 1] ?? 0);
  }
  return items;
}

/** Rows written by one statement: three numbers each would meet SQLite's limit of 32,766 at ten thousand, and more gain nothing. */
const rowsPerStatement = 500;

function writeSorted(connection: Connection, kind: number, table: KeyTable): void {
  // A number with the key above and the place below sorts as fast as a typed array can.
  const order = new Float64Array(table.count);
  for (let place = 0; place < table.count; place += 1) order[place] = (table.keys[place] ?? 0) * placeLimit + place;
  order.sort();
  for (let at = 0; at < order.length; at += rowsPerStatement) {
    const cells = [kind];
    for (const number of order.subarray(at, at + rowsPerStatement)) {
      const place = ((number % placeLimit) + placeLimit) % placeLimit;
      cells.push(table.keys[place] ?? 0, table.items[place] ?? 0);
    }
    const rows = Array.from({ length: (cells.length - 1) / 2 }, (_, row) => `(?1, ?${row * 2 + 2}, ?${row * 2 + 3})`);
    connection.run(`INSERT OR IGNORE INTO item_key (kind, key, item_id) VALUES ${rows.join(', ')}`, cells);
  }
}

/** More than the places of any table; keys of 32 bits above it stay exact in a double of 53. */
const placeLimit = 2 ** 22;
