// Marks the items whose cards have to be made again: those that are new, related anew, or told of otherwise by a decision.
import { lookBackDays } from '../../model/cell-quarter.ts';
import { type ComparisonKind, comparisonKinds } from '../../model/comparison.ts';
import { type CardUnit, cardLists, type KeptKind, type UnitKind, unitKinds } from '../../model/kept-card.ts';
import { numberOfKind } from './comparison-kind.ts';
import type { Connection } from './connection.ts';
import { positionJoins, settledParty } from './position-rows.ts';
import { shelveItems } from './shelves.ts';

/** Rows of items that wait, earliest first, at most so many. */
export function listStale(connection: Connection, kind: ComparisonKind, most: number): readonly number[] {
  const found = connection.rows('SELECT item_id FROM stale_item WHERE kind = ? ORDER BY item_id LIMIT ?', [
    numberOfKind(kind),
    most,
  ]);
  return found.map(([row]) => Number(row));
}

/** How many items and units of these kinds wait. */
export function countStale(connection: Connection, kinds: readonly KeptKind[]): number {
  const units = unitKinds.filter((kind) => kinds.includes(kind));
  const items = comparisonKinds.filter((kind) => kinds.includes(kind)).map(numberOfKind);
  const [found = []] = connection.rows(
    `SELECT (SELECT count(*) FROM stale_item WHERE kind IN (SELECT value FROM json_each(?))),
       (SELECT count(*) FROM waiting_unit WHERE kind IN (SELECT value FROM json_each(?)))`,
    [JSON.stringify(items), JSON.stringify(units)],
  );
  return found.reduce((sum: number, count) => sum + Number(count), 0);
}

/** Units of a kind that wait, in the order of their names, at most so many. */
export function listWaiting(connection: Connection, kind: UnitKind, most: number): readonly string[] {
  const found = connection.rows('SELECT unit FROM waiting_unit WHERE kind = ? ORDER BY unit LIMIT ?', [kind, most]);
  return found.map(([unit]) => String(unit));
}

/** Lets a unit wait. */
export function markWaiting(connection: Connection, { kind, unit }: CardUnit): void {
  connection.run('INSERT OR IGNORE INTO waiting_unit (kind, unit) VALUES (?, ?)', [kind, unit]);
}

/**
 * Lets the cells and quarters of some positions wait, chosen by a condition on them, and of those that they hang on as conditions:
 * call it before they change, and after.
 */
export function markPositions(connection: Connection, condition: string, cells: readonly (string | number)[]): void {
  connection.run(
    `WITH changed AS MATERIALIZED (SELECT p.id, p.article_id, p.condition_of FROM position p WHERE ${condition})
     ${waitingCells(`SELECT id FROM changed UNION SELECT h.id FROM changed c
       CROSS JOIN position h ON h.article_id = c.article_id AND h.finding = c.condition_of`)}`,
    cells,
  );
}

/** Lets the cells and quarters of some positions wait, and no others. */
export function markOwnCells(connection: Connection, condition: string, cells: readonly (string | number)[]): void {
  connection.run(waitingCells(`SELECT p.id FROM position p WHERE ${condition}`), cells);
}

/** The statement that lets positions wait by a selection of their ids: in the quarter of their day, and in the next that looks back on it. */
export function waitingCells(positions: string): string {
  return `INSERT OR IGNORE INTO waiting_unit (kind, unit)
    SELECT DISTINCT 'position', json_array(f.issue, f.party,
      CASE WHEN f.day IS NULL THEN '' ELSE substr(f.day, 1, 4) || '-' || ((substr(f.day, 6, 2) + 2) / 3) END)
    FROM (SELECT p.issue, ${settledParty} AS party, date(p.latest, '+' || l.value || ' days') AS day
      FROM (${positions}) chosen CROSS JOIN position p ON p.id = chosen.id ${positionJoins}
      CROSS JOIN json_each('[0, ${lookBackDays}]') l) f`;
}

/** Lets issues wait on which something was read, by their ids, with what conditions read on them hang on. */
export function markIssues(connection: Connection, issues: readonly string[]): void {
  if (issues.length > 0)
    markPositions(connection, 'p.issue IN (SELECT value FROM json_each(?))', [JSON.stringify(issues)]);
}

/** Lets the cells of an article's positions wait: call it before they change, and after. */
export function markPositionsOf(connection: Connection, article: number): void {
  markPositions(connection, 'p.article_id = ?', [article]);
}

/** The month of an article as units of kind `naming` are called, as SQL. */
export function monthOf(article: string): string {
  const published = `${article}.published`;
  return `iif(${published} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]*', substr(${published}, 1, 7), '')`;
}

