// What the title before a name tells: role and gender.
import type { Tokens } from '../../model/analysed-text.ts';
import { genderedRoles } from '../languages/en/titles.ts';
import type { Gender } from './directory-entry.ts';
import type { ScannedName } from './name-cutter.ts';
import { joinRole } from './office-title.ts';

/** The role told by the title before a name; null where there is none or it is over. */
export function titleRole(tokens: Tokens, name: ScannedName): string | null {
  if (name.titleFirst < 0) return null;
  const { word } = tokens;
  const words: string[] = [];
  for (let i = name.titleFirst; i < name.first; i++) words.push(word[i]!.toLowerCase());
  return joinRole(words) || null;
}

/** The gender the role's own word tells. */
export function genderedRole(role: string): Gender | null {
  const last = role.slice(role.lastIndexOf(' ') + 1);
  return Object.hasOwn(genderedRoles, last) ? genderedRoles[last]! : null;
}
