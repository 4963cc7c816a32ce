// One thing counted or measured: its figures over time in a chart, all of them in a table, and what cannot be compared.
import { daysInWords } from '../../model/figure-days.ts';
import { toldId } from '../../model/trail.ts';
import type { ApartTelling, FigureGroup } from '../../views/figures/figure-board.ts';
import { type FigureTelling, sourceKeyOf, sourceNameOf } from '../../views/figures/figure-telling.ts';
import { amountInWords, pluralOfUnit, valueInWords } from '../../views/figures/figure-words.ts';
import { countArticles, splitByValue } from '../../views/sources/list-told.ts';
import { CardJudge, MemberJudge } from '../accounts/judge-buttons.tsx';
import { countOf } from '../parts/count-words.ts';
import { TrailLink } from '../sources/trail-link.tsx';
import { ApartJudge } from './apart-judge.tsx';
import { FigureChart } from './figure-chart.tsx';
import { FigureSentence } from './figure-sentence.tsx';
import { judgedFigure, judgedGroup } from './judged-figure.ts';
import { hueOfTelling, type Parties } from './source-hue.ts';
import { SourceSign } from './source-sign.tsx';

interface FigureGroupCardProps {
  readonly group: FigureGroup;
  readonly parties: Parties;
}

/** Fewer figures than this need no chart. */
const leastCharted = 3;

/** The card of a group. */
export function FigureGroupCard({ group, parties }: FigureGroupCardProps) {
  const { title, unit, mode, tellings, isDiffering, apart } = group;
  const sources = [...new Set(tellings.map(sourceKeyOf))];
  const heading = `figures-${group.id}`;
  const card = judgedGroup(group);
  const shared = new Set(
    splitByValue(tellings)
      .filter((value) => countArticles(value) > 1)
      .flat(),
  );
  return (
    <article className="account-card" aria-labelledby={heading} data-card={card.id}>
      <header>
        <h2 id={heading}>{title}</h2>
        <p className="soft">
          {[unit === '' ? 'counted' : `in ${pluralOfUnit(unit)}`, mode, countOf(sources.length, 'source')]
            .filter(Boolean)
            .join(' · ')}
          {isDiffering ? <strong className="figure-differs"> Sources differ for one time</strong> : null}
        </p>
      </header>
      <div className="figure-body">
        {tellings.length >= leastCharted ? <FigureChart group={group} sources={sources} parties={parties} /> : null}
        <div className="figure-table-frame">
          <table className="figure-table">
            <caption className="visually-hidden">{title}, by date</caption>
            <thead>
              <tr>
                <th scope="col">Of when</th>
                <th scope="col">By</th>
                <th scope="col">Figure</th>
                <th scope="col">Sentence</th>
              </tr>
            </thead>
            <tbody>
              {tellings.map((telling) => (
                <tr key={telling.row} data-member={judgedFigure(telling).id}>
                  <td>{daysInWords(telling)}</td>
                  <td>
                    <SourceName telling={telling} sources={sources} parties={parties} />
                  </td>
                  <td className="figure-value">{valueInWords(telling, unit)}</td>
                  <td>
                    <FigureSentence telling={telling} />
                    {shared.has(telling) ? (
                      <TrailLink
                        id={toldId('figure', telling.article.id, telling.span)}
                        about={`${valueInWords(telling, unit)}, ${sourceNameOf(telling)}`}
                      />
                    ) : null}
                    <MemberJudge card={card} member={judgedFigure(telling)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
      {apart.length > 0 ? <ApartList apart={apart} group={group} /> : null}
      <CardJudge card={card} confirmWords="All of one thing" />
    </article>
  );
}

interface SourceNameProps {
  readonly telling: FigureTelling;
  readonly sources: readonly string[];
  readonly parties: Parties;
}

function SourceName({ telling, sources, parties }: SourceNameProps) {
  const { giver, article } = telling;
  return (
    <span className={`figure-source ${hueOfTelling(telling, parties)}`}>
      <SourceSign place={sources.indexOf(sourceKeyOf(telling))} />
      <span>
        {sourceNameOf(telling)}
        <span className="figure-outlet">
          {giver === null ? 'in its own words' : `in ${article.outlet ?? 'an article'}`}
          {telling.also.length > 0 ? `, and in ${countOf(telling.also.length, 'more article')}` : ''}
        </span>
      </span>
    </span>
  );
}

interface ApartListProps {
  readonly apart: readonly ApartTelling[];
  readonly group: FigureGroup;
}

function ApartList({ apart, group }: ApartListProps) {
  return (
    <details className="figure-apart account-fold">
      <summary>{countOf(apart.length, 'figure')} near it, not comparable</summary>
      <ul>
        {apart.map(({ telling, unit, because }) => (
          <li key={telling.row}>
            <p>
              <strong>{amountInWords(telling, unit)}</strong>, {sourceNameOf(telling)}, {daysInWords(telling)}: not
              comparable, because {because.join('; ')}.
            </p>
            <FigureSentence telling={telling} />
            <ApartJudge telling={telling} group={group} isOneUnit={unit === group.unit} />
          </li>
        ))}
      </ul>
    </details>
  );
}
