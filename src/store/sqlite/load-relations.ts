// Loads how items of one kind are related; what is told once of two forms is told of the items that have them.
import { groupBy } from '../../base/group-by.ts';
import type { ComparisonKind, RelatedItems, Relation } from '../../model/comparison.ts';
import type { ComparisonQuery } from '../../model/comparison-rows.ts';
import type { Cell } from './cell.ts';
import { numberOfKind } from './comparison-kind.ts';
import type { Connection } from './connection.ts';
import { readJson } from './stored-json.ts';

/** Items of a form that every item like it is set beside: a sentence printed more often is set beside its first printings. */
const mostCopies = 40;

/** Which relations to load. */
type AskedRelations = Pick<ComparisonQuery, 'rows' | 'endsAt' | 'together'>;

/**
 * Relations by the rows of their items; of those among `rows` only, where these are given, with an end in `endsAt`, and between articles
 * that are `together`; and of these only what `isChosen` lets pass.
 */
export function loadRelations(
  connection: Connection,
  kind: ComparisonKind,
  { rows, endsAt, together }: AskedRelations,
  isChosen: (relation: RelatedItems) => boolean = () => true,
): readonly RelatedItems[] {
  const number = numberOfKind(kind);
  const firsts = rows && listFirsts(connection, number, rows);
  const copies = loadCopies(connection, number, firsts);
  const isWanted = wantedBy(rows, endsAt);
  const areTogether = together ? groupedBy(connection, together) : () => true;
  const related: RelatedItems[] = [];
  const ends = rows && endsAt && listFirsts(connection, number, endsAt);
  const kept = readRelations(connection, number, { firsts, ends, areTogether });
  for (const { from, to, told, certainty } of kept) {
    const { relation, detail } = told;
    const take = (later: Copy, earlier: Copy): void => {
      if (!isWanted(later.row, earlier.row) || !areTogether(later.article, earlier.article)) return;
      const found = { from: later.row, to: earlier.row, relation, certainty, detail };
      if (isChosen(found)) related.push(found);
    };
    if (from.hasForm) relateCopies(copies.get(from.row) ?? [from], copies.get(to.row) ?? [to], take);
    else take(from, to);
  }
  return related;
}

/** A relation as it is kept. */
interface KeptRelation {
  readonly from: KeptEnd;
  readonly to: KeptEnd;
  readonly told: Told;
  readonly certainty: number;
}

interface KeptEnd extends Copy {
  readonly hasForm: boolean;
}

type Told = Pick<Relation, 'relation' | 'detail'>;

/** Rows that relations are asked of: all of them where none are given, and of those only relations with one of `ends` where these are. */
interface AskedEnds {
  readonly firsts: readonly number[] | undefined;
  readonly ends: readonly number[] | undefined;
  /** By the rows of the articles. What a relation between others says is not read, unless it stands for copies. */
  readonly areTogether: (one: number, other: number) => boolean;
}

const columns = 'r.from_id, r.to_id, r.relation || char(10) || r.detail, r.certainty';
/** Rows in a parameter. */
const among = (parameter: string): string => `IN (SELECT value FROM json_each(${parameter}))`;

/** In the order of their ends. */
function readRelations(
  connection: Connection,
  kind: number,
  { firsts, ends = firsts, areTogether }: AskedEnds,
): readonly KeptRelation[] {
  const places = loadEnds(connection, kind, firsts);
  const read = rememberTold();
  const kept: KeptRelation[] = [];
  const take = (sql: string, cells: readonly Cell[]): void => {
    for (const [fromRow, toRow, told, certainty] of connection.walk(sql, cells)) {
      const [from, to] = [places.get(Number(fromRow)), places.get(Number(toRow))];
      if (from && to && (from.hasForm || areTogether(from.article, to.article)))
        kept.push({ from, to, told: read(String(told)), certainty: Number(certainty) });
    }
  };
  if (firsts === undefined || ends === undefined) {
    take(`SELECT ${columns} FROM relation r WHERE r.kind = ?`, [kind]);
  } else {
    // CROSS JOIN here and elsewhere: what is asked for is gone through, the table looked up. Before a new dossier has statistics, SQLite would
    // go through the whole table for it; `+` keeps it from trying each pair of what is asked for.
    const cells = [JSON.stringify(ends.toSorted((a, b) => a - b)), kind, JSON.stringify(firsts)];
    take(
      `SELECT ${columns} FROM json_each(?1) j CROSS JOIN relation r ON r.kind = ?2 AND r.from_id = j.value
       WHERE +r.to_id ${among('?3')}`,
      cells,
    );
    if (ends !== firsts)
      take(
        `SELECT ${columns} FROM json_each(?1) j CROSS JOIN relation r ON r.kind = ?2 AND r.to_id = j.value
         WHERE +r.from_id ${among('?3')} AND +r.from_id NOT ${among('?1')}`,
        cells,
      );
  }
  return kept.sort((a, b) => a.from.row - b.from.row || a.to.row - b.to.row);
}

