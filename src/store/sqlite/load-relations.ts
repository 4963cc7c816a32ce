// Loads how items of one kind are related; what is told once of two forms is told of the items that have them.
import type { ComparisonKind, Json, RelatedItems, Relation } from '../../model/comparison.ts';
import type { ComparisonQuery } from '../../model/comparison-rows.ts';
import type { Cell } from './cell.ts';
import { numberOfKind } from './comparison-kind.ts';
import type { Connection } from './connection.ts';
import { readJson } from './stored-json.ts';

/** Items of a form that every item like it is set beside: a sentence printed more often is set beside its first printings. */
const mostCopies = 40;

/** Relations by the rows of their items; of those among `rows` only, where these are given, and with an end in `endsAt`. */
export function loadRelations(
  connection: Connection,
  kind: ComparisonKind,
  { rows, endsAt }: Pick<ComparisonQuery, 'rows' | 'endsAt'>,
): readonly RelatedItems[] {
  const number = numberOfKind(kind);
  const firsts = rows && listFirsts(connection, rows);
  const copies = loadCopies(connection, number, firsts);
  const isWanted = wantedBy(rows, endsAt);
  const related: RelatedItems[] = [];
  for (const { from, to, ...relation } of readRelations(connection, number, firsts)) {
    if (!from.hasForm) {
      if (isWanted(from.row, to.row)) related.push({ from: from.row, to: to.row, ...relation });
      continue;
    }
    relateCopies(copies.get(from.row) ?? [from], copies.get(to.row) ?? [to], (later, earlier) => {
      if (isWanted(later, earlier)) related.push({ from: later, to: earlier, ...relation });
    });
  }
  return related;
}

/** A relation as it is kept. */
interface KeptRelation extends Relation {
  readonly from: Copy & { readonly hasForm: boolean };
  readonly to: Copy;
}

/** Rows asked for at once: what the database hands over of a relation takes several times the room that is kept of it. */
const rowsAtOnce = 200;

function* readRelations(
  connection: Connection,
  kind: number,
  firsts: readonly number[] | undefined,
): Generator<KeptRelation> {
  const read = rememberWords();
  // CROSS JOIN here and elsewhere: what is asked for is gone through, the table looked up. Before a new dossier has statistics, SQLite would
  // go through the whole table for it; `+` keeps it from trying each pair of what is asked for.
  const columns = 'r.from_id, r.to_id, r.relation, r.certainty, r.detail, a.form, a.article_id, b.article_id';
  const ends = 'JOIN compared_item a ON a.id = r.from_id JOIN compared_item b ON b.id = r.to_id';
  if (firsts === undefined) {
    const sql = `SELECT ${columns} FROM relation r ${ends} WHERE r.kind = ? ORDER BY r.from_id, r.to_id`;
    for (const cells of connection.rows(sql, [kind])) yield read(cells);
    return;
  }
  const all = JSON.stringify(firsts);
  const sorted = firsts.toSorted((a, b) => a - b);
  for (let at = 0; at < sorted.length; at += rowsAtOnce) {
    const found = connection.rows(
      `SELECT ${columns} FROM json_each(?1) j CROSS JOIN relation r ON r.kind = ?2 AND r.from_id = j.value ${ends}
       WHERE +r.to_id IN (SELECT value FROM json_each(?3)) ORDER BY r.from_id, r.to_id`,
      [JSON.stringify(sorted.slice(at, at + rowsAtOnce)), kind, all],
    );
    for (const cells of found) yield read(cells);
  }
}

/** Reads relations; few words and few details stand for most of them, and are held once. */
function rememberWords(): (cells: readonly Cell[]) => KeptRelation {
  const words = new Map<string, string>();
  const details = new Map<string, Json>();
  return ([from, to, word, certainty, detail, form, articleOfFrom, articleOfTo]) => ({
    from: { row: Number(from), article: Number(articleOfFrom), hasForm: form !== null },
    to: { row: Number(to), article: Number(articleOfTo) },
    relation: remember(words, String(word), (one) => one),
    certainty: Number(certainty),
    detail:
      String(detail).length > longestHeld ? readJson(String(detail)) : remember(details, String(detail), readJson),
  });
}

