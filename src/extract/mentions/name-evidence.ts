// What an article shows of names nobody declared: do they speak and decide, or lie somewhere?
import type { AnalysedText, Tokens } from '../../model/analysed-text.ts';
import { actingVerbs, stanceNouns } from '../languages/en/name-heads.ts';
import type { Gender } from './directory-entry.ts';
import type { ScannedName } from './name-cutter.ts';
import { genderedRole, titleRole } from './name-titles.ts';
import { judgeStanding } from './place-or-actor.ts';

/** What the article shows of an unknown name. */
export interface Evidence {
  isTitled: boolean;
  gender: Gender | null;
  /** Times the name is the subject of a verb of speech or decision, or owns a position. */
  acts: number;
  /** Times it stands where places stand. */
  lies: number;
}

/** Evidence by name for the scanned names that `isOpen` holds for. */
export function gatherEvidence(
  analysed: AnalysedText,
  scanned: readonly ScannedName[],
  isOpen: (k: number) => boolean,
): ReadonlyMap<string, Evidence> {
  const { tokens } = analysed;
  const evidence = new Map<string, Evidence>();
  scanned.forEach((name, k) => {
    if (!isOpen(k) || name.shape === 'title' || name.shape === 'heading-word') return;
    const text = textOf(analysed, name);
    let seen = evidence.get(text);
    if (!seen) {
      seen = { isTitled: false, gender: null, acts: 0, lies: 0 };
      evidence.set(text, seen);
    }
    if (name.shape === 'person') {
      seen.isTitled = true;
      seen.gender ??= name.honorific?.gender ?? genderedRole(titleRole(tokens, name) ?? '');
    }
    if (isActing(tokens, name)) seen.acts++;
    else if (judgeStanding(tokens, name.first, name.end, 'name').stands === 'place') seen.lies++;
  });
  return evidence;
}

function isActing(tokens: Tokens, name: ScannedName): boolean {
  const next = (tokens.word[name.end] ?? '').toLowerCase();
  if (next === "'s" || next === '’s') return stanceNouns.has((tokens.word[name.end + 1] ?? '').toLowerCase());
  const previous = (tokens.word[name.first - 1] ?? '').toLowerCase();
  if (previous === 'to' && (tokens.word[name.first - 2] ?? '').toLowerCase() === 'according') return true;
  const tag = tokens.tag[name.end] ?? '';
  if (/^(?:said|says|say)$/.test(previous) && tokens.sentence[name.first] === tokens.sentence[name.first - 1])
    return true;
  return tag.startsWith('VB') && tag !== 'VBN' && tag !== 'VBG' && actingVerbs.has(next);
}

/** The words of a name with single spaces. */
export function textOf(analysed: AnalysedText, name: { readonly first: number; readonly end: number }): string {
  const { start, end } = analysed.tokens;
  return analysed.text.slice(start[name.first]!, end[name.end - 1]!).replace(/\s+/g, ' ');
}
