// Adds up how often names are used, by outlet, month and quoted party.
import { mostNamePlaces, type NameTally } from '../../model/name-tally.ts';
import { type Cell, textOrNull } from './cell.ts';
import { numberOfKind } from './comparison-kind.ts';
import type { Connection } from './connection.ts';
import { monthOf } from './stale-items.ts';
import { readJson } from './stored-json.ts';

/** Every use of a name in a month, added up: own words first, then quoted ones, each in the order they were first used. */
export function tallyNames(connection: Connection, month: string): readonly NameTally[] {
  // Articles are gone through and their items looked up: no index has the items of a kind alone. Bare columns beside min() are those of its row.
  const columns = `i.data ->> 'thing', i.data ->> 'name', a.outlet_id, ${monthOf('a')}`;
  const firsts = (uses: string) =>
    `max(i.data ->> 'isRude'), i.data ->> 'label', o.name, o.side, min(iif(${uses} > 0, a.id, NULL)), i.start, sum(${uses})`;
  const items = `FROM article a CROSS JOIN compared_item i ON i.article_id = a.id AND i.kind = ?
    LEFT JOIN outlet o ON o.id = a.outlet_id`;
  const isMeant = `WHERE ${monthOf('a')} = ?`;
  const cells = [numberOfKind('name'), month];
  const own = connection.rows(
    `SELECT ${columns}, ${firsts("i.data ->> 'own'")}, json_group_array(i.id) ${items} ${isMeant} GROUP BY 1, 2, 3, 4`,
    cells,
  );
  const quoted = connection.rows(
    `SELECT ${columns}, ${firsts('q.value')}, q.key, q.id ${items} JOIN json_each(i.data, '$.quoted') q ${isMeant}
     GROUP BY 1, 2, 3, 4, q.key ORDER BY q.id`,
    cells,
  );
  return [
    ...own.map((found) => {
      const rows = readRows(found[11]).toSorted((a, b) => a - b);
      return { ...toTally(found), isQuoted: false, articles: rows.length, rows: rows.slice(0, mostNamePlaces) };
    }),
    ...quoted.map((found) => ({
      ...toTally(found),
      ...{ isQuoted: true, articles: 0, rows: [], side: partyOf(found[11]) },
    })),
  ].sort((a, b) => a.first[0] - b.first[0] || a.first[1] - b.first[1]);
}

function toTally(found: readonly Cell[]): Omit<NameTally, 'isQuoted' | 'articles' | 'rows'> {
  const [thing, name, , month, isRude, label, outlet, side, article, start, count] = found;
  return {
    ...{ thing: String(thing), label: String(label), name: String(name), isRude: isRude === 1 },
    ...{ outlet: textOrNull(outlet), side: textOrNull(side), count: Number(count) },
    month: textOrNull(month) || null,
    first: typeof article === 'number' ? [article, Number(start)] : never,
  };
}

/** Comes after every place. */
const never: NameTally['first'] = [Number.MAX_SAFE_INTEGER, 0];

/** The comparer of names writes `-` where no party is known. */
function partyOf(key: Cell | undefined): string | null {
  return key === '-' ? null : textOrNull(key);
}

/** An array of numbers, as SQLite itself writes it. */
function readRows(cell: Cell | undefined): readonly number[] {
  const rows = readJson(String(cell));
  return Array.isArray(rows) ? rows.map(Number) : [];
}
