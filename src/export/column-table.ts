// Rows by columns as CSV (RFC 4180) and JSON lines, with a dictionary of the columns.
import { writeCsvRow } from './csv-row.ts';

/** One column of rows of a kind. */
export interface TableColumn<Row, Links> {
  readonly name: string;
  readonly meaning: string;
  readonly value: (row: Row, links: Links) => string | number | boolean | null;
}

/** The first line, with its line break. */
export function writeColumnHead<Row, Links>(columns: readonly TableColumn<Row, Links>[]): string {
  return writeCsvRow(columns.map(({ name }) => name));
}

/** One row of CSV, with its line break. */
export function writeColumnRow<Row, Links>(
  columns: readonly TableColumn<Row, Links>[],
  row: Row,
  links: Links,
): string {
  return writeCsvRow(columns.map(({ value }) => String(value(row, links) ?? '')));
}

/** One row as a line of JSON, without its line break; empty values are null. */
function writeColumnLine<Row, Links>(columns: readonly TableColumn<Row, Links>[], row: Row, links: Links): string {
  return JSON.stringify(Object.fromEntries(columns.map(({ name, value }) => [name, value(row, links)])));
}

/** The whole table as CSV; `rows` come some at a time, as they are read. */
export async function* writeColumnTable<Row, Links>(
  columns: readonly TableColumn<Row, Links>[],
  rows: Iterable<readonly Row[]> | AsyncIterable<readonly Row[]>,
  links: Links,
): AsyncGenerator<string> {
  yield writeColumnHead(columns);
  for await (const some of rows) yield some.map((row) => writeColumnRow(columns, row, links)).join('');
}

/** The same as lines of JSON. */
export async function* writeColumnLines<Row, Links>(
  columns: readonly TableColumn<Row, Links>[],
  rows: Iterable<readonly Row[]> | AsyncIterable<readonly Row[]>,
  links: Links,
): AsyncGenerator<string> {
  for await (const some of rows) yield some.map((row) => `${writeColumnLine(columns, row, links)}\n`).join('');
}

/** The column dictionary, itself a CSV table of names and meanings. */
export function writeColumnDictionary<Row, Links>(columns: readonly TableColumn<Row, Links>[]): string {
  return [writeCsvRow(['column', 'meaning']), ...columns.map(({ name, meaning }) => writeCsvRow([name, meaning]))].join(
    '',
  );
}
