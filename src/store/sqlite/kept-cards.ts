// Keeps cards and gives pages of them: chosen by their labels and days, in their order.
import { Failure } from '../../base/failure.ts';
import { groupBy } from '../../base/group-by.ts';
import type { ComparisonKind, Json } from '../../model/comparison.ts';
import type { CardPage, CardQuery } from '../../model/dossier-query.ts';
import type { Tally } from '../../model/dossier-rows.ts';
import { type CardLabel, type CardList, cardLists, type KeptCard, type UnitKind } from '../../model/kept-card.ts';
import type { MadeCards, UnitCards } from '../card-store.ts';
import type { Cell } from './cell.ts';
import { numberOfKind } from './comparison-kind.ts';
import type { Connection } from './connection.ts';
import { loadJudgedPairs } from './judged-pairs.ts';
import { listCopies, listFirsts } from './load-relations.ts';
import { readState } from './read-state.ts';
import { shelveItems } from './shelves.ts';
import { madeOf, markAccounts, markLabelled, markWaiting, remakeCards, removeCard } from './stale-items.ts';
import { readJson, StoredContentError } from './stored-json.ts';
import { inTransaction } from './transaction.ts';

/** Puts cards in the place of all that are made of any of these items; false where the state has changed. */
export function saveCards(
  connection: Connection,
  kind: ComparisonKind,
  { rows, cards, touched, shelved = [], waiting = [], state }: MadeCards,
): boolean {
  return inTransaction(
    connection.database,
    () => {
      if (readState(connection) !== state) return false;
      const list = JSON.stringify(rows);
      const former = connection.rows(
        'SELECT DISTINCT c.card_id FROM json_each(?) j CROSS JOIN card_item c ON c.item_id = j.value',
        [list],
      );
      for (const { name, value } of touched) markLabelled(connection, name, value);
      replaceCards(connection, former, cards);
      shelveItems(connection, rows, shelved);
      for (const unit of waiting) markWaiting(connection, unit);
      connection.run('DELETE FROM stale_item WHERE kind = ? AND item_id IN (SELECT value FROM json_each(?))', [
        numberOfKind(kind),
        list,
      ]);
      return true;
    },
    'made-again',
  );
}

/** Puts cards in the place of all that are made of these units, keeping those that are the same; false where the state has changed. */
export function saveUnitCards(
  connection: Connection,
  kind: UnitKind,
  { units, cards, waiting, state }: UnitCards,
): boolean {
  return inTransaction(
    connection.database,
    () => {
      if (readState(connection) !== state) return false;
      const former = units.flatMap((unit) => connection.rows(...selectOfUnit(kind, unit)));
      const made = cards.map(({ unit, card }) => ({ ...card, labels: [...card.labels, labelOfUnit(kind, unit)] }));
      replaceCards(connection, former, made);
      for (const unit of units) connection.run('DELETE FROM waiting_unit WHERE kind = ? AND unit = ?', [kind, unit]);
      for (const unit of waiting) markWaiting(connection, unit);
      return true;
    },
    'made-again',
  );
}

/** Puts cards in the place of others; what is as it was stays, so that nothing waits because of it. */
function replaceCards(connection: Connection, former: readonly (readonly Cell[])[], cards: readonly KeptCard[]): void {
  if (former.length === 0) {
    for (const card of cards) addCard(connection, card);
    return;
  }
  const wanted = new Map([...groupBy(cards, keyOfCard)].map(([key, same]) => [key, [...same]]));
  for (const [card] of former)
    if (wanted.get(keyOfHeld(connection, Number(card)))?.pop() === undefined) removeCard(connection, Number(card));
  for (const card of [...wanted.values()].flat()) addCard(connection, card);
}

/** All that is kept of a card, to tell whether another says the same. */
function keyOfCard({ list, place, earliest, latest, labels, rows, content, words = '' }: KeptCard): string {
  const named = [...new Set(labels.map(({ name, value }) => JSON.stringify([name, value])))].sort();
  const items = [...new Set(rows)].sort((a, b) => a - b);
  return JSON.stringify([list, place, earliest, latest, named, items, JSON.stringify(content), words]);
}

