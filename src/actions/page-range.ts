// Pages as a user counts them, from 1.
import type { PageRange } from '../model/dossier-query.ts';

/** Rows on a page: as many as one scrolls through before narrowing the search. */
const rowsPerPage = 100;

/** The rows of a page. */
export function rangeOfPage(page: number): PageRange {
  return { offset: (page - 1) * rowsPerPage, limit: rowsPerPage };
}
