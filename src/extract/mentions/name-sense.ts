// Which of several meanings a known name has where it stands.
import type { Tokens } from '../../model/analysed-text.ts';
import type { NameSense } from './directory-entry.ts';
import type { ScannedName } from './name-cutter.ts';

/** A name with several meanings: people where a noun stands, an adjective before a noun, else the first. */
export function chooseSense(tokens: Tokens, name: ScannedName): NameSense | undefined {
  const { senses } = name;
  if (senses.length < 2) return senses[0];
  const people = senses.find((sense) => sense.use === 'people');
  const adjective = senses.find((sense) => sense.use === 'adjective');
  if (!people || !adjective) return senses[0];
  return isNounUse(tokens, name) ? people : adjective;
}

/** "The Swiss agreed" against "the Swiss minister". */
function isNounUse(tokens: Tokens, name: ScannedName): boolean {
  const next = tokens.tag[name.end] ?? '';
  const isThe = tokens.word[name.first - 1]?.toLowerCase() === 'the';
  return isThe && !next.startsWith('NN') && !next.startsWith('JJ') && next !== 'CC' && next !== 'VBG' && next !== 'VBN';
}
