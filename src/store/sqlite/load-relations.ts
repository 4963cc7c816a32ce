// Loads how items of one kind are related; what is told once of two forms is told of the items that have them.
import type { ComparisonKind, RelatedItems, Relation } from '../../model/comparison.ts';
import { numberOfKind } from './comparison-kind.ts';
import type { Connection } from './connection.ts';
import { readJson } from './stored-json.ts';

/** Items of a form that every item like it is set beside: a sentence printed more often is set beside its first printings. */
const mostCopies = 40;

/** Relations by the rows of their items; of those among `rows` only, where these are given. */
export function loadRelations(
  connection: Connection,
  kind: ComparisonKind,
  rows: readonly number[] | undefined,
): readonly RelatedItems[] {
  const number = numberOfKind(kind);
  const firsts = rows && JSON.stringify(listFirsts(connection, rows));
  const copies = loadCopies(connection, number, firsts);
  // CROSS JOIN here and elsewhere: what is asked for is gone through, the table looked up. Before a new dossier has statistics, SQLite would
  // go through the whole table for it; `+` keeps it from trying each pair of what is asked for.
  const columns = 'r.from_id, r.to_id, r.relation, r.certainty, r.detail, a.form, a.article_id, b.article_id';
  const ends = 'JOIN compared_item a ON a.id = r.from_id JOIN compared_item b ON b.id = r.to_id';
  const found =
    firsts === undefined
      ? connection.rows(`SELECT ${columns} FROM relation r ${ends} WHERE r.kind = ? ORDER BY r.from_id, r.to_id`, [
          number,
        ])
      : connection.rows(
          `SELECT ${columns} FROM json_each(?1) j CROSS JOIN relation r ON r.kind = ?2 AND r.from_id = j.value ${ends}
           WHERE +r.to_id IN (SELECT value FROM json_each(?1)) ORDER BY r.from_id, r.to_id`,
          [firsts, number],
        );
  const related = found.flatMap(([from, to, word, certainty, detail, form, articleOfFrom, articleOfTo]) => {
    const relation = { relation: String(word), certainty: Number(certainty), detail: readJson(String(detail)) };
    const [one, other] = [
      { row: Number(from), article: Number(articleOfFrom) },
      { row: Number(to), article: Number(articleOfTo) },
    ];
    if (form === null) return [{ from: one.row, to: other.row, ...relation }];
    return relateCopies(copies.get(one.row) ?? [one], copies.get(other.row) ?? [other], relation);
  });
  const wanted = rows && new Set(rows);
  return wanted ? related.filter(({ from, to }) => wanted.has(from) && wanted.has(to)) : related;
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
  firsts: string | undefined,
): ReadonlyMap<number, readonly Copy[]> {
  const forms =
    firsts === undefined
      ? 'SELECT form, min(id) AS first FROM compared_item WHERE kind = ?1 AND form IS NOT NULL GROUP BY form HAVING count(*) > 1'
      : 'SELECT a.form, a.id AS first FROM json_each(?2) j CROSS JOIN compared_item a ON a.id = j.value WHERE a.form IS NOT NULL';
  const found = connection.rows(
    `SELECT f.first, i.id, i.article_id FROM (${forms}) f JOIN compared_item i ON i.kind = ?1 AND i.form = f.form
     ORDER BY i.article_id, i.start, i.id`,
    [kind, ...(firsts === undefined ? [] : [firsts])],
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
function relateCopies(some: readonly Copy[], others: readonly Copy[], relation: Relation): readonly RelatedItems[] {
  const isOne = some === others || some[0]?.row === others[0]?.row;
  return some.flatMap((one, at) =>
    others.flatMap((other, place) => {
      if (one.article === other.article || (isOne && place > at) || Math.min(at, place) >= mostCopies) return [];
      const [later, earlier] = one.article > other.article ? [one, other] : [other, one];
      return [{ from: later.row, to: earlier.row, ...relation }];
    }),
  );
}
