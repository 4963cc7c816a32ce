// Cuts the words of a statement for comparison: "Won’t", "(ceasefire)" and "cease-fire" as another paper would write them.
import { stemWord } from '../words/word-stem.ts';

/** One word of a statement. */
export interface ComparedWord {
  /** In lower case, without possessive. */
  readonly lower: string;
  readonly stem: string;
  /** True for a word with a capital that no sentence start explains. */
  readonly isName: boolean;
  readonly isNumber: boolean;
}

const word = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

const numberWords = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((name, value) => [name, String(value)]),
);

/** Cuts a text into words, in order. */
export function splitWords(text: string): readonly ComparedWord[] {
  const words: ComparedWord[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(word)) {
    const gap = text.slice(previousEnd, match.index);
    const isStart = previousEnd === 0 || /[.!?:;“”"«»]\s*|\n/.test(gap);
    previousEnd = match.index + match[0].length;
    for (const part of splitContraction(match[0])) words.push(describeWord(part, isStart));
  }
  return words;
}

function splitContraction(found: string): readonly string[] {
  const plain = found.replaceAll('’', "'");
  const negated = /^(\p{L}+)n't$/u.exec(plain);
  if (negated) return [negated[1]!.replace(/^ca$/i, 'can').replace(/^wo$/i, 'will').replace(/^sha$/i, 'shall'), 'not'];
  return [plain.replace(/'(?:s|ll|ve|re|d|m)?$/i, '').replaceAll("'", '')];
}

function describeWord(found: string, isStart: boolean): ComparedWord {
  const lower = found.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const isNumber = /^\p{N}/u.test(found);
  const value = numberWords.get(lower);
  const plain = value ?? (isNumber ? lower.replace(/,(?=\d{3}\b)/g, '').replace(':', '-') : lower);
  return {
    lower: plain,
    stem: isNumber || value !== undefined ? plain : stemWord(lower),
    isName: !isStart && /^\p{Lu}/u.test(found),
    isNumber: isNumber || (value !== undefined && value !== '1'),
  };
}
