// How firm a move is: one to three bars, with the word for whoever cannot see them.
import type { Strength } from '../../model/finding.ts';
import { strengthWords } from './stance-words.ts';

const filled: Readonly<Record<Strength, number>> = { must: 3, should: 2, may: 1 };

/** "must", three bars filled. */
export function StrengthBars({ strength }: { readonly strength: Strength }) {
  return (
    <span className="strength" title={strengthWords[strength].meaning}>
      <svg className="strength-bars" viewBox="0 0 13 10" aria-hidden="true">
        {[0, 1, 2].map((bar) => (
          <rect
            key={bar}
            className={bar < filled[strength] ? 'strength-full' : 'strength-void'}
            x={bar * 5 + 0.5}
            y={6.5 - bar * 3}
            width={2.5}
            height={3 + bar * 3}
          />
        ))}
      </svg>
      {strengthWords[strength].word}
    </span>
  );
}