function keyOfHeld(connection: Connection, card: number): string {
  const [cells = []] = connection.rows(
    `SELECT k.list, k.place, k.earliest, k.latest, c.content, c.words FROM card k JOIN card_content c ON c.card_id = k.id
     WHERE k.id = ?`,
    [card],
  );
  const [list, place, earliest, latest, content, words] = cells;
  const labels = connection.rows('SELECT name, value FROM card_label WHERE card_id = ?', [card]);
  const rows = connection.rows('SELECT item_id FROM card_item WHERE card_id = ? ORDER BY item_id', [card]);
  const named = labels.map((label) => JSON.stringify(label)).sort();
  return JSON.stringify([list, place, earliest, latest, named, rows.map(([row]) => Number(row)), content, words]);
}

function labelOfUnit(kind: UnitKind, unit: string): CardLabel {
  return { name: madeOf(kind), value: unit };
}

function selectOfUnit(kind: UnitKind, unit: string): readonly [sql: string, cells: readonly Cell[]] {
  const { name, value } = labelOfUnit(kind, unit);
  return [
    'SELECT card_id FROM card_label WHERE list IN (SELECT value FROM json_each(?)) AND name = ? AND value = ?',
    [JSON.stringify(cardLists), name, value],
  ];
}

function addCard(connection: Connection, card: KeptCard): void {
  const { list, place, earliest, latest, labels, rows, content, words = '' } = card;
  const id = connection.run('INSERT INTO card (list, place, earliest, latest) VALUES (?, ?, ?, ?)', [
    list,
    place,
    earliest,
    latest,
  ]);
  connection.run('INSERT INTO card_content (card_id, content, words) VALUES (?, ?, ?)', [
    id,
    JSON.stringify(content),
    words,
  ]);
  for (const { name, value } of labels)
    connection.run('INSERT OR IGNORE INTO card_label (list, name, value, card_id) VALUES (?, ?, ?, ?)', [
      list,
      name,
      value,
      id,
    ]);
  for (const row of rows) connection.run('INSERT OR IGNORE INTO card_item (item_id, card_id) VALUES (?, ?)', [row, id]);
  markAccounts(connection, id);
}

/**
 * What an item may share a card with: those it is related to with this certainty at least, or that a person put together
 * with it, and those it shares a card with now.
 */
export function listNear(
  connection: Connection,
  kind: ComparisonKind,
  rows: readonly number[],
  least: number,
): readonly number[] {
  const number = numberOfKind(kind);
  // Where any certainty will do, one end is looked up in the index alone.
  const sure = least > 0 ? 'WHERE r.certainty >= ?3' : '';
  const related = connection.rows(
    `SELECT r.to_id FROM json_each(?1) j CROSS JOIN relation r ON r.kind = ?2 AND r.from_id = j.value ${sure}
     UNION SELECT r.from_id FROM json_each(?1) j CROSS JOIN relation r ON r.to_id = j.value ${sure}`,
    [JSON.stringify(listFirsts(connection, number, rows)), number, ...(least > 0 ? [least] : [])],
  );
  const mates = connection.rows(
    // Each card once: of a card of thousands of items every one would lead to all of them again.
    `SELECT DISTINCT o.item_id FROM (
       SELECT DISTINCT c.card_id FROM json_each(?) j CROSS JOIN card_item c ON c.item_id = j.value) k
     CROSS JOIN card_item o ON o.card_id = k.card_id`,
    [JSON.stringify(rows)],
  );
  const copies = listCopies(
    connection,
    number,
    related.map(([row]) => Number(row)),
  );
  const wanted = new Set(rows);
  const judged = loadJudgedPairs(connection, kind).flatMap(({ one, other, verdict }) =>
    verdict === 'same' && (wanted.has(one) || wanted.has(other)) ? [one, other] : [],
  );
  const all = new Set([...copies, ...mates.map(([row]) => Number(row)), ...judged]);
  return [...all].filter((row) => !wanted.has(row));
}

/** One page of the cards that fit. */
export function listCards(connection: Connection, query: CardQuery): CardPage {
  const [total] = connection.rows(...selectCards(query, 'count(*)', ''))[0] ?? [];
  const { offset, limit } = query.range;
  return { total: Number(total), rows: loadCards(connection, query, { offset, limit }) };
}

/** Cards loaded at once when all are walked through. */
const walkChunk = 500;

/** Every card that fits, in order. */
export async function* walkCards(connection: Connection, query: Omit<CardQuery, 'range'>): AsyncGenerator<Json> {
  const ids = connection.rows(...selectCards(query, 'k.id', 'ORDER BY k.place, k.id')).map(([id]) => Number(id));
  for (let at = 0; at < ids.length; at += walkChunk)
    yield* readCards(connection, query.list, ids.slice(at, at + walkChunk));
}

