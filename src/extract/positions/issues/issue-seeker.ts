// Finds who wants the first end of an issue, by the example that its codebook gives.
//
// Example: of an issue of more or less water, `Velm demands four hundred cubic metres.` makes Velm the seeker: what it rejects is too little.
import type { Issue } from '../../../model/codebook.ts';
import { askingVerb } from '../../languages/en/move-words.ts';
import { partiesNamed } from '../holders/party-words.ts';
import { findPolarity, type PoleWords } from '../moves/polarity-finder.ts';
import { splitWords } from './cue-words.ts';

/** The party that an issue's example says asks for its first end; null where it tells none. */
export function findSeeker(
  { example }: Pick<Issue, 'example'>,
  poles: PoleWords,
  parties: ReadonlyMap<string, string>,
): string | null {
  const verb = askingVerb.exec(example);
  if (verb === null) return null;
  const wanted = splitWords(example.slice(verb.index + verb[0].length)).join(' ');
  const leaning = findPolarity(wanted, poles, { move: 'demand', strength: 'must', reason: 'example', told: 'report' });
  return leaning === 'for' ? (partiesNamed(splitWords(example.slice(0, verb.index)), parties)[0] ?? null) : null;
}
