// How firm a move is: one to three bars, with the word for whoever cannot see them.
import type { Strength } from '../../model/finding.ts';
import { strengthWords } from './stance-words.ts';

const filled: Readonly<Record<Strength, number>> = { must: 3, should: 2, may: 1 };

interface StrengthBarsProps {
  readonly strength: Strength;
  /** True where there is no room for the word: it is said all the same. */
  readonly isShort?: boolean;
}

/** "must", three bars filled. */
export function StrengthBars({ strength, isShort = false }: StrengthBarsProps) {
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
      <span className={isShort ? 'visually-hidden' : undefined}>{strengthWords[strength].word}</span>
    </span>
  );
}
