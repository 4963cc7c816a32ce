// Tells which cues of an issue are themselves words of one of its ends.
//
// Example: where the ends are "opened" and "shut down", the cue "shutdown" is a word of the second.
import type { End, Issue, Pole } from '../../../model/codebook.ts';
import { denyingPole, linkWords } from '../../languages/en/pole-words.ts';
import { splitWords } from './cue-words.ts';

/** Letters that two words need in common at least, and of those of the shorter how many may differ: "override", "overridden". */
const shortestShared = 4;
const mostOwn = 2;
/** Letters of an ending at most: "block", "blocked". */
const longestEnding = 4;

/** The end of each cue that says all that one end says, by the cue in lower case. */
export function readCueEnds({ cues, poles }: Issue): ReadonlyMap<string, End> {
  if (poles === null) return new Map();
  const [first, second] = [phrasesOf(poles[0]), phrasesOf(poles[1])];
  return new Map(
    cues.flatMap((cue): readonly (readonly [string, End])[] => {
      const words = splitWords(cue);
      const [isFirst, isSecond] = [first, second].map((phrases) => phrases.some((phrase) => says(words, phrase)));
      return isFirst === isSecond ? [] : [[cue.toLowerCase(), isFirst ? 'first' : 'second']];
    }),
  );
}

/** The words of each phrase of an end that mean something; a phrase that only denies the other end says nothing of its own: "no toll". */
function phrasesOf({ label, cues }: Pole): readonly (readonly string[])[] {
  return [label, ...cues]
    .filter((phrase) => !denyingPole.test(phrase))
    .map((phrase) => splitWords(phrase).filter((word) => !linkWords.has(word)))
    .filter((words) => words.length > 0);
}

/** True where a cue holds every word of a phrase, or writes them as one: "shutdown" for "shut down". */
function says(cue: readonly string[], phrase: readonly string[]): boolean {
  return phrase.every((word) => cue.some((one) => isOne(one, word))) || cue.includes(phrase.join(''));
}

function isOne(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  const [shorter, longer] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  const isForm = shared >= shortestShared && shared >= shorter - mostOwn && longer - shared <= longestEnding;
  return one === other || isForm;
}
