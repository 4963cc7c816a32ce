// The switch that marks the dates and figures of the text.
import './fact-switch.css';
import { countOf } from '../parts/count-words.ts';
import { useReader } from './reader-context.ts';

/** Off until somebody wants it. */
export function FactSwitch() {
  const { article, facts } = useReader();
  const { dates, figures } = article;
  const found = `${countOf(dates.length, 'date')} and ${countOf(figures.length, 'figure')} are marked`;
  return (
    <>
      <button
        type="button"
        role="switch"
        className="button button-plain fact-switch no-print"
        aria-checked={facts.areShown}
        onClick={facts.turn}
      >
        <span className="fact-switch-sign" aria-hidden="true" />
        Dates and figures <kbd>d</kbd>
      </button>
      <span className="visually-hidden" role="status">
        {facts.areShown ? found : ''}
      </span>
    </>
  );
}
