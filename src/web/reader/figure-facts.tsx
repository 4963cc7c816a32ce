// Everything read about a figure; what the text does not tell says so.

import { labelEdtf } from '../../model/edtf-label.ts';
import type { FigureMention } from '../../model/finding.ts';
import { changeWords, sumInWords, unitInWords, valueInWords } from './fact-words.ts';
import { nameGiver } from './figure-giver.ts';
import { useReader } from './reader-context.ts';

/** A list of facts. */
export function FigureFacts({ figure }: { readonly figure: FigureMention }) {
  const { article, statements } = useReader();
  const { text } = article;
  const { counted, change, asOf, derivation } = figure;
  const giver = nameGiver(figure, statements);
  const isShare = figure.unit === '%';
  const sum = sumInWords(figure, text);
  const unknown = <span className="soft">the text does not tell</span>;
  return (
    <dl className="facts">
      {sum === null ? null : (
        <>
          <dt>Sum</dt>
          <dd className={derivation?.holds ? undefined : 'fact-wrong'}>{sum}</dd>
        </>
      )}
      <dt>Value</dt>
      <dd>{valueInWords(figure)}</dd>
      <dt>Unit</dt>
      <dd>{unitInWords(figure)}</dd>
      <dt>{isShare ? 'Share of' : 'Counted'}</dt>
      <dd>{counted === null ? unknown : <q>{text.slice(counted.start, counted.end)}</q>}</dd>
      {change === null ? null : (
        <>
          <dt>Change</dt>
          <dd>{changeWords[change]}</dd>
        </>
      )}
      <dt>As of</dt>
      <dd>{asOf === null ? unknown : labelEdtf(asOf)}</dd>
      <dt>Given by</dt>
      <dd>{giver ?? unknown}</dd>
    </dl>
  );
}
