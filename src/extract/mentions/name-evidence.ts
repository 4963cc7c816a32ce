// What an article shows of names nobody declared: do they speak and decide, or lie somewhere?
import type { AnalysedText, Tokens } from '../../model/analysed-text.ts';
import {
  companyBelongings,
  organisationHeads,
  organisationNouns,
  speakingBodies,
  stanceNouns,
} from '../languages/en/name-heads.ts';
import { personNouns } from '../languages/en/pronouns.ts';
import type { Gender } from './directory-entry.ts';
import type { ScannedName } from './name-cutter.ts';
import { genderedRole, titleRole } from './name-titles.ts';
import { roleNounOf } from './office-title.ts';
import { judgeStanding, verbAfter } from './place-or-actor.ts';

/** What the article shows of an unknown name. */
export interface Evidence {
  isTitled: boolean;
  gender: Gender | null;
  /** Times the name is the subject of a verb of speech or decision, or owns a position. */
  acts: number;
  /** Times it stands where places stand. */
  lies: number;
  /** Times it does so beyond doubt: "in Weir", "near Weir". */
  places: number;
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
      seen = { isTitled: false, gender: null, acts: 0, lies: 0, places: 0 };
      evidence.set(text, seen);
    }
    if (name.shape === 'person') {
      seen.isTitled = true;
      seen.gender ??= name.honorific?.gender ?? genderedRole(titleRole(tokens, name) ?? '');
    }
    if (standsInPlace(tokens, name)) seen.places++;
    if (isActing(tokens, name)) seen.acts++;
    else if (judgeStanding(tokens, name.first, name.end, 'name').stands === 'place') seen.lies++;
  });
  return evidence;
}

function standsInPlace(tokens: Tokens, name: ScannedName): boolean {
  const isAfter = /^(?:in|near|outside|around|inside)$/.test((tokens.word[name.first - 1] ?? '').toLowerCase());
  return isAfter && !/^(?:NN|JJ)/.test(tokens.tag[name.end] ?? '');
}

/** True where an unknown name does what only somebody does: speaks, decides, wants, owns a position. */
function isActing(tokens: Tokens, name: ScannedName): boolean {
  const next = (tokens.word[name.end] ?? '').toLowerCase();
  if (next === "'s" || next === '’s') return stanceNouns.has((tokens.word[name.end + 1] ?? '').toLowerCase());
  const previous = (tokens.word[name.first - 1] ?? '').toLowerCase();
  if (previous === 'to' && (tokens.word[name.first - 2] ?? '').toLowerCase() === 'according') return true;
  if (/^(?:said|says|say)$/.test(previous) && tokens.sentence[name.first] === tokens.sentence[name.first - 1])
    return true;
  // "Tarn, apparently, does not understand": past an adverb between commas.
  const isAside = next === ',' && tokens.tag[name.end + 1] === 'RB' && tokens.word[name.end + 2] === ',';
  return verbAfter(tokens, isAside ? name.end + 3 : name.end) !== null;
}

/** Words that stand alone as a name somewhere and there speak or decide, "WINTER:" among them: surnames, most of them. */
export function findActingWords(tokens: Tokens, scanned: readonly ScannedName[]): ReadonlySet<string> {
  const words = new Set<string>(listTurnLabels(tokens));
  for (const name of scanned) {
    if (name.end - name.first === 1 && name.shape === 'unknown' && isActing(tokens, name))
      words.add(tokens.word[name.first]!);
  }
  return words;
}

/** Single words in capitals that open a sentence before a colon, written as names are: whose turn it is in a transcript. */
function listTurnLabels({ count, word, sentence }: Tokens): readonly string[] {
  const labels: string[] = [];
  for (let i = 0; i + 1 < count; i++) {
    const isLabel = word[i + 1] === ':' && sentence[i] !== sentence[i - 1] && /^\p{Lu}{3,}$/u.test(word[i]!);
    if (isLabel) labels.push(word[i]![0]! + word[i]!.slice(1).toLowerCase());
  }
  return labels;
}