/** How many of the cards that fit have each value of a label. */
export function tallyCards(connection: Connection, query: Omit<CardQuery, 'range'>, label: string): readonly Tally[] {
  const [sql, cells] = selectCards(query, 'k.id', '');
  const isWhole = cells.length === 1;
  const found = connection.rows(
    `SELECT value, count(*) FROM card_label WHERE list = ? AND name = ?
     ${isWhole ? '' : `AND card_id IN (${sql})`} GROUP BY value`,
    [query.list, label, ...(isWhole ? [] : cells)],
  );
  return found.map(([value, count]) => ({ value: String(value), label: String(value), count: Number(count) }));
}

function loadCards(
  connection: Connection,
  query: Omit<CardQuery, 'range'>,
  { offset, limit }: CardQuery['range'],
): readonly Json[] {
  const [sql, cells] = selectCards(query, 'k.id', 'ORDER BY k.place, k.id LIMIT ? OFFSET ?');
  return readCards(
    connection,
    query.list,
    connection.rows(sql, [...cells, limit, offset]).map(([id]) => Number(id)),
  );
}

/** What the cards of a list show, in the order of their ids as given. Where one is no such card, all that are none are left to be made anew: `card-damaged`. */
export function readCards(connection: Connection, list: CardList, ids: readonly number[]): readonly Json[] {
  const found = connection.rows(
    'SELECT c.content FROM json_each(?) j CROSS JOIN card_content c ON c.card_id = j.value ORDER BY j.key',
    [JSON.stringify(ids)],
  );
  try {
    return found.map(([content]) => readCard(connection, list, String(content)));
  } catch (error) {
    inTransaction(connection.database, () => remakeCards(connection, listDamaged(connection)), 'made-again');
    throw new Failure('card-damaged', { path: connection.folder }, { cause: error });
  }
}

function readCard({ isCard }: Connection, list: CardList, json: string): Json {
  const content = readJson(json);
  if (!isCard(list, content)) throw new StoredContentError(`a card of another shape: ${list}`);
  return content;
}

/** Cards of all lists that cannot be read. */
function listDamaged(connection: Connection): readonly number[] {
  const all = connection.walk('SELECT k.id, k.list, c.content FROM card k JOIN card_content c ON c.card_id = k.id', []);
  const damaged: number[] = [];
  for (const [id, name, content] of all) {
    const list = cardLists.find((one) => one === name);
    try {
      if (list !== undefined) readCard(connection, list, String(content));
    } catch {
      damaged.push(Number(id));
    }
  }
  return damaged;
}

function selectCards(
  { list, labels = [], from, to, words = [], rows, once }: Omit<CardQuery, 'range'>,
  what: string,
  rest: string,
): readonly [sql: string, cells: readonly Cell[]] {
  const conditions = ['k.list = ?'];
  const cells: Cell[] = [list];
  for (const { name, values } of labels) {
    conditions.push(
      'k.id IN (SELECT card_id FROM card_label WHERE list = ? AND name = ? AND value IN (SELECT value FROM json_each(?)))',
    );
    cells.push(list, name, JSON.stringify(values));
  }
  for (const word of words) {
    conditions.push('EXISTS (SELECT 1 FROM card_content c WHERE c.card_id = k.id AND instr(c.words, ?) > 0)');
    cells.push(word);
  }
  if (rows !== undefined) {
    conditions.push('k.id IN (SELECT c.card_id FROM json_each(?) j CROSS JOIN card_item c ON c.item_id = j.value)');
    cells.push(JSON.stringify(rows));
  }
  if (once !== undefined) {
    conditions.push(`NOT EXISTS (SELECT 1 FROM card_label own CROSS JOIN card_label twin
        ON twin.list = own.list AND twin.name = own.name AND twin.value = own.value AND twin.card_id <> own.card_id
      CROSS JOIN card t ON t.id = twin.card_id
      WHERE own.card_id = k.id AND own.name = ? AND (t.place, t.id) < (k.place, k.id))`);
    cells.push(once);
  }
  if (from !== undefined) {
    conditions.push('k.latest >= ?');
    cells.push(from);
  }
  if (to !== undefined) {
    conditions.push('k.earliest <= ?');
    cells.push(to);
  }
  return [`SELECT ${what} FROM card k WHERE ${conditions.join(' AND ')} ${rest}`, cells];
}
