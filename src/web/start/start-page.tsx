// The first view: what this dossier holds, and where one can go from here.
import './start-page.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { WireDossier } from '../../server/wire.ts';
import { dossierQuery } from '../api/queries.ts';
import { ReadingBar } from '../codebook/reading-bar.tsx';
import { addingWay } from '../parts/commands.ts';
import { countOf } from '../parts/count-words.ts';
import { Loading } from '../parts/loading.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { LatestArticles } from './latest-articles.tsx';
import { MonthChart } from './month-chart.tsx';
import { MostQuoted } from './most-quoted.tsx';
import { QuickSearch } from './quick-search.tsx';
import { SideCounts } from './side-counts.tsx';
import { WaysIn } from './ways-in.tsx';

/** `/`. */
export function StartPage() {
  const { data: dossier, error, refetch } = useQuery(dossierQuery);
  if (error) return <Trouble error={error} retry={refetch} />;
  if (!dossier) return <Loading what="the dossier" />;
  return (
    <div className="start">
      <header className="start-head">
        <title>{`${dossier.title} · Parley`}</title>
        <p className="kicker">A dossier</p>
        <h1>{dossier.title}</h1>
        <p className="start-lede">{ledeOf(dossier)}</p>
        {dossier.articles === 0 ? null : <QuickSearch />}
      </header>
      {dossier.articles === 0 ? <FirstSteps /> : <Holdings dossier={dossier} />}
    </div>
  );
}

function Holdings({ dossier }: { readonly dossier: WireDossier }) {
  return (
    <>
      <ReadingBar />
      <WaysIn />
      <div className="start-grid">
        <div className="start-column">
          <MonthChart months={dossier.months} parties={dossier.parties} sides={dossier.sides} />
          <LatestArticles parties={dossier.parties} />
        </div>
        <div className="start-column">
          <SideCounts dossier={dossier} />
          <MostQuoted parties={dossier.parties} />
        </div>
      </div>
    </>
  );
}

function FirstSteps() {
  return (
    <ol className="first-steps">
      <li>
        <h2>Add articles</h2>
        <p>
          Text, Markdown, saved web pages or mail, whole folders, or a text you paste. Parley finds who said what in
          them; no preparation is needed, and nothing leaves this computer.
        </p>
        <Link to={addingWay.to} className="button button-strong">
          {addingWay.label}
        </Link>
      </li>
      <li>
        <h2>Say what is negotiated</h2>
        <p>
          <Link to="/codebook?list=issues">Start from a ready-made list of issues</Link>, for peace, trade or climate
          talks or a labour dispute, and strike out what does not fit.
        </p>
      </li>
      <li>
        <h2>Accept who negotiates</h2>
        <p>
          <Link to="/codebook?list=proposals">Parley proposes parties and people</Link> from your texts; accept those
          that are right. Then the table of positions fills itself.
        </p>
      </li>
    </ol>
  );
}

function ledeOf({ articles, statements, actors, outlets }: WireDossier): string {
  if (articles === 0) return `${purpose} This dossier is still empty.`;
  const named = outlets.filter(({ value }) => value !== '-').length;
  const sources = `${countOf(articles, 'article')} from ${countOf(named, 'outlet')}`;
  return `${purpose} Here: ${sources}, ${countOf(statements, 'statement')}, ${countOf(actors, 'name')}.`;
}

/** For whoever opens it for the first time. */
const purpose =
  'Who said what in one negotiation, when, and where the accounts differ. Every entry opens the sentence it came from.';
