// Cuts a stretch of capitalised words into names, titles and what is neither.
import { organisationHeads, placeHeads, thingHeads } from '../languages/en/name-heads.ts';
import { honorifics } from '../languages/en/titles.ts';
import type { ActorDirectory } from './actor-directory.ts';
import type { Gender, NameSense } from './directory-entry.ts';
import { hasJoinedArticle, isLower, isUpper } from './letter-case.ts';
import { classifyName, type NameShape } from './name-shape.ts';
import { longestName, valuesOf } from './name-trie.ts';
import { roleNounOf, titleEnd } from './office-title.ts';

/** A name as it stands in the text: token indexes, `end` exclusive. */
export interface ScannedName {
  readonly first: number;
  readonly end: number;
  /** `known` has senses; `title` is an office without a name. */
  readonly shape: 'known' | 'title' | NameShape;
  readonly senses: readonly NameSense[];
  /** First token of the title before the name, -1 where there is none. The title ends where the name begins. */
  readonly titleFirst: number;
  /** What "Mr" or "Lady" before the name tells. */
  readonly honorific: { readonly gender: Gender | null } | null;
}

/** What the cutting of one run shares. */
export interface Run {
  readonly words: readonly string[];
  readonly tags: readonly string[];
  readonly directory: ActorDirectory;
  readonly found: ScannedName[];
}

/** No meaning known. */
export const noSenses: readonly NameSense[] = [];

/** Cuts the capitalised words from `first` to `end` into names. */
export function cutRun(run: Run, first: number, end: number, sentenceFirst: number): void {
  const { words, directory } = run;
  let titleFirst = titleBefore(words, first, sentenceFirst);
  let honorific: ScannedName['honorific'] = null;
  for (let i = first; i < end; ) {
    const isSmall = isLower(words[i]!.charCodeAt(0)) && !hasJoinedArticle(words[i]!);
    if (isSmall && longestName(directory.names, words, i, end) === 0) {
      i++;
      continue;
    }
    const known = longestName(directory.names, words, i, end);
    const senses = known > 0 ? valuesOf(directory.names, words, i, known) : noSenses;
    const isPerson = senses[0]?.entry.kind === 'person';
    const isNamesake = honorific !== null && known === i + 1 && isPlaceAlone(senses);
    if (known > 0 && known <= end && !isNamesake && !belongsToLonger(run, i, known, end)) {
      add(run, {
        first: i,
        end: known,
        shape: 'known',
        senses,
        titleFirst: isPerson ? titleFirst : -1,
        honorific: isPerson ? honorific : null,
      });
      titleFirst = -1;
      honorific = null;
      i = known;
      continue;
    }
    const sign = honorificOf(words[i]!);
    if (sign !== undefined && i + 1 < end) {
      honorific = { gender: sign };
      i++;
      continue;
    }
    const title = titleEnd(words, i, end);
    if (title > 0 && !isHead(words[end - 1]!)) {
      if (title < end) titleFirst = titleFirst < 0 ? i : titleFirst;
      else add(run, { first: i, end: title, shape: 'title', senses: noSenses, titleFirst: -1, honorific: null });
      i = title;
      continue;
    }
    const stop = chunkEnd(run, i, end);
    const shape = classifyName(words, i, stop, directory.givenNames);
    const isTitled = titleFirst >= 0 || honorific !== null;
    const hasVerb = shape === 'person' && !isTitled && hasOddTag(run.tags, i, stop);
    const named: NameShape = hasVerb
      ? 'unknown'
      : isTitled && (shape === 'unknown' || shape === 'acronym')
        ? 'person'
        : shape;
    add(run, { first: i, end: stop, shape: named, senses: noSenses, titleFirst, honorific });
    titleFirst = -1;
    honorific = null;
    i = stop;
  }
}

/** True for "Jordan", which only the gazetteer knows: behind "Mr." it is no state. */
function isPlaceAlone(senses: readonly NameSense[]): boolean {
  return senses.every(({ entry }) => entry.kind !== 'person' && entry.via === 'gazetteer');
}

