// Figures that should follow from others: those that do not, and those that do.
import type { FigureSum } from '../../views/figures/figure-board.ts';
import { sourceNameOf } from '../../views/figures/figure-telling.ts';
import { countOf } from '../parts/count-words.ts';
import { FigureSentence } from './figure-sentence.tsx';

/** Sums that do not hold open, the others folded. */
export function FigureSums({ sums, all }: { readonly sums: readonly FigureSum[]; readonly all: number }) {
  const broken = sums.filter(({ holds }) => !holds);
  const sound = sums.filter(({ holds }) => holds);
  if (sums.length === 0) return null;
  // What is in order takes a line; what is not, a card.
  const look = broken.length === 0 ? 'figure-sums' : 'figure-sums account-card account-fold';
  return (
    <section className={look} aria-labelledby="figure-sums">
      <h2 id="figure-sums" className={broken.length === 0 ? 'visually-hidden' : undefined}>
        Sums
      </h2>
      {all > sums.length ? (
        <p className="soft">
          The first {sums.length} of {all.toLocaleString('en')}, those that do not hold first.
        </p>
      ) : null}
      <SumList sums={broken} />
      {sound.length > 0 ? (
        <details>
          <summary>
            {broken.length === 0 ? 'Every sum that was found holds as printed: ' : ''}
            {countOf(sound.length, 'sum that holds', 'sums that hold')}
          </summary>
          <SumList sums={sound} />
        </details>
      ) : null}
    </section>
  );
}

function SumList({ sums }: { readonly sums: readonly FigureSum[] }) {
  return (
    <ul className="sum-list">
      {sums.map(({ telling, formula, holds }) => (
        <li key={telling.row}>
          <p>
            <span className="sum-formula">{formula}</span>
            {holds ? null : (
              <strong className="sum-wrong">
                {' '}
                does not hold as printed: {sourceNameOf(telling)} has “{telling.words}”
              </strong>
            )}
          </p>
          <FigureSentence telling={telling} />
          <p className="soft">{telling.article.outlet ?? telling.article.title}</p>
        </li>
      ))}
    </ul>
  );
}
