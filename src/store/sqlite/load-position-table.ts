// Loads every position as columns of numbers, with the lists they point into.
import { toDayNumber, undatedDay } from '../../base/day-number.ts';
import { voiceOf } from '../../model/party-voice.ts';
import {
  factualityCodes,
  heldCodes,
  moveCodes,
  none,
  type PositionTable,
  polarityCodes,
  type ReportColumns,
  strengthCodes,
  type TextColumns,
} from '../../model/position-table.ts';
import type { Cell } from './cell.ts';
import type { Connection } from './connection.ts';
import { textOrNull } from './load-entries.ts';
import { positionJoins, settledParty, verdict } from './position-rows.ts';
import { loadCodebook } from './stored-json.ts';

/** The table of a dossier. Positions of parties and issues the codebook no longer has are left out. */
export function loadPositionTable(connection: Connection): PositionTable {
  const codebook = loadCodebook(connection);
  const { parties, issues } = codebook;
  const voices = new Map(codebook.actors.map((actor) => [actor.id, voiceOf(actor, codebook)]));
  const outlets = createIndex(connection.rows('SELECT id, key, name, side FROM outlet ORDER BY id', []));
  const actors = createIndex(
    connection.rows(
      `SELECT key, name, party FROM actor WHERE key IN (
         SELECT actor_key FROM name WHERE id IN (SELECT name_id FROM position)) ORDER BY key`,
      [],
    ),
  );
  const texts = createIndex(connection.rows('SELECT id, earliest, latest, is_read FROM article ORDER BY id', []));
  const indexOfParty = indexOf(parties.map(({ id }) => id));
  const indexOfIssue = indexOf(issues.map(({ id }) => id));
  return {
    parties: parties.map(({ id, name }) => ({ id, name })),
    issues: issues.map(({ id, label, parent, poles }) => ({
      id,
      label,
      parent: indexOfIssue(parent),
      poles: poles && [poles[0].label, poles[1].label],
    })),
    actors: actors.rows.map(([key, name, party]) => ({
      key: String(key),
      name: String(name),
      party: indexOfParty(textOrNull(party)),
      voice: voices.get(String(key)) ?? 'office',
    })),
    outlets: outlets.rows.map(([, key, name, side]) => ({
      key: String(key),
      name: String(name),
      side: textOrNull(side),
    })),
    texts: loadTexts(connection, { texts, outlets, indexOfParty }),
    reports: loadReports(connection, { texts, actors, indexOfParty, indexOfIssue }),
  };
}

/** Rows, and the place of each by the value of its first column. */
interface RowIndex {
  readonly rows: readonly (readonly Cell[])[];
  readonly of: Lookup;
}

/** Index of a value; `none` when it has none. */
type Lookup = (cell: Cell | undefined) => number;

function createIndex(rows: readonly (readonly Cell[])[]): RowIndex {
  return { rows, of: indexOf(rows.map(([first]) => first ?? null)) };
}

function indexOf(values: readonly Cell[]): Lookup {
  const known = new Map(values.map((value, index) => [value, index]));
  return (cell) => (cell === undefined || cell === null ? none : (known.get(cell) ?? none));
}

function loadTexts(
  connection: Connection,
  { texts, outlets, indexOfParty }: Record<'texts' | 'outlets', RowIndex> & { readonly indexOfParty: Lookup },
): TextColumns {
  const printed = texts.rows.map((): number[] => []);
  for (const [article, outlet] of connection.rows(
    'SELECT article_id, outlet_id FROM appearance WHERE outlet_id IS NOT NULL ORDER BY id',
    [],
  )) {
    const list = printed[texts.of(article)];
    const index = outlets.of(outlet);
    if (list && index !== none && !list.includes(index)) list.push(index);
  }
  const speaking = texts.rows.map((): number[] => []);
  for (const [article, party] of connection.rows(
    `SELECT DISTINCT s.article_id, a.party FROM statement s JOIN name n ON n.id = s.name_id
     JOIN actor a ON a.key = n.actor_key WHERE a.party IS NOT NULL`,
    [],
  )) {
    const index = indexOfParty(party);
    if (index !== none) speaking[texts.of(article)]?.push(index);
  }
  return {
    first: texts.rows.map(([, earliest]) => toDay(earliest)),
    last: texts.rows.map(([, , latest]) => toDay(latest)),
    outlets: printed,
    isRead: texts.rows.map(([, , , isRead]) => Number(isRead)),
    parties: speaking,
  };
}

