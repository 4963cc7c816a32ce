// Articles that are one source: the first published, those that took it over, and the passages they share.
import { Link } from 'react-router';
import type { Lineage } from '../../model/lineage.ts';
import type { DerivedArticle, PassageUse, SharedPassage, SourceFamily } from '../../model/sources.ts';
import { CardJudge, MemberJudge } from '../accounts/judge-buttons.tsx';
import { countOf } from '../parts/count-words.ts';
import { ArticleName, addressOf, type Parties } from './article-name.tsx';
import { judgedArticle, judgedFamily } from './judged-family.ts';
import { LineageView } from './lineage-drawing.tsx';

interface FamilyCardProps {
  readonly family: SourceFamily;
  /** Its articles and those that cite them. */
  readonly lineage: Lineage;
  readonly parties: Parties;
}

/** The card of a family. */
export function FamilyCard({ family, lineage, parties }: FamilyCardProps) {
  const { first, isFirstCertain, derived, passages } = family;
  const heading = `family-${first.id}`;
  const card = judgedFamily(family);
  return (
    <article className="family-card" aria-labelledby={heading} data-card={first.id}>
      <h3 id={heading}>
        <Link to={addressOf(first)}>{first.title ?? 'Untitled article'}</Link>
      </h3>
      <ol className="family-members">
        <li data-member={first.id}>
          <ArticleName article={first} parties={parties} />{' '}
          <span className="badge">{isFirstCertain ? 'first published' : 'perhaps first'}</span>
          {card.members[0] ? <MemberJudge card={card} member={card.members[0]} /> : null}
        </li>
        {derived.map((each) => (
          <li key={`${each.article.id} ${each.article.outlet}`} data-member={each.article.id}>
            <DerivedLine derived={each} parties={parties} />
            {each.kind === 'exact' ? null : <MemberJudge card={card} member={judgedArticle(family, each)} />}
          </li>
        ))}
      </ol>
      <CardJudge card={card} confirmWords="All of one source" />
      <LineageView
        lineage={lineage}
        parties={parties}
        id={`lineage-${first.id}`}
        about={first.title ?? 'Untitled article'}
      />
      {passages.length > 0 ? (
        <details className="family-passages">
          <summary>{countOf(passages.length, 'passage')} in common, with what differs</summary>
          {passages.map((passage) => (
            <PassageUses
              key={`${passage.uses[0]?.article.id} ${passage.uses[0]?.span.start}`}
              passage={passage}
              parties={parties}
            />
          ))}
        </details>
      ) : null}
    </article>
  );
}

const kindWords = {
  exact: 'the same text again',
  near: 'the same with changes',
  reprint: 'passages of it within other words',
  joined: 'put here by a person',
} as const;

function DerivedLine({ derived, parties }: { readonly derived: DerivedArticle; readonly parties: Parties }) {
  const { article, from, share, kind, acknowledged } = derived;
  const percent = `${Math.round(share * 100)} %`;
  return (
    <>
      <ArticleName article={article} parties={parties} />{' '}
      <Link to={addressOf(article)}>{article.title ?? 'Untitled article'}</Link>
      <span className="soft">
        {' '}
        {kindWords[kind]}
        {kind === 'exact' || kind === 'joined' ? '' : `: ${percent} of it stands in ${from.outlet ?? 'the other'}; `}
        {kind === 'exact' || kind === 'joined' ? '' : acknowledged ? 'it says so' : 'it does not say so'}
      </span>
    </>
  );
}

function PassageUses({ passage, parties }: { readonly passage: SharedPassage; readonly parties: Parties }) {
  return (
    <div className="passage-uses">
      {passage.uses.map((use) => (
        <blockquote key={use.article.id} className="passage-use">
          <p className="passage-words">
            {placePieces(use).map(({ place, text, isAltered }) =>
              isAltered ? (
                <mark key={place} className="altered">
                  {text}
                </mark>
              ) : (
                <span key={place}>{text}</span>
              ),
            )}
          </p>
          <footer>
            <ArticleName article={use.article} parties={parties} />{' '}
            <Link to={addressOf(use.article, use.span)}>
              open<span className="visually-hidden"> the passage in {use.article.outlet ?? 'its article'}</span>
            </Link>
          </footer>
        </blockquote>
      ))}
    </div>
  );
}

/** Pieces with where they begin, by which they are told apart. */
function placePieces({ pieces }: PassageUse) {
  let place = 0;
  return pieces.map((piece) => {
    const placed = { ...piece, place };
    place += piece.text.length;
    return placed;
  });
}