/** Lets the names wait that were counted in the months of some articles, chosen by a condition on them. */
export function markNaming(connection: Connection, condition: string, cells: readonly (string | number)[]): void {
  connection.run(
    `INSERT OR IGNORE INTO waiting_unit (kind, unit) SELECT DISTINCT 'naming', ${monthOf('a')} FROM article a WHERE ${condition}`,
    cells,
  );
}

/** Marks items by their rows. */
export function markStale(connection: Connection, kind: number, rows: Iterable<number>): void {
  markFound(connection, 'SELECT ?, value FROM json_each(?)', [kind, JSON.stringify([...rows])]);
}

/** Kinds of which an article's items are told together: which article it cites is seen by what it took over, and which of two took it by whom they cite. */
const toldTogether: readonly ComparisonKind[] = ['reuse', 'citation'];

/** Marks what a selection of kinds and rows finds, with what is told together with it. */
function markFound(connection: Connection, selection: string, cells: readonly (string | number)[]): void {
  const kinds = numbersOf(toldTogether);
  connection.run(
    `WITH found (kind, id) AS MATERIALIZED (${selection})
     INSERT OR IGNORE INTO stale_item (kind, item_id) SELECT kind, id FROM found
     UNION SELECT o.kind, o.id FROM found f CROSS JOIN compared_item i ON i.id = f.id
       CROSS JOIN compared_item o ON o.article_id = i.article_id AND o.kind IN (${kinds}) WHERE f.kind IN (${kinds})`,
    cells,
  );
}

/** Marks what items are related to: another of their form stands beside them as well. */
export function markRelatedStale(connection: Connection, kind: number, rows: Iterable<number>): void {
  markFound(
    connection,
    `SELECT ?1, r.to_id FROM json_each(?2) j CROSS JOIN relation r ON r.kind = ?1 AND r.from_id = j.value
     UNION SELECT ?1, r.from_id FROM json_each(?2) j CROSS JOIN relation r ON r.to_id = j.value`,
    [kind, JSON.stringify([...rows])],
  );
}

/** Marks the items of all cards with a label. */
export function markLabelled(connection: Connection, name: string, value: string): void {
  connection.run(
    `INSERT OR IGNORE INTO stale_item (kind, item_id)
     SELECT i.kind, i.id FROM card_label l JOIN card_item c ON c.card_id = l.card_id JOIN compared_item i ON i.id = c.item_id
     WHERE l.list IN (SELECT value FROM json_each(?)) AND l.name = ? AND l.value = ?`,
    [JSON.stringify(cardLists), name, value],
  );
  connection.run(
    `INSERT OR IGNORE INTO waiting_unit (kind, unit) SELECT 'account', made.value FROM card_label l
     CROSS JOIN card_label made ON made.card_id = l.card_id AND made.name = ?
     WHERE l.list = 'trail' AND l.name = ? AND l.value = ?`,
    [madeOf('account'), name, value],
  );
}

/** The label of a card that is made of a unit of a kind. */
export function madeOf(kind: UnitKind): string {
  return `made of ${kind}`;
}

/** Lets what is told of a dispute's accounts wait, before its card goes and after it has come. */
export function markAccounts(connection: Connection, card: number): void {
  connection.run(
    `INSERT OR IGNORE INTO waiting_unit (kind, unit)
     SELECT 'account', value FROM card_label WHERE card_id = ? AND list = 'dispute' AND name = 'id'`,
    [card],
  );
}

/** Marks every item of a kind. */
export function markKindStale(connection: Connection, kind: ComparisonKind): void {
  markWhere(connection, 'kind = ?', [numberOfKind(kind)]);
}

/** Marks what asks whether an outlet printed an article on a day or in a month, and what is told of the words of one that it printed. */
export function markPrinted(connection: Connection, article: number): void {
  const places = connection.rows(
    `SELECT DISTINCT o.key, a.earliest FROM article a JOIN appearance p ON p.article_id = a.id JOIN outlet o ON o.id = p.outlet_id
     WHERE a.id = ? AND a.earliest = a.latest`,
    [article],
  );
  for (const [outlet, day] of places) {
    markLabelled(connection, 'awaits', `${outlet} ${day}`);
    markLabelled(connection, 'awaits', `${outlet} ${String(day).slice(0, 7)}`);
  }
  const reuse = numberOfKind('reuse');
  const rows = connection
    .rows('SELECT id FROM compared_item WHERE article_id = ? AND kind = ?', [article, reuse])
    .map(([row]) => Number(row));
  markStale(connection, reuse, rows);
  markRelatedStale(connection, reuse, rows);
}

/** Marks what an article's words are part of, of all kinds. */
export function markArticleStale(connection: Connection, hash: string): void {
  markWhere(connection, 'article_id = (SELECT id FROM article WHERE hash = ?)', [hash]);
}