interface ReportLookups {
  readonly texts: RowIndex;
  readonly actors: RowIndex;
  readonly indexOfParty: Lookup;
  readonly indexOfIssue: Lookup;
}

/** Verdicts are looked up in small sets: a question for each of a hundred thousand rows would take longer than all the rest. */
function loadReports(connection: Connection, lookups: ReportLookups): ReportColumns {
  const { texts, actors, indexOfParty, indexOfIssue } = lookups;
  const verdicts = loadVerdicts(connection);
  const found = connection.rows(
    `SELECT p.id, p.article_id, p.statement_id, ${settledParty}, p.issue, a.key, p.move, p.strength, p.polarity, p.held,
       p.towards, s.factuality, p.earliest, p.latest, p.certainty
     FROM position p ${positionJoins} ORDER BY p.article_id, p.statement_id, p.id`,
    [],
  );
  const rows = found.filter(
    ([id, , , party, issue]) =>
      verdicts.get(Number(id)) !== 'rejected' && indexOfParty(party) !== none && indexOfIssue(issue) !== none,
  );
  const column = (read: (cells: readonly Cell[]) => number): number[] => rows.map(read);
  return {
    row: column(([id]) => Number(id)),
    text: column(([, article]) => texts.of(article)),
    // A report outside every statement counts as one of its own; row numbers of statements are never negative.
    statement: column(([id, , statement]) => (statement === null ? -Number(id) : Number(statement))),
    party: column(([, , , party]) => indexOfParty(party)),
    issue: column(([, , , , issue]) => indexOfIssue(issue)),
    actor: column((cells) => actors.of(cells[5])),
    move: column((cells) => codeOf(moveCodes, cells[6])),
    strength: column((cells) => codeOf(strengthCodes, cells[7])),
    polarity: column((cells) => codeOf(polarityCodes, cells[8])),
    held: column((cells) => codeOf(heldCodes, cells[9])),
    towards: column((cells) => indexOfParty(cells[10])),
    factuality: column((cells) => Math.max(0, codeOf(factualityCodes, cells[11]))),
    conditionOf: findHanging(connection, rows),
    first: column((cells) => toDay(cells[12])),
    last: column((cells) => toDay(cells[13])),
    isConfirmed: column(([id]) => (verdicts.get(Number(id)) === 'confirmed' ? 1 : 0)),
    certainty: column((cells) => Math.round(100 * Number(cells[14]))),
  };
}

function loadVerdicts(connection: Connection): ReadonlyMap<number, string> {
  const found = connection.rows(
    `SELECT p.id, ${verdict} FROM position p WHERE p.statement_id IN (SELECT statement_id FROM review)
       OR p.id IN (SELECT position_id FROM position_review)`,
    [],
  );
  return new Map(found.map(([id, word]) => [Number(id), String(word)]));
}

function findHanging(connection: Connection, rows: readonly (readonly Cell[])[]): number[] {
  const indexOfRow = createIndex(rows).of;
  const hanging = new Map(
    connection
      .rows(
        `SELECT p.id, h.id FROM position p JOIN position h ON h.article_id = p.article_id AND h.finding = p.condition_of
         WHERE p.condition_of IS NOT NULL`,
        [],
      )
      .map(([condition, other]) => [condition, other] as const),
  );
  return rows.map(([id]) => indexOfRow(hanging.get(id ?? null)));
}

function codeOf(codes: readonly string[], cell: Cell | undefined): number {
  return codes.indexOf(String(cell));
}

function toDay(cell: Cell | undefined): number {
  return typeof cell === 'string' ? toDayNumber(cell) : undatedDay;
}
