// Rows of articles under headings that follow from their order.

import { labelEdtf } from '../../model/edtf-label.ts';
import type { WireArticleRow } from '../../server/wire.ts';

/** Rows in a row under one heading; null where the order gives no headings. */
export interface ArticleGroup {
  readonly heading: string | null;
  readonly rows: readonly WireArticleRow[];
}

/** Groups neighbouring rows: by month when sorted by date, by outlet when sorted by that, else all in one. */
export function groupArticles(rows: readonly WireArticleRow[], sort: string): readonly ArticleGroup[] {
  const groups: { heading: string | null; rows: WireArticleRow[] }[] = [];
  for (const row of rows) {
    const heading = headingOf(row, sort);
    const last = groups.at(-1);
    if (last && last.heading === heading) last.rows.push(row);
    else groups.push({ heading, rows: [row] });
  }
  return groups;
}

function headingOf({ published, outlet }: WireArticleRow, sort: string): string | null {
  if (sort === 'outlet') return outlet ?? 'Outlet not known';
  if (sort !== 'published') return null;
  return published === null ? 'No published date' : labelEdtf(/^\d{4}(-\d{2})?/.exec(published)?.[0] ?? published);
}
