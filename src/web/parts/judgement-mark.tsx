// A coder's word on a statement, with its sign.
import './judgement-mark.css';
import type { Judgement } from '../api/judgements.ts';

/** Nothing where nobody has judged. */
export function JudgementMark({ judgement }: { readonly judgement: Judgement | undefined }) {
  if (judgement === undefined) return null;
  return (
    <span className={`judgement judgement-${judgement}`}>
      <span aria-hidden="true">{judgement === 'confirmed' ? '✓ ' : '✗ '}</span>
      {judgement}
    </span>
  );
}
