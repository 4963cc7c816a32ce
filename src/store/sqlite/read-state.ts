// Tells one state of the database from another, so that what was computed from it can be kept while nothing changes.
import type { Connection } from './connection.ts';

/** Another text after every change; https://www.sqlite.org/pragma.html#pragma_data_version tells of other connections. */
export function readState(connection: Connection): string {
  const own = connection.rows('SELECT total_changes()', [])[0]?.[0];
  return `${own} ${connection.rows('PRAGMA data_version', [])[0]?.[0]}`;
}
