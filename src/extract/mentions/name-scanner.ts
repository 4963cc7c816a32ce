// Finds the stretches of capitalised words in a text and cuts them into names, titles and what is neither.
import type { AnalysedText, Sentence, Tokens } from '../../model/analysed-text.ts';
import { organisationHeads, placeHeads, thingHeads } from '../languages/en/name-heads.ts';
import { nonNameWords } from '../languages/en/name-noise.ts';
import { honorifics, titleTails } from '../languages/en/titles.ts';
import type { ActorDirectory, Gender, NameSense } from './actor-directory.ts';
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
interface Run {
  readonly words: readonly string[];
  readonly directory: ActorDirectory;
  readonly found: ScannedName[];
}

const noSenses: readonly NameSense[] = [];

/** The names of a text in order; they do not overlap. */
export function scanNames(analysed: AnalysedText, directory: ActorDirectory): readonly ScannedName[] {
  const found: ScannedName[] = [];
  for (const sentence of analysed.sentences) {
    if (isHeading(analysed.tokens, sentence)) scanHeading(analysed.tokens, sentence, directory, found);
    else scanSentence(analysed.tokens, sentence, directory, found);
  }
  return found;
}

/** Share of capitalised words from which a line is written like a heading: prose stays far below, headings far above. */
const headingShare = 0.66;
/** Words below which no share can be told. */
const shortestHeading = 4;

function isHeading(tokens: Tokens, sentence: Sentence): boolean {
  let capitals = 0;
  let words = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const unit = tokens.word[i]!.charCodeAt(0);
    if (isUpper(unit)) capitals++;
    else if (!isLower(unit)) continue;
    words++;
  }
  return words >= shortestHeading && capitals >= words * headingShare;
}

/** In a heading every word has a capital, so only names known beforehand count. */
function scanHeading(tokens: Tokens, sentence: Sentence, directory: ActorDirectory, found: ScannedName[]): void {
  const words = tokens.word;
  for (let i = sentence.firstToken; i < sentence.endToken; ) {
    const end = longestName(directory.names, words, i, sentence.endToken);
    if (end > 0) {
      const senses = valuesOf(directory.names, words, i, end);
      found.push({ first: i, end, shape: 'known', senses, titleFirst: -1, honorific: null });
      i = end;
      continue;
    }
    if (isHeadingPerson(words, i, sentence, directory)) {
      found.push({ first: i, end: i + 2, shape: 'person', senses: noSenses, titleFirst: -1, honorific: null });
      i += 2;
      continue;
    }
    const isName = isUpper(words[i]!.charCodeAt(0)) && !nonNameWords.has(words[i]!.toLowerCase());
    if (isName)
      found.push({ first: i, end: i + 1, shape: 'heading-word', senses: noSenses, titleFirst: -1, honorific: null });
    i++;
  }
}

/** "By Ivo Tarn, ..." and "Ivo Tarn: ..." are safe even in a heading. */
function isHeadingPerson(words: readonly string[], i: number, sentence: Sentence, directory: ActorDirectory): boolean {
  const surname = words[i + 1];
  if (
    i + 1 >= sentence.endToken ||
    !surname ||
    !isUpper(surname.charCodeAt(0)) ||
    nonNameWords.has(surname.toLowerCase())
  )
    return false;
  if (!directory.givenNames.has(words[i]!.toLowerCase())) return false;
  const isByline = i > sentence.firstToken && words[i - 1]!.toLowerCase() === 'by';
  const after = i + 2 < sentence.endToken ? words[i + 2] : '';
  return isByline ? after === ',' || after === '' : i === sentence.firstToken && after === ':';
}

function scanSentence(tokens: Tokens, sentence: Sentence, directory: ActorDirectory, found: ScannedName[]): void {
  const words = tokens.word;
  const run: Run = { words, directory, found };
  for (let i = sentence.firstToken; i < sentence.endToken; ) {
    const isCapital = isUpper(words[i]!.charCodeAt(0));
    const end = isCapital
      ? runEnd(tokens, sentence, directory, i)
      : lowerNameEnd(words, directory, i, sentence.endToken);
    if (end > i) cutRun(run, i, end, sentence.firstToken);
    i = Math.max(end, i + 1);
  }
}

/** Names in small letters stand in codebooks only: "the tea party". */
function lowerNameEnd(words: readonly string[], directory: ActorDirectory, i: number, end: number): number {
  return directory.names.next.has(words[i]!) ? longestName(directory.names, words, i, end) : 0;
}

function runEnd(tokens: Tokens, sentence: Sentence, directory: ActorDirectory, first: number): number {
  const words = tokens.word;
  let end = first;
  for (let i = first; i < sentence.endToken; ) {
    if (isUpper(words[i]!.charCodeAt(0))) {
      const known = longestName(directory.names, words, i, sentence.endToken);
      if (known > 0) {
        i = known;
        end = i;
        continue;
      }
      if (!isNameWord(tokens, sentence, directory, i, first)) break;
      i++;
      end = i;
    } else if (joinsName(words, sentence.endToken, first, i)) i++;
    else break;
  }
  return end;
}

