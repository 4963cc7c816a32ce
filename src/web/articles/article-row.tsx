// One article in a list: its title, where and when it appeared, what is special about it.
import { Link } from 'react-router';
import { labelEdtf } from '../../model/edtf-label.ts';
import type { WireArticleRow, WireDossier } from '../../server/wire.ts';
import { titleOf } from '../parts/article-title.ts';
import { countOf } from '../parts/count-words.ts';
import { sideHueOf } from '../parts/hue.ts';
import { articleKindWords } from '../parts/statement-words.ts';

interface ArticleRowProps {
  readonly row: WireArticleRow;
  readonly parties: WireDossier['parties'];
}

/** A list item. */
export function ArticleRow({ row, parties }: ArticleRowProps) {
  const side = parties.find(({ id }) => id === row.side)?.name ?? row.side;
  const badges = badgesOf(row);
  return (
    <li className={`article-row ${sideHueOf(row.side, parties)}`}>
      <p className="article-where">
        <span className="article-outlet">{row.outlet ?? 'Outlet not known'}</span>
        {side === null ? null : <span>{side}</span>}
        <span>{row.published === null ? 'no date' : labelEdtf(row.published)}</span>
      </p>
      <h3>
        <Link to={`/articles/${row.id}`}>{titleOf(row)}</Link>
      </h3>
      <p className="article-facts">
        {row.byline.length > 0 ? <span>By {row.byline.join(', ')}</span> : null}
        <span className="number">{countOf(row.words, 'word')}</span>
        <span className="number">{row.statements === 0 ? 'no statements' : countOf(row.statements, 'statement')}</span>
        {badges.map((badge) => (
          <span key={badge} className="badge">
            {badge}
          </span>
        ))}
      </p>
    </li>
  );
}

function badgesOf({ kind, language, otherAppearances, nearDuplicates }: WireArticleRow): readonly string[] {
  return [
    ...(kind === 'report' || kind === 'unknown' ? [] : [articleKindWords[kind].word]),
    ...(language === 'und' || language.startsWith('en') ? [] : [`language: ${language}`]),
    ...(otherAppearances > 0 ? [`also in ${countOf(otherAppearances, 'other place')}`] : []),
    ...(nearDuplicates > 0 ? [countOf(nearDuplicates, 'near duplicate')] : []),
  ];
}
