// Tells what somebody asks another to do from what the other does.
//
// Example: `Moss insists that Velm accept the toll` tells what Moss wants, and not that Velm accepts.
import type { Tokens } from '../../../model/analysed-text.ts';

/** Words behind which "that" opens what is asked for, by their lemma. */
const asking =
  /^(?:ask|demand|insist|urge|request|require|propose|recommend|order|plead|vital|essential|important|imperative|necessary|crucial)$/;
/** Tokens before a verb among which its "that" stands. */
const farthestThat = 25;

/** True for a verb in its bare form behind "that" and a word of asking. */
export function isAskedFor({ head, relation, lower, lemma }: Tokens, verb: number): boolean {
  if (lower[verb] !== lemma[verb] || !asking.test(lemma[head[verb] ?? -1] ?? '')) return false;
  let hasThat = false;
  for (let part = Math.max(0, verb - farthestThat); part < verb; part += 1) {
    if (head[part] !== verb) continue;
    if (/^aux/.test(relation[part] ?? '')) return false;
    hasThat ||= lower[part] === 'that' && relation[part] === 'mark';
  }
  return hasThat;
}
