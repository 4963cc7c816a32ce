// The first view: what this dossier holds, and where one can go from here.
import './start-page.css';
import { useQuery } from '@tanstack/react-query';
import type { WireDossier } from '../../server/wire.ts';
import { dossierQuery } from '../api/queries.ts';
import { addCommand } from '../parts/commands.ts';
import { countOf } from '../parts/count-words.ts';
import { EmptyState } from '../parts/empty-state.tsx';
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
      {dossier.articles === 0 ? <FirstSteps folder={dossier.folder} /> : <Holdings dossier={dossier} />}
    </div>
  );
}

function Holdings({ dossier }: { readonly dossier: WireDossier }) {
  return (
    <>
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

function FirstSteps({ folder }: { readonly folder: string }) {
  return (
    <EmptyState title="Begin with the articles you have" command={addCommand(folder)}>
      Parley reads text, Markdown and HTML files, and finds who said what in them. Then name the parties and outlets in
      its <code>codebook.yaml</code>.
    </EmptyState>
  );
}

function ledeOf({ articles, statements, actors, outlets }: WireDossier): string {
  if (articles === 0) return 'This dossier is still empty.';
  const named = outlets.filter(({ value }) => value !== '-').length;
  const sources = `${countOf(articles, 'article')} from ${countOf(named, 'outlet')}`;
  return `${sources}. Parley found ${countOf(statements, 'statement')} in them, and ${countOf(actors, 'name')} of people, bodies and states. Everything here opens the sentence it came from.`;
}