/** UTF-16 units of a detail that may be that of others too: why two figures are apart, that there is none. */
const longestHeld = 100;

function remember<Value>(known: Map<string, Value>, text: string, read: (text: string) => Value): Value {
  const held = known.get(text);
  if (held !== undefined) return held;
  const value = read(text);
  known.set(text, value);
  return value;
}

function wantedBy(
  rows: readonly number[] | undefined,
  endsAt: readonly number[] | undefined,
): (one: number, other: number) => boolean {
  if (rows === undefined) return () => true;
  const [wanted, ends] = [new Set(rows), new Set(endsAt ?? rows)];
  return (one, other) => wanted.has(one) && wanted.has(other) && (ends.has(one) || ends.has(other));
}

/** Rows that relations are told of, once each: the first of the form of each item, or the item itself where it has none. */
export function listFirsts(connection: Connection, rows: readonly number[]): readonly number[] {
  const found = connection.rows(
    `SELECT DISTINCT coalesce(
       (SELECT min(o.id) FROM compared_item o WHERE o.kind = i.kind AND o.form = i.form), i.id)
     FROM json_each(?) j CROSS JOIN compared_item i ON i.id = j.value`,
    [JSON.stringify(rows)],
  );
  return found.map(([row]) => Number(row));
}

/** Every item that one of these stands for. */
export function listCopies(connection: Connection, firsts: readonly number[]): readonly number[] {
  const found = connection.rows(
    `SELECT i.id FROM json_each(?1) j CROSS JOIN compared_item a ON a.id = j.value
     JOIN compared_item i ON i.kind = a.kind AND i.form = a.form
     UNION SELECT value FROM json_each(?1)`,
    [JSON.stringify(firsts)],
  );
  return found.map(([row]) => Number(row));
}

/** An item, and the row of its article. */
interface Copy {
  readonly row: number;
  readonly article: number;
}

/** Items of each form that several have, in the order their articles were added, by the row that stands for the form. */
function loadCopies(
  connection: Connection,
  kind: number,
  firsts: readonly number[] | undefined,
): ReadonlyMap<number, readonly Copy[]> {
  const forms =
    firsts === undefined
      ? 'SELECT form, min(id) AS first FROM compared_item WHERE kind = ?1 AND form IS NOT NULL GROUP BY form HAVING count(*) > 1'
      : 'SELECT a.form, a.id AS first FROM json_each(?2) j CROSS JOIN compared_item a ON a.id = j.value WHERE a.form IS NOT NULL';
  const found = connection.rows(
    `SELECT f.first, i.id, i.article_id FROM (${forms}) f JOIN compared_item i ON i.kind = ?1 AND i.form = f.form
     ORDER BY i.article_id, i.start, i.id`,
    [kind, ...(firsts === undefined ? [] : [JSON.stringify(firsts)])],
  );
  const copies = new Map<number, Copy[]>();
  for (const [first, row, article] of found) {
    const held = copies.get(Number(first));
    const copy = { row: Number(row), article: Number(article) };
    if (held) held.push(copy);
    else copies.set(Number(first), [copy]);
  }
  return copies;
}

/** Each of either form with the first of the other; those of one article are nothing to each other. */
function relateCopies(
  some: readonly Copy[],
  others: readonly Copy[],
  take: (later: number, earlier: number) => void,
): void {
  const isOne = some === others || some[0]?.row === others[0]?.row;
  for (const [at, one] of some.entries()) {
    const end = isOne ? at + 1 : others.length;
    // Of the first copies of either form every pair counts, of later ones only those with the first of the other.
    for (let place = 0; place < (at < mostCopies ? end : Math.min(end, mostCopies)); place += 1) {
      const other = others[place];
      if (other === undefined || one.article === other.article) continue;
      if (one.article > other.article) take(one.row, other.row);
      else take(other.row, one.row);
    }
  }
}
