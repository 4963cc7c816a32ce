// Loads every position as columns of numbers, with the lists they point into.
import { toDayNumber, undatedDay } from '../../base/day-number.ts';
import { voiceOf } from '../../model/party-voice.ts';
import {
  type CellDays,
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
import { type Cell, textOrNull } from './cell.ts';
import type { Connection } from './connection.ts';
import { loadColumns } from './load-columns.ts';
import { verdict } from './position-rows.ts';
import { among, findScope, type Scope } from './position-scope.ts';
import { readState } from './read-state.ts';
import { listSpeaking } from './spoken-for.ts';
import { loadCodebook } from './stored-json.ts';

/** Gives the table, loaded again only when anything in the database has changed since: by this connection or another. */
export function rememberPositionTable(connection: Connection): (cell?: CellDays) => PositionTable {
  let held: { readonly state: string; readonly table: PositionTable } | null = null;
  return (cell) => {
    // The table of one cell is asked for when its cards are made, once.
    if (cell !== undefined) return loadPositionTable(connection, cell);
    const state = readState(connection);
    if (held?.state !== state) held = { state, table: loadPositionTable(connection) };
    return held.table;
  };
}

/** Positions of parties and issues the codebook no longer has are left out. */
function loadPositionTable(connection: Connection, cell?: CellDays): PositionTable {
  const codebook = loadCodebook(connection);
  const { parties, issues } = codebook;
  const scope = findScope(connection, cell);
  const voices = new Map(codebook.actors.map((actor) => [actor.id, voiceOf(actor, codebook)]));
  const outlets = createIndex(connection.rows('SELECT id, key, name, side FROM outlet ORDER BY id', []));
  const [ofName, names] =
    scope.names === null ? ['id IN (SELECT name_id FROM position)', []] : among('id', scope.names);
  const actors = createIndex(
    connection.rows(
      `SELECT key, name, party FROM actor WHERE key IN (
         SELECT actor_key FROM name WHERE ${ofName}) ORDER BY key`,
      names,
    ),
  );
  const [ofArticle, articles] = among('id', scope.articles);
  const texts = loadColumns(
    connection,
    ['id', 'earliest', 'latest', 'is_read'],
    `article WHERE ${ofArticle} ORDER BY id`,
    articles,
  );
  const indexOfText = indexOf(texts.id);
  const indexOfParty = indexOf(parties.map(({ id }) => id));
  const indexOfIssue = indexOf(issues.map(({ id }) => id));
  const speakers = loadSpeakers(connection, scope);
  // The cards of one cell do not ask who else speaks.
  const speaking = cell === undefined ? listSpeaking(connection) : new Map<Cell, readonly string[]>();
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
    texts: {
      first: texts.earliest.map(toDay),
      last: texts.latest.map(toDay),
      outlets: loadPrinting(connection, scope, { indexOfText, outlets, texts: texts.id.length }),
      isRead: texts.is_read.map(Number),
      parties: texts.id.map((id) => (speaking.get(id) ?? []).map(indexOfParty).filter((party) => party !== none)),
    },
    reports: loadReports(connection, scope, { indexOfText, actors, speakers, indexOfParty, indexOfIssue }),
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

/** Who stands behind a name, by its row, as decisions leave it. */
interface Speaker {
  readonly key: Cell;
  readonly party: Cell;
}

function loadSpeakers(connection: Connection, { names }: Scope): ReadonlyMap<Cell, Speaker> {
  const [ofName, cells] = among('n.id', names);
  const rows = connection.rows(
    `SELECT n.id, a.key, a.party FROM name n JOIN actor a ON a.key = n.actor_key WHERE ${ofName}`,
    cells,
  );
  return new Map(rows.map(([id = null, key = null, party = null]) => [id, { key, party }]));
}

interface PrintedTexts {
  readonly indexOfText: Lookup;
  readonly outlets: RowIndex;
  /** How many there are. */
  readonly texts: number;
}

function loadPrinting(
  connection: Connection,
  { articles }: Scope,
  { indexOfText, outlets, texts }: PrintedTexts,
): TextColumns['outlets'] {
  const [ofArticle, cells] = among('article_id', articles);
  const printed = Array.from({ length: texts }, (): number[] => []);
  for (const [article, outlet] of connection.rows(
    `SELECT article_id, outlet_id FROM appearance WHERE outlet_id IS NOT NULL AND ${ofArticle} ORDER BY id`,
    cells,
  )) {
    const list = printed[indexOfText(article)];
    const index = outlets.of(outlet);
    if (list && index !== none && !list.includes(index)) list.push(index);
  }
  return printed;
}

interface ReportLookups {
  readonly indexOfText: Lookup;
  readonly actors: RowIndex;
  readonly speakers: ReadonlyMap<Cell, Speaker>;
  readonly indexOfParty: Lookup;
  readonly indexOfIssue: Lookup;
}

const positionColumns = [
  ...(['id', 'article_id', 'statement_id', 'name_id', 'party', 'issue', 'move', 'strength', 'polarity'] as const),
  ...(['held', 'towards', 'set_party', 'condition_of', 'certainty', 'earliest', 'latest'] as const),
];

/** Verdicts are looked up in small sets: a question for each of a hundred thousand rows would take longer than all the rest. */
function loadReports(connection: Connection, scope: Scope, lookups: ReportLookups): ReportColumns {
  const { indexOfText, actors, speakers, indexOfParty, indexOfIssue } = lookups;
  const verdicts = loadVerdicts(connection, scope);
  const [ofPosition, cells] = among('id', scope.positions);
  const found = loadColumns(connection, positionColumns, `position WHERE ${ofPosition}`, cells);
  const speakerOf = (row: number): Speaker | undefined => speakers.get(found.name_id[row] ?? null);
  // As in position-rows.ts: what a coder set, else the speaker's party, else what was read.
  const parties = found.party.map((party, row) =>
    indexOfParty(found.set_party[row] ?? (found.held[row] === 'self' ? speakerOf(row)?.party : null) ?? party),
  );
  const issues = found.issue.map(indexOfIssue);
  const at = (cells: readonly Cell[], row: number): number => Number(cells[row] ?? 0);
  // By text and statement, so that what one statement says stands together; sorted here in a tenth of the database's time.
  const order = (a: number, b: number): number =>
    at(found.article_id, a) - at(found.article_id, b) ||
    at(found.statement_id, a) - at(found.statement_id, b) ||
    at(found.id, a) - at(found.id, b);
  const rows = Array.from(found.id.keys())
    .sort(order)
    .filter(
      (row) => parties[row] !== none && issues[row] !== none && verdicts.get(Number(found.id[row])) !== 'rejected',
    );
  const column = (cells: readonly Cell[], read: (cell: Cell | undefined) => number): number[] =>
    rows.map((row) => read(cells[row]));
  const factualities = loadFactualities(connection, scope);
  return {
    row: column(found.id, Number),
    text: column(found.article_id, indexOfText),
    // A report outside every statement counts as one of its own; row numbers of statements are never negative.
    statement: rows.map((row) => Number(found.statement_id[row] ?? -Number(found.id[row]))),
    party: rows.map((row) => parties[row] ?? none),
    issue: rows.map((row) => issues[row] ?? none),
    actor: rows.map((row) => actors.of(speakerOf(row)?.key)),
    move: column(found.move, indexOf(moveCodes)),
    strength: column(found.strength, indexOf(strengthCodes)),
    polarity: column(found.polarity, indexOf(polarityCodes)),
    held: column(found.held, indexOf(heldCodes)),
    towards: column(found.towards, indexOfParty),
    factuality: column(found.statement_id, (statement) => factualities.get(Number(statement)) ?? 0),
    conditionOf: findHanging(connection, scope, column(found.id, Number)),
    first: column(found.earliest, rememberDays()),
    last: column(found.latest, rememberDays()),
    isConfirmed: column(found.id, (id) => (verdicts.get(Number(id)) === 'confirmed' ? 1 : 0)),
    certainty: column(found.certainty, (share) => Math.round(100 * Number(share))),
  };
}

/** Codes of the few statements that are not plainly asserted, by row. */
function loadFactualities(connection: Connection, { statements }: Scope): ReadonlyMap<number, number> {
  const [ofStatement, cells] = among('id', statements);
  const found = loadColumns(
    connection,
    ['id', 'factuality'],
    `statement WHERE factuality <> 'asserted' AND ${ofStatement}`,
    cells,
  );
  const codeOf = indexOf(factualityCodes);
  return new Map(found.id.map((id, at) => [Number(id), Math.max(0, codeOf(found.factuality[at]))]));
}

/** Days come in thousands of repetitions: each is worked out once. */
function rememberDays(): (cell: Cell | undefined) => number {
  const known = new Map<Cell | undefined, number>();
  return (cell) => {
    const held = known.get(cell);
    if (held !== undefined) return held;
    const day = toDay(cell);
    known.set(cell, day);
    return day;
  };
}

function loadVerdicts(connection: Connection, { positions }: Scope): ReadonlyMap<number, string> {
  const [ofPosition, cells] = among('p.id', positions);
  const found = connection.rows(
    `SELECT p.id, ${verdict} FROM position p WHERE (p.statement_id IN (SELECT statement_id FROM review)
       OR p.id IN (SELECT position_id FROM position_review)) AND ${ofPosition}`,
    cells,
  );
  return new Map(found.map(([id, word]) => [Number(id), String(word)]));
}

function findHanging(connection: Connection, { positions }: Scope, rows: readonly number[]): number[] {
  const [ofPosition, cells] = among('p.id', positions);
  const indexOfRow = indexOf(rows);
  const found = loadColumns(
    connection,
    ['condition', 'hanging'],
    `(SELECT p.id AS condition, h.id AS hanging FROM position p
      JOIN position h ON h.article_id = p.article_id AND h.finding = p.condition_of
      WHERE p.condition_of IS NOT NULL AND ${ofPosition})`,
    cells,
  );
  const hanging = new Map(found.condition.map((condition, at) => [condition, found.hanging[at]] as const));
  return rows.map((row) => indexOfRow(hanging.get(row)));
}

function toDay(cell: Cell | undefined): number {
  return typeof cell === 'string' ? toDayNumber(cell) : undatedDay;
}
