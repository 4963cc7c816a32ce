// Names what the words of one sentence are to those of another: verbatim, trimmed, with words inserted, otherwise worded.
import type { UtteranceRole, WordingForm } from '../../model/utterance-item.ts';

/** A sentence as its form is judged. */
export interface FormedSentence {
  readonly text: string;
  readonly role: UtteranceRole;
}

/** Share of the shorter's words that the longer has in the same order, from which it is the same wording with words left out or put in. */
const sameWording = 0.85;

/** The form of two sentences that are of one utterance; the same whichever comes first. */
export function nameForm(a: FormedSentence, b: FormedSentence): WordingForm {
  if (a.role === 'headline' || b.role === 'headline') return 'announced';
  const [wordsA, wordsB] = [listWords(a.text), listWords(b.text)];
  const common = countCommon(wordsA, wordsB);
  const isInserted = /\[[^\]]*\p{L}[^\]]*\]/u.test(a.text) !== /\[[^\]]*\p{L}[^\]]*\]/u.test(b.text);
  const isSame = common >= sameWording * Math.min(wordsA.length, wordsB.length) && !differInNumbers(wordsA, wordsB);
  if (isSame) {
    if (isInserted) return 'inserted';
    return common === wordsA.length && common === wordsB.length ? 'verbatim' : 'trimmed';
  }
  return a.role === 'reported' || b.role === 'reported' ? 'paraphrase' : 'reworded';
}

/** Words in lower case, without what an editor put in square brackets. */
function listWords(text: string): readonly string[] {
  const plain = text.replace(/\[[^\]]*\]/g, ' ').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** True when each names a number that the other does not: "14 million" is not "19 million" cut short. */
function differInNumbers(a: readonly string[], b: readonly string[]): boolean {
  const lacks = (one: readonly string[], other: readonly string[]): boolean =>
    one.some((word) => /^\p{N}/u.test(word) && !other.includes(word));
  return lacks(a, b) && lacks(b, a);
}

/** Length of the longest common row of words. */
function countCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j++) next[j + 1] = word === b[j] ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!);
    row = next;
  }
  return row[b.length]!;
}