/** Marks every item and every cell of the matrix: names, parties or sides of the codebook have changed. */
export function markAllStale(connection: Connection): void {
  markWhere(connection, 'TRUE', []);
  markNaming(connection, 'TRUE', []);
  markOwnCells(connection, 'TRUE', []);
}

/** Kinds whose cards name who speaks. */
const spokenKinds: readonly ComparisonKind[] = ['utterance', 'quantity', 'claim'];

/** Marks what is said under some names, chosen by a condition on their rows. */
export function markSaid(connection: Connection, names: string, cell: string | number): void {
  markWhere(
    connection,
    `kind IN (${numbersOf(spokenKinds)}) AND article_id IN (
       SELECT article_id FROM statement WHERE name_id IN (SELECT id FROM name WHERE ${names}))`,
    [cell],
  );
}

/** Lets the cells wait in which somebody with some names says something, chosen by a condition on their rows: before it changes whose words these are, and after. */
export function markPositionsSaid(connection: Connection, names: string, cell: string | number): void {
  markPositions(connection, `p.name_id IN (SELECT id FROM name WHERE ${names})`, [cell]);
}

/** Marks happenings that an actor takes part in: they keep its key. */
export function markTold(connection: Connection, key: string): void {
  markWhere(
    connection,
    `kind = ${numberOfKind('event')} AND instr(data, ?) > 0 AND article_id IN (
       SELECT article_id FROM sighting WHERE name_id IN (SELECT id FROM name WHERE actor_key = ?))`,
    [JSON.stringify(key), key],
  );
}

function numbersOf(kinds: readonly ComparisonKind[]): string {
  return kinds.map(numberOfKind).join(', ');
}

function markWhere(connection: Connection, condition: string, cells: readonly (string | number)[]): void {
  markFound(connection, `SELECT kind, id FROM compared_item WHERE ${condition}`, cells);
}

/** Takes an item and its cards away; the other items of those cards wait. */
export function forgetItem(connection: Connection, kind: number, row: number): void {
  const cards = 'SELECT card_id FROM card_item WHERE item_id = ?';
  markFound(
    connection,
    `SELECT ?, item_id FROM card_item WHERE card_id IN (${cards})
     UNION SELECT kind, to_id FROM relation WHERE kind = ? AND from_id = ?
     UNION SELECT kind, from_id FROM relation WHERE to_id = ?`,
    [kind, row, kind, row, row],
  );
  for (const [card] of connection.rows(cards, [row])) removeCard(connection, Number(card));
  shelveItems(connection, [row], []);
  connection.run('DELETE FROM stale_item WHERE kind = ? AND item_id = ?', [kind, row]);
}

/** Takes cards away; what they are made of waits. */
export function remakeCards(connection: Connection, cards: readonly number[]): void {
  const list = JSON.stringify(cards);
  markWhere(connection, 'id IN (SELECT item_id FROM card_item WHERE card_id IN (SELECT value FROM json_each(?)))', [
    list,
  ]);
  for (const kind of unitKinds)
    connection.run(
      `INSERT OR IGNORE INTO waiting_unit (kind, unit) SELECT ?, value FROM card_label
       WHERE card_id IN (SELECT value FROM json_each(?)) AND name = ?`,
      [kind, list, madeOf(kind)],
    );
  for (const card of cards) removeCard(connection, card);
}

/** Takes a card away; its items do not wait for another by that. */
export function removeCard(connection: Connection, card: number): void {
  markAccounts(connection, card);
  for (const table of ['card_item', 'card_label', 'card_content'])
    connection.run(`DELETE FROM ${table} WHERE card_id = ?`, [card]);
  connection.run('DELETE FROM card WHERE id = ?', [card]);
}

/** Takes every card of a kind away, before its items go: all at once, for there may be a hundred thousand. */
export function removeCardsOf(connection: Connection, kind: number): void {
  const items = 'SELECT id FROM compared_item WHERE kind = ?1';
  const cards = `SELECT c.card_id FROM card_item c WHERE c.item_id IN (${items})`;
  connection.run(
    `INSERT OR IGNORE INTO waiting_unit (kind, unit)
     SELECT 'account', value FROM card_label WHERE card_id IN (${cards}) AND list = 'dispute' AND name = 'id'
     UNION SELECT kind, shelf FROM item_shelf WHERE item_id IN (${items})`,
    [kind],
  );
  for (const [table, column] of [
    ['card_label', 'card_id'],
    ['card_content', 'card_id'],
    ['card', 'id'],
  ])
    connection.run(`DELETE FROM ${table} WHERE ${column} IN (${cards})`, [kind]);
  connection.run(`DELETE FROM card_item WHERE card_id IN (${cards})`, [kind]);
  connection.run(`DELETE FROM item_shelf WHERE item_id IN (${items})`, [kind]);
  connection.run('DELETE FROM stale_item WHERE kind = ?', [kind]);
}
