// The view by which articles are added.
import './adding-page.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { dossierQuery } from '../api/queries.ts';
import { ReadingBar } from '../codebook/reading-bar.tsx';
import { addCommand } from '../parts/commands.ts';
import { PageTitle } from '../parts/page-title.tsx';
import { adding, useAdding } from './adding.ts';
import { AddingProgress } from './adding-progress.tsx';
import { FileDrop } from './file-drop.tsx';
import { PasteForm } from './paste-form.tsx';

/** `/articles/add`. */
export function AddingPage() {
  const state = useAdding();
  const { data: dossier } = useQuery(dossierQuery);
  const isDone = state.done > 0 && !state.isRunning;
  return (
    <>
      <PageTitle note="Parley reads each file and finds who said what in it. The same file twice is added once.">
        Add articles
      </PageTitle>
      <ReadingBar />
      <div className="adding-page">
        <div className="adding-ways">
          <FileDrop onFiles={adding.add} />
          <PasteForm onFile={(file) => adding.add([file])} />
          {dossier === undefined ? null : (
            <p className="soft">
              Thousands of files go faster in a terminal: <code>{addCommand(dossier.folder)}</code>
            </p>
          )}
        </div>
        <div className="adding-results">
          <AddingProgress state={state} />
          {isDone ? <NextSteps /> : null}
        </div>
      </div>
    </>
  );
}

function NextSteps() {
  return (
    <section className="adding-next" aria-labelledby="next-title">
      <h2 id="next-title">What next</h2>
      <ul>
        <li>
          <Link to="/statements">Statements</Link>: who said what, each with its sentence.
        </li>
        <li>
          <Link to="/codebook?list=proposals">Proposals for the codebook</Link>: parties, people and issues found in
          these texts. Accept those that are right, then read again.
        </li>
        <li>
          <Link to="/codebook?list=outlets">Outlets</Link>: say which side each paper writes from.
        </li>
      </ul>
    </section>
  );
}
