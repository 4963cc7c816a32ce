// Tells which end of an issue a move leans to, by the words of its poles and by what the move does with them.
//
// Example: where the second pole is "they surrender", `rejected any surrender` leans to the first.
import type { End } from '../../../model/codebook.ts';
import { endingIt, refusingToEndIt, undoneDeed } from '../../languages/en/pole-words.ts';
import type { ClassifiedMove } from './move-classifier.ts';

/** Words of an issue's two ends, lower case. */
export interface PoleWords {
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/** Words before a pole's word among which a "not" turns it round. */
const negation =
  /\b(?:not|never|no|n't|without|against|avoid(?:ing)?|prevent(?:ing)?|end(?:ing|ed)?|lift(?:ing|ed)?|stop(?:ping|ped)?|halt(?:ing|ed)?|cessation)\b(?: [\w-]+){0,2} $/;
/** Where an issue has no poles: "shall not join", "no seat for the council". */
const negated = /\b(?:not|never|no)\b|n['’]t\b/;
/** Two negations that make a wish: "will sign nothing without a truce". */
const wishing = /\b(?:not|never|n't|nothing|no) (?:[\w-]+ ){1,4}without\b/;

/** Words of a pole that refuse by themselves: said with them, a refusal is no double one. */
const refusing = /^(?:refus|reject|veto|block|ban|forbid|no |not |rul|kept|keep|withhold|never|integral|indivisible)/;

/** Verbs of doing without a thing, putting it off or spoiling it: to refuse that is to stand by the thing; what is "given up" may be handed over. */
const yielding =
  /\b(?:forgo(?:ing|es)?|forego(?:ing|es)?|waiv(?:e|es|ed|ing)|renounc\w+|abandon(?:ed|ing)?|drop(?:ped|ping)?|put(?:ting)? off|postpon\w+|shelv\w+|scrap(?:ped|ping)?|touch(?:ed|ing)?|tamper(?:ed|ing)? with|water(?:ed|ing)? down|weaken(?:ed|ing)?)\b/;

/** What somebody else is asked to do, where it refuses: "urged the council to reject the toll" leans as a refusal does. */
const askedToRefuse =
  /^(?:[\w'’.-]+ ){0,6}?to (?:reject|veto|oppose|refuse|dismiss|turn down|throw out|vote (?:down|against))\b/;

/** `for` the issue's first end or `against` it, towards the second. `words` are lower case with single blanks. */
export function findPolarity(said: string, poles: PoleWords, { move, told }: ClassifiedMove): 'for' | 'against' {
  const words = said.replace(wishing, '');
  if (poles.first.length + poles.second.length === 0 && move !== 'reject')
    return negated.test(words) ? 'against' : 'for';
  const first = leansTo(words, poles.first);
  if (move === 'reject' || (move === 'demand' && askedToRefuse.test(words))) {
    const second = leansTo(
      words,
      poles.second.filter((word) => !refusing.test(word)),
    );
    // A refusal is of what the issue asks, unless its words are those of the other end: "rejects any surrender".
    const isOtherEnd = second === false || (told === 'report' && (second === true || yielding.test(words)));
    return first === null && isOtherEnd ? 'for' : 'against';
  }
  return leansTo(words, poles.second) || first === false ? 'against' : 'for';
}

/** True where words of an end are named as the codebook has them, other than the cue of the issue itself. */
export function namesPole(words: string, { first, second }: PoleWords, cue: string): boolean {
  return [first, second].some(
    (pole) =>
      leansTo(
        words,
        pole.filter((word) => word !== cue),
      ) !== null,
  );
}

/** A cue that is itself a word of one end, whether it is a verb where it stands, and the words before it. */
export interface EndCue {
  readonly end: End;
  readonly isVerb: boolean;
  readonly before: string;
}

/** The same by the cue alone: who demands a shutdown leans to it, who rejects one or wants it ended leans away; who will "block" a thing blocks it. */
export function findCuePolarity({ end, isVerb, before }: EndCue, { move }: ClassifiedMove): 'for' | 'against' {
  const isRefused = move === 'reject' && !isVerb;
  const isTurned = (isVerb ? undoneDeed : isRefused ? refusingToEndIt : endingIt).test(before);
  return (end === 'first') === (isRefused === isTurned) ? 'for' : 'against';
}

/** True when words speak for a pole, false when they deny it, null when they do not name it. */
function leansTo(words: string, pole: readonly string[]): boolean | null {
  for (const word of pole) {
    const at = ` ${words}`.indexOf(` ${word}`);
    if (at >= 0) return !negation.test(words.slice(0, at));
  }
  return null;
}
