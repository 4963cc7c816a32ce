// An article as sources name it: its outlet and date in the colour of the side, and where it opens.
import { labelEdtf } from '../../model/edtf-label.ts';
import type { LineageArticle } from '../../model/lineage.ts';
import { readerAddress } from '../../model/reader-address.ts';
import type { Span } from '../../model/span.ts';
import { sideHueOf } from '../parts/hue.ts';

/** Parties of the dossier, whose colours the outlets take. */
export type Parties = readonly { readonly id: string; readonly name: string }[];

/** The page of an article, or a stretch of it. */
export function addressOf({ id }: Pick<LineageArticle, 'id'>, span: Span | null = null): string {
  return readerAddress({ article: id, statement: null, span });
}

interface ArticleNameProps {
  readonly article: LineageArticle;
  readonly parties: Parties;
}

/** Outlet and date, in the colour of the outlet's side. */
export function ArticleName({ article, parties }: ArticleNameProps) {
  return (
    <span className={`source-name ${sideHueOf(article.side, parties)}`}>
      <strong>{article.outlet ?? 'Outlet not known'}</strong>
      <span className="soft"> {article.published === null ? 'no date' : labelEdtf(article.published)}</span>
    </span>
  );
}