/** A word tagged as a verb or small word is no surname: "Ada Died". */
function hasOddTag(tags: readonly string[], first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) if (/^(?:VB[DZP]|MD|IN|DT|PRP|RB|CC)/.test(tags[i]!)) return true;
  return false;
}

function add(run: Run, name: ScannedName): void {
  if (name.end > name.first) run.found.push(name);
}

/** Lower case, without the full stop of an abbreviation. */
export function bareLower(word: string): string {
  const lower = word.toLowerCase();
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

function honorificOf(word: string): Gender | null | undefined {
  const lower = bareLower(word);
  return Object.hasOwn(honorifics, lower) ? honorifics[lower] : undefined;
}

function isHead(word: string): boolean {
  const lower = word.toLowerCase();
  return organisationHeads.has(lower) || thingHeads.has(lower) || placeHeads.has(lower);
}

/**
 * True when the known name at the run's beginning is part of a longer one: "Moscow Times", "Russian Foreign Ministry",
 * "Jordan Peterson" — but not "Ukrainian President ..." or "NATO Secretary General".
 */
function belongsToLonger(run: Run, first: number, known: number, end: number): boolean {
  if (known >= end) return false;
  const { words, directory } = run;
  if (titleEnd(words, known, end) > 0 && !isHead(words[end - 1]!)) return false;
  if (roleInside(words, known, end)) return false;
  if (end - known > 1 && classifyName(words, known, end, directory.givenNames) === 'person') return false;
  const senses = valuesOf(directory.names, words, first, known);
  const isFullName = known - first > 1 && senses.some((sense) => sense.entry.kind === 'person');
  if (isFullName) return organisationHeads.has(words[end - 1]!.toLowerCase());
  if (isHead(words[end - 1]!)) return longestName(directory.names, words, known, end) === 0;
  if (longestName(directory.names, words, known, end) > 0) return false;
  if (senses.some((sense) => sense.use === 'adjective' || sense.use === 'people')) return false;
  // A given name that is also a place: Jordan, Chad, Paris. Otherwise an unknown word after a name makes another name.
  return known - first === 1;
}

function roleInside(words: readonly string[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (roleNounOf(words[i]!) && !isHead(words[end - 1]!)) return true;
  return false;
}

/** Where the unknown words from `first` end: at the next title that has a name after it, or at a name known beforehand. */
function chunkEnd(run: Run, first: number, end: number): number {
  const { words, directory } = run;
  if (isHead(words[end - 1]!)) return end;
  for (let i = first + 1; i < end; i++) {
    if (roleNounOf(words[i]!)) return modifiersBefore(words, i, first);
    if (i > first + 1 && isUpper(words[i]!.charCodeAt(0)) && longestName(directory.names, words, i, end) > i + 1)
      return i;
  }
  return end;
}

function modifiersBefore(words: readonly string[], role: number, first: number): number {
  let i = role;
  while (i - 1 > first && titleEnd(words, i - 1, role + 1) > 0) i--;
  return i;
}

/** Words of the longest title before a name: "chief deputy foreign policy adviser" has five. */
const longestTitle = 8;

/** First token of a title in small letters that ends where the name begins: "chief foreign policy aide Yuri ..."; or -1. */
function titleBefore(words: readonly string[], first: number, sentenceFirst: number): number {
  const last = first - 1;
  if (last < sentenceFirst || isUpper(words[last]!.charCodeAt(0)) || !roleNounOf(words[last]!)) return -1;
  let i = last;
  const isSmall = (k: number) => k === sentenceFirst || isLower(words[k]!.charCodeAt(0));
  while (
    i - 1 >= sentenceFirst &&
    first - i < longestTitle &&
    isSmall(i - 1) &&
    titleEnd(words, i - 1, first) === first
  )
    i--;
  return i;
}