function isNameWord(tokens: Tokens, sentence: Sentence, directory: ActorDirectory, i: number, first: number): boolean {
  const word = tokens.word[i]!;
  const lower = bareLower(word);
  if (nonNameWords.has(lower)) {
    // Theresa May, April Ryan: a month after a given name is a surname.
    return (
      i > first && i === first + 1 && directory.givenNames.has(tokens.word[first]!.toLowerCase()) && lower === 'may'
    );
  }
  if (!opensClause(tokens, sentence, i)) return true;
  if (tokens.tag[i]!.startsWith('NNP')) return true;
  return Object.hasOwn(honorifics, lower) || directory.givenNames.has(lower);
}

/** True where a capital may be due to the beginning of a sentence or quotation. */
function opensClause(tokens: Tokens, sentence: Sentence, i: number): boolean {
  if (i === sentence.firstToken) return true;
  const before = tokens.word[i - 1]!;
  return (
    tokens.quotation[i - 1] === 2 ||
    before === ':' ||
    before === '•' ||
    before === '—' ||
    before === '(' ||
    before === '[' ||
    before === ')'
  );
}

const particles = new Set([
  'de',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'du',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'ten',
  'ter',
  'zu',
  'af',
]);
const wideHeads = new Set([
  'ministry',
  'department',
  'organization',
  'organisation',
  'committee',
  'commission',
  'office',
  'agency',
  'institute',
  'centre',
  'center',
  'federation',
  'union',
  'secretariat',
  'council',
  'association',
]);

/** True when the lower-case word at `i` stands inside a name: "Ministry of Trade and Industry", "Ursula von der Leyen". */
function joinsName(words: readonly string[], end: number, first: number, i: number): boolean {
  const word = words[i]!;
  if (i + 1 >= end) return false;
  const isNextUpper = isUpper(words[i + 1]!.charCodeAt(0)) && !nonNameWords.has(words[i + 1]!.toLowerCase());
  if (particles.has(word))
    return isNextUpper || (particles.has(words[i + 1]!) && i + 2 < end && isUpper(words[i + 2]!.charCodeAt(0)));
  if (word === 'of' || word === 'for') {
    const isBeforeThe = words[i + 1] === 'the' && i + 2 < end && isUpper(words[i + 2]!.charCodeAt(0));
    if (!isNextUpper && !isBeforeThe) return false;
    const head = words[i - 1]!.toLowerCase();
    if (roleNounOf(head)) return titleTails.has(words[i + 1]!.toLowerCase());
    return (
      organisationHeads.has(head) ||
      thingHeads.has(head) ||
      placeHeads.has(head) ||
      head === 'ministers' ||
      head === 'states'
    );
  }
  if (word === 'the') return words[i - 1] === 'of' || words[i - 1] === 'for';
  if (word === 'and' || word === '&') return isNextUpper && (word === '&' || isWideName(words, first, i));
  return false;
}

function isWideName(words: readonly string[], first: number, i: number): boolean {
  for (let j = i - 2; j >= first && j >= i - 6; j--) {
    if ((words[j] === 'of' || words[j] === 'for') && j > first) return wideHeads.has(words[j - 1]!.toLowerCase());
  }
  return false;
}

/** Cuts the capitalised words from `first` to `end` into names. */
function cutRun(run: Run, first: number, end: number, sentenceFirst: number): void {
  const { words, directory } = run;
  let titleFirst = titleBefore(words, first, sentenceFirst);
  let honorific: ScannedName['honorific'] = null;
  for (let i = first; i < end; ) {
    if (isLower(words[i]!.charCodeAt(0)) && longestName(directory.names, words, i, end) === 0) {
      i++;
      continue;
    }
    const known = longestName(directory.names, words, i, end);
    if (known > 0 && known <= end && !belongsToLonger(run, i, known, end)) {
      const senses = valuesOf(directory.names, words, i, known);
      const isPerson = senses[0]?.entry.kind === 'person';
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
    const named: NameShape = isTitled && (shape === 'unknown' || shape === 'acronym') ? 'person' : shape;
    add(run, { first: i, end: stop, shape: named, senses: noSenses, titleFirst, honorific });
    titleFirst = -1;
    honorific = null;
    i = stop;
  }
}

function add(run: Run, name: ScannedName): void {
  if (name.end > name.first) run.found.push(name);
}

/** Lower case, without the full stop of an abbreviation. */
function bareLower(word: string): string {
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

/** First token of a title in small letters that ends where the name begins: "chief foreign policy aide Yuri ..."; or -1. */
function titleBefore(words: readonly string[], first: number, sentenceFirst: number): number {
  const last = first - 1;
  if (last < sentenceFirst || isUpper(words[last]!.charCodeAt(0)) || !roleNounOf(words[last]!)) return -1;
  let i = last;
  while (i - 1 >= sentenceFirst && isLower(words[i - 1]!.charCodeAt(0)) && titleEnd(words, i - 1, first) === first) i--;
  return i;
}

/** True for letters that names begin with. */
export function isUpper(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  if (unit < 0xc0) return false;
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}

function isLower(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  if (unit < 0xc0) return false;
  const letter = String.fromCharCode(unit);
  return letter !== letter.toUpperCase();
}