/** The items that relations are told of, each held once. */
function loadEnds(
  connection: Connection,
  kind: number,
  firsts: readonly number[] | undefined,
): ReadonlyMap<number, KeptEnd> {
  const named = 'i.id, i.article_id, i.form IS NOT NULL';
  const found =
    firsts === undefined
      ? connection.rows(`SELECT ${named} FROM compared_item i WHERE i.kind = ?`, [kind])
      : connection.rows(`SELECT ${named} FROM json_each(?) j CROSS JOIN compared_item i ON i.id = j.value`, [
          JSON.stringify(firsts),
        ]);
  return new Map(
    found.map(([row, article, hasForm]) => [
      Number(row),
      { row: Number(row), article: Number(article), hasForm: hasForm === 1 },
    ]),
  );
}

/** Reads what relations say: a word, a line break and the detail. Few words and few details stand for most of them, and are held once. */
function rememberTold(): (text: string) => Told {
  const known = new Map<string, Told>();
  return (text) => {
    const held = known.get(text);
    if (held !== undefined) return held;
    const end = text.indexOf('\n');
    const told = { relation: text.slice(0, end), detail: readJson(text.slice(end + 1)) };
    if (text.length <= longestHeld) known.set(text, told);
    return told;
  };
}

/** UTF-16 units of a word with its detail that may be that of others too: why two figures are apart, that there is none. */
const longestHeld = 100;

function wantedBy(
  rows: readonly number[] | undefined,
  endsAt: readonly number[] | undefined,
): (one: number, other: number) => boolean {
  if (rows === undefined) return () => true;
  const [wanted, ends] = [new Set(rows), new Set(endsAt ?? rows)];
  return (one, other) => wanted.has(one) && wanted.has(other) && (ends.has(one) || ends.has(other));
}

/** Tells whether two articles, by their rows, stand in one of these groups. */
function groupedBy(
  connection: Connection,
  groups: readonly (readonly string[])[],
): (one: number, other: number) => boolean {
  const found = connection.rows(
    'SELECT a.id, j.key FROM json_each(?) j CROSS JOIN json_each(j.value) m CROSS JOIN article a ON a.hash = m.value',
    [JSON.stringify(groups)],
  );
  const held = groupBy(found, ([article]) => Number(article));
  const groupsOf = new Map([...held].map(([article, rows]) => [article, new Set(rows.map(([, group]) => group))]));
  return (one, other) => {
    const others = groupsOf.get(other);
    for (const group of groupsOf.get(one) ?? []) if (others?.has(group)) return true;
    return false;
  };
}

/** Rows that relations are told of, once each: the first of the form of each item, or the item itself where it has none. */
export function listFirsts(connection: Connection, kind: number, rows: readonly number[]): readonly number[] {
  if (!haveForms(connection, kind)) return [...new Set(rows)];
  const found = connection.rows(
    `SELECT DISTINCT coalesce(
       (SELECT min(o.id) FROM compared_item o WHERE o.kind = i.kind AND o.form = i.form), i.id)
     FROM json_each(?) j CROSS JOIN compared_item i ON i.id = j.value`,
    [JSON.stringify(rows)],
  );
  return found.map(([row]) => Number(row));
}

/** Every item that one of these stands for. */
export function listCopies(connection: Connection, kind: number, firsts: readonly number[]): readonly number[] {
  if (!haveForms(connection, kind)) return firsts;
  const found = connection.rows(
    `SELECT i.id FROM json_each(?1) j CROSS JOIN compared_item a ON a.id = j.value
     JOIN compared_item i ON i.kind = a.kind AND i.form = a.form
     UNION SELECT value FROM json_each(?1)`,
    [JSON.stringify(firsts)],
  );
  return found.map(([row]) => Number(row));
}

/** Whether items of this kind have forms: all of them do, or none. */
function haveForms(connection: Connection, kind: number): boolean {
  return connection.rows('SELECT 1 FROM compared_item WHERE kind = ? AND form IS NOT NULL LIMIT 1', [kind]).length > 0;
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
  if (!haveForms(connection, kind)) return new Map();
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
  take: (later: Copy, earlier: Copy) => void,
): void {
  const isOne = some === others || some[0]?.row === others[0]?.row;
  for (const [at, one] of some.entries()) {
    const end = isOne ? at + 1 : others.length;
    // Of the first copies of either form every pair counts, of later ones only those with the first of the other.
    for (let place = 0; place < (at < mostCopies ? end : Math.min(end, mostCopies)); place += 1) {
      const other = others[place];
      if (other === undefined || one.article === other.article) continue;
      if (one.article > other.article) take(one, other);
      else take(other, one);
    }
  }
}
