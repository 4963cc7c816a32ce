// One page of the statements that fit some filters, each with its sentence.
import type { StatementPage, StatementQuery } from '../model/dossier-query.ts';
import { type StatementRow, toStatementRow } from '../views/statement-row.ts';
import type { Dossier } from './open-dossier.ts';
import { rangeOfPage } from './page-range.ts';

/** Filters, order, and a page from 1. */
export type StatementPageWish = Omit<StatementQuery, 'range'> & { readonly page: number };

/** A page of rows with the count of every value the filters could take. */
export interface StatementTable extends Omit<StatementPage, 'rows'> {
  readonly rows: readonly StatementRow[];
}

/** Lists statements. */
export async function listStatements(
  { store }: Dossier,
  { page, ...query }: StatementPageWish,
): Promise<StatementTable> {
  const found = await store.listStatements({ ...query, range: rangeOfPage(page) });
  return { ...found, rows: found.rows.map(toStatementRow) };
}
