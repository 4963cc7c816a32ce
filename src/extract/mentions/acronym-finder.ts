// Finds acronyms that an article defines in brackets.
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { ScannedName } from './name-cutter.ts';
import { textOf } from './name-evidence.ts';
import type { Referent } from './referent.ts';

/**
 * What acronyms stand for: "Harbour Workers of Oster (HWO)" defines HWO for the whole article.
 * `referentAt` gives the referent of the k-th scanned name.
 */
export function findAcronyms(
  analysed: AnalysedText,
  scanned: readonly ScannedName[],
  referentAt: (k: number) => Referent | undefined,
): ReadonlyMap<string, Referent> {
  const { tokens } = analysed;
  const acronyms = new Map<string, Referent>();
  for (let k = 0; k + 1 < scanned.length; k++) {
    const left = scanned[k]!;
    const right = scanned[k + 1]!;
    const isBracketed =
      tokens.word[left.end] === '(' &&
      right.first === left.end + 1 &&
      tokens.word[right.end] === ')' &&
      right.end === right.first + 1;
    const referent = referentAt(k);
    if (!isBracketed || !referent || referent.kind === 'person' || referent.kind === 'place') continue;
    const letters = tokens.word[right.first]!;
    if (!isInitialsOf(letters, textOf(analysed, left))) continue;
    acronyms.set(letters, referent);
  }
  return acronyms;
}

function isInitialsOf(letters: string, name: string): boolean {
  const initials = name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  const wanted = letters.replace(/[.\s]/g, '').toUpperCase();
  if (wanted.length < 2 || wanted[0] !== initials[0]) return false;
  let at = 0;
  for (const letter of initials) if (letter === wanted[at]) at++;
  return at >= wanted.length - 1;
}