/**
 * Single words that name a company in this article, though its founder's heirs may have the same surname: they own a chief
 * executive, shares or plants.
 */
export function findCompanyWords(tokens: Tokens, scanned: readonly ScannedName[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const name of scanned) {
    if (name.end - name.first !== 1 || name.shape === 'person') continue;
    const isOwner = /^['’]s?$/.test(tokens.word[name.end] ?? '');
    const owned = name.end + (isOwner ? 1 : 0);
    const belonging = (tokens.word[owned] ?? '').toLowerCase();
    const isChief = belonging === 'chief' && /^(?:executive|operating|financial)$/i.test(tokens.word[owned + 1] ?? '');
    if (isChief || companyBelongings.has(belonging)) words.add(tokens.word[name.first]!);
  }
  return words;
}

/** Nouns that are written with a capital where one of their kind is meant. */
const commonCapitals = new Set(
  'republic state nation union alliance constitution church mediators founders people members voters'.split(' '),
);

/** "Senators", "Poet", "Government": what somebody is, not what they are called. */
export function isRoleLike(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    organisationHeads.has(lower) ||
    organisationNouns.has(lower) ||
    speakingBodies.has(lower) ||
    commonCapitals.has(lower) ||
    roleNounOf(word) !== undefined ||
    (lower.endsWith('s') && roleNounOf(lower.slice(0, -1)) !== undefined) ||
    personNouns.has(lower)
  );
}

/** Most words between a name and the role noun that explains it: "Ada Tarn, the party's chief economic adviser". */
const appositionReach = 7;

/**
 * True for two or three unknown words that are a person's name by what the article says elsewhere: the last of them
 * speaks alone, or a role stands beside it, with a comma between.
 */
export function isLikelyPerson(tokens: Tokens, name: ScannedName, actingWords: ReadonlySet<string>): boolean {
  const length = name.end - name.first;
  if (name.shape !== 'unknown' || length < 2 || length > 3) return false;
  for (let i = name.first; i < name.end; i++) {
    if (
      tokens.tag[i] !== 'NNP' ||
      isRoleLike(tokens.word[i]!) ||
      !/^(?:\p{Ll}{2,3}-)?\p{Lu}\p{Ll}[\p{L}-]*$/u.test(tokens.word[i]!)
    )
      return false;
  }
  if (actingWords.has(tokens.word[name.end - 1]!) || isActing(tokens, name)) return true;
  const next = tokens.word[name.end] ?? '';
  const isComma = next === ',';
  // "Oster's chief negotiator, Ada Tarn, said": the role before the comma explains the name.
  const isExplained =
    tokens.word[name.first - 1] === ',' && roleNounOf(tokens.word[name.first - 2] ?? '') !== undefined;
  if (isExplained && (isComma || next === '.')) return true;
  if (/^(?:who|whose|whom)$/.test(isComma ? (tokens.word[name.end + 1] ?? '') : next)) return true;
  return (
    isComma &&
    /^(?:a|an|the)$/.test(tokens.word[name.end + 1] ?? '') &&
    hasRoleAfter(tokens, name.end + 2, name.end + appositionReach)
  );
}

function hasRoleAfter(tokens: Tokens, from: number, end: number): boolean {
  for (let i = from; i < Math.min(tokens.count, end); i++) {
    const word = tokens.word[i]!;
    if (word === ',' || word === '.') return false;
    if (roleNounOf(word) || personNouns.has(word) || (tokens.tag[i] === 'NN' && agentEnding.test(word))) return true;
  }
  return false;
}

/** Endings of nouns for what somebody does: geologist, keeper, engineer, librarian. */
const agentEnding = /(?:ist|eer|ician|arian|keeper|worker|maker|man|woman|person)$/;

/** The words of a name with single spaces. */
export function textOf(analysed: AnalysedText, name: { readonly first: number; readonly end: number }): string {
  const { start, end } = analysed.tokens;
  return analysed.text.slice(start[name.first]!, end[name.end - 1]!).replace(/\s+/g, ' ');
}
