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
  const copies = loadCopies(connection, number);
  const found = connection.rows(
    `SELECT r.from_id, r.to_id, r.relation, r.certainty, r.detail, a.form, a.article_id, b.article_id
     FROM relation r JOIN compared_item a ON a.id = r.from_id JOIN compared_item b ON b.id = r.to_id
     WHERE r.kind = ? ORDER BY r.from_id, r.to_id`,
    [number],
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

/** An item, and the row of its article. */
interface Copy {
  readonly row: number;
  readonly article: number;
}

/** Items of each form that several have, in the order their articles were added, by the row that stands for the form. */
function loadCopies(connection: Connection, kind: number): ReadonlyMap<number, readonly Copy[]> {
  const found = connection.rows(
    `SELECT f.first, i.id, i.article_id FROM compared_item i JOIN (
       SELECT form, min(id) AS first FROM compared_item WHERE kind = ?1 AND form IS NOT NULL
       GROUP BY form HAVING count(*) > 1) f ON f.form = i.form
     WHERE i.kind = ?1 ORDER BY i.article_id, i.start, i.id`,
    [kind],
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
