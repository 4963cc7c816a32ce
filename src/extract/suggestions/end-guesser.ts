// Guesses to which end of an issue a cue belongs, by what its words come to in English.
//
// Example: where the ends are "raised" and "left as they are", the cue "tax hikes" speaks for the first.
import type { End, Issue, Pole } from '../../model/codebook.ts';
import { opposedWords, turningWords, verbParticles } from '../languages/en/opposed-words.ts';
import { splitWords } from '../positions/issues/cue-words.ts';

/** A meaning, told by the place of its pair of opposites and of itself in it: `4:0`. */
type Meaning = `${number}:${0 | 1}`;

const turning = new Set(turningWords.split(' '));
const particles = new Set(verbParticles.split(' '));
const beginnings = opposedWords.flatMap((pair, at) =>
  pair.flatMap((words, side) =>
    words.split(' ').map((word) => ({ word, at, side: side === 0 ? (0 as const) : (1 as const) })),
  ),
);

/** The end that a cue's words speak for; null where they speak for none or for both. */
export function guessEnd(cue: string, { label, poles }: Pick<Issue, 'label' | 'poles'>): End | null {
  if (poles === null) return null;
  const [first, second] = poles.map(meaningsOf);
  if (first === undefined || second === undefined) return null;
  const said = meaningsIn(cue);
  const isFirst = speaksFor(said, first, second);
  // Where the issue is a refusal, "refuse" does not speak against its being allowed.
  const inLabel = meaningsIn(label);
  const told = new Set([...inLabel].filter((one) => !inLabel.has(opposite(one))));
  const isSecond = speaksFor(new Set([...said].filter((one) => !told.has(one))), second, first);
  return isFirst === isSecond ? null : isFirst ? 'first' : 'second';
}

function meaningsOf({ label, cues }: Pole): ReadonlySet<Meaning> {
  return new Set([label, ...cues].flatMap((phrase) => [...meaningsIn(phrase)]));
}

/** True where a cue says what one end says, or the opposite of what only the other says. */
function speaksFor(said: ReadonlySet<Meaning>, own: ReadonlySet<Meaning>, other: ReadonlySet<Meaning>): boolean {
  return [...said].some((one) => (own.has(one) && !other.has(one)) || (other.has(opposite(one)) && !other.has(one)));
}

/** What only turns round another word says nothing itself: "end the fighting" is peace. */
function meaningsIn(phrase: string): ReadonlySet<Meaning> {
  const words = joinParticles(splitWords(phrase));
  const isTurned = words.some((word) => turning.has(word));
  const meanings = words.filter((word) => !turning.has(word)).flatMap(meaningsOfWord);
  if (meanings.length === 0) return new Set(words.flatMap(meaningsOfWord));
  return new Set(isTurned ? meanings.map(opposite) : meanings);
}

function joinParticles(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    if (at > 0 && particles.has(word)) return [];
    return next !== undefined && particles.has(next) ? [`${word}_${next}`] : [word];
  });
}

function meaningsOfWord(word: string): readonly Meaning[] {
  return beginnings.filter(({ word: start }) => begins(word, start)).map(({ at, side }): Meaning => `${at}:${side}`);
}

function begins(word: string, start: string): boolean {
  return start.endsWith('|') ? `${word}|` === start : word.startsWith(start) && !word.slice(start.length).includes('_');
}

function opposite(meaning: Meaning): Meaning {
  const [at, side] = meaning.split(':');
  return `${Number(at)}:${side === '0' ? 1 : 0}`;
}
