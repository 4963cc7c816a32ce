// Tells a state's name that is part of a group's: "Democracy for Velm" is not Velm.
import type { Tokens } from '../../model/analysed-text.ts';
import { speakingBodies } from '../languages/en/name-heads.ts';
import { roleNouns } from '../languages/en/titles.ts';

/** Words written large before "for" who do speak for whom is named: "Spokeswoman for Velm". */
const speakers =
  /^(?:spokes\w+|envoys?|negotiators?|ministry|department|office|secretary|under-?secretary|commissioner)$/;

/** True where a word written large and "for" stand before the name, and it is not the first word of a headline or of "Help for Velm". */
export function isInGroupName(tokens: Tokens, first: number): boolean {
  if (tokens.lower[first - 1] !== 'for') return false;
  const head = first - 2;
  const word = tokens.word[head] ?? '';
  const lower = tokens.lower[head] ?? '';
  if (
    !/^\p{Lu}\p{Ll}/u.test(word) ||
    speakers.test(lower) ||
    speakingBodies.has(lower) ||
    Object.hasOwn(roleNouns, lower)
  )
    return false;
  return !opensSentence(tokens, head) || /^(?:VB[DZ]|MD)$/.test(tokens.tag[first + 1] ?? '');
}

/** True for the first word of a sentence or a quotation, which is written large whatever it is. */
function opensSentence(tokens: Tokens, at: number): boolean {
  return at === 0 || /^(?:[.?!:“"‘(]|``)$/.test(tokens.word[at - 1] ?? '');
}
