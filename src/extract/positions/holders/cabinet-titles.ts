// Tells offices of an American government by their titles alone: "the defense secretary", "Attorney General Ida Moss".
import type { Tokens } from '../../../model/analysed-text.ts';
import { cabinetOffices } from '../../languages/en/side-words.ts';

/** Words of the longest title: "secretary of health and human services". */
const longestOffice = 6;

/** True where the title of a cabinet's office begins at a token and nobody's name stands beside it: not "the Lunt attorney general". */
export function isCabinetTitle(tokens: Tokens, first: number): boolean {
  const words = tokens.lower.slice(first, first + longestOffice).join(' ');
  const title = cabinetOffices.exec(words)?.[0];
  if (title === undefined) return false;
  const end = first + title.split(' ').length;
  let behind = end;
  while (/^NNP/.test(tokens.tag[behind] ?? '')) behind += 1;
  // "The attorney general of Lunt", "Attorney General Ida Moss of Lunt".
  if (/^(?:of|for|in)$/.test(tokens.lower[behind] ?? '')) return false;
  // Companies have vice presidents too, before whose names the title is written small.
  if (title === 'vice president' && !isBeforeName(tokens, first, end)) return false;
  let before = first - 1;
  while (/^(?:deputy|acting|assistant|new|then)$/.test(tokens.lower[before] ?? '')) before -= 1;
  return (
    !/^(?:NNP|POS|PRP\$|JJ$|NN$)/.test(tokens.tag[before] ?? '') || tokens.sentence[before] !== tokens.sentence[first]
  );
}

function isBeforeName({ tag, word }: Tokens, first: number, end: number): boolean {
  return /^\p{Lu}/u.test(word[first] ?? '') && /^NNP/.test(tag[end] ?? '') && /^\p{Lu}/u.test(word[end] ?? '');
}
