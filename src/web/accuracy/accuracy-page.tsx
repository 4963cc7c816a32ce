// The view "How good is it?": what was measured, on what, beside people and the best others; then the mistakes to expect.
import './accuracy-page.css';
import { useQuery } from '@tanstack/react-query';
import type { AccuracyRow, AccuracyTable, KnownMistake } from '../../model/accuracy.ts';
import { accuracyQuery } from '../api/queries.ts';
import { Loading } from '../parts/loading.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Trouble } from '../parts/trouble.tsx';

/** `/accuracy` */
export function AccuracyPage() {
  const { data, error, refetch } = useQuery(accuracyQuery);
  if (error) return <Trouble error={error} retry={refetch} />;
  if (!data) return <Loading what="the figures" />;
  return (
    <>
      <PageTitle note="What the machine proposes was measured on marked texts, most of them other people’s. No weight was trained on them, save nine numbers of the careful reader, which is measured with numbers fitted on other articles of the same set. The small models of learnt positions are taught on invented texts of our own and on other real articles, and their features and thresholds chosen on the halves that rules may be made beside. But the rules for names, dates, figures and pages were written with them in view: expect somewhat less on others. A hundred would be perfect; people who mark such texts do not reach it among themselves.">
        How good is it?
      </PageTitle>
      {data.table === null ? <p>Nothing was measured for this build.</p> : <Measured table={data.table} />}
      <section aria-labelledby="mistakes" className="accuracy-section">
        <h2 id="mistakes">Mistakes to expect</h2>
        <p className="accuracy-note">The commonest first. The examples are invented.</p>
        <ol className="accuracy-mistakes">
          {data.mistakes.map((mistake) => (
            <Mistake key={mistake.mistake} {...mistake} />
          ))}
        </ol>
      </section>
    </>
  );
}

function Measured({ table }: { readonly table: AccuracyTable }) {
  const findings = [...new Set(table.rows.map((row) => row.finding))];
  return (
    <section aria-labelledby="measured" className="accuracy-section">
      <h2 id="measured">Measured</h2>
      {findings.map((finding) => (
        <div key={finding} className="accuracy-group">
          <h3>{finding}</h3>
          <ul className="accuracy-rows">
            {table.rows
              .filter((row) => row.finding === finding)
              .map((row) => (
                <Row key={`${row.measure} ${row.data}`} {...row} />
              ))}
          </ul>
        </div>
      ))}
      <p className="accuracy-note">
        Measured on {table.measured} on {table.machine}. The command for all of it is <code>npm run score</code>.
      </p>
    </section>
  );
}

function Row({ measure, data, size, ours, others }: AccuracyRow) {
  return (
    <li className="accuracy-row">
      <span className="accuracy-figure">{ours.toFixed(1)}</span>
      <span className="accuracy-words">
        <span className="accuracy-measure">{measure}</span>
        <span className="accuracy-data">
          {data}: {size}
        </span>
        {others === '' ? null : <span className="accuracy-data">Others: {others}</span>}
      </span>
      <meter
        className="accuracy-meter"
        min={0}
        max={100}
        value={ours}
        aria-label={`${measure}: ${ours.toFixed(1)} of 100`}
      />
    </li>
  );
}

function Mistake({ finding, mistake, example, outcome }: KnownMistake) {
  return (
    <li>
      <p className="accuracy-mistake">
        <span className="accuracy-kind">{finding}</span> {mistake}
      </p>
      <blockquote className="accuracy-example">{example}</blockquote>
      <p className="accuracy-outcome">{outcome}</p>
    </li>
  );
}
