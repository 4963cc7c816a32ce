// One page of the positions that fit some filters, each with its sentence.
import type { PositionQuery } from '../model/dossier-query.ts';
import type { Page } from '../model/dossier-rows.ts';
import { listIssuesBelow } from '../model/issue-tree.ts';
import { type PositionRow, toPositionRow } from '../views/positions/position-row.ts';
import type { Dossier } from './open-dossier.ts';
import { rangeOfPage } from './page-range.ts';

/** Filters, and a page from 1; an issue takes in those below it. */
export type PositionPageWish = Omit<PositionQuery, 'range' | 'issues'> & {
  readonly issue?: string | undefined;
  readonly page: number;
};

/** Lists positions. */
export async function listPositions(dossier: Dossier, { page, ...wish }: PositionPageWish): Promise<Page<PositionRow>> {
  const found = await dossier.store.listPositions({ ...toPositionQuery(dossier, wish), range: rangeOfPage(page) });
  return { ...found, rows: found.rows.map(toPositionRow) };
}

/** The store's filters of a wish. */
export function toPositionQuery(
  { codebook }: Pick<Dossier, 'codebook'>,
  { issue, ...query }: Omit<PositionPageWish, 'page'>,
): Omit<PositionQuery, 'range'> {
  return { ...query, issues: issue === undefined ? undefined : listIssuesBelow(codebook.issues, issue) };
}
