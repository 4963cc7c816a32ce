// Finds the stretches of capitalised words in a text and cuts them into names, titles and what is neither.
import type { AnalysedText, Sentence, Tokens } from '../../model/analysed-text.ts';
import { organisationHeads, placeHeads, thingHeads } from '../languages/en/name-heads.ts';
import { nonNameWords } from '../languages/en/name-noise.ts';
import { honorifics, titleTails } from '../languages/en/titles.ts';
import type { ActorDirectory } from './actor-directory.ts';
import { hasJoinedArticle, isLower, isUpper } from './letter-case.ts';
import { bareLower, cutRun, noSenses, type Run, type ScannedName } from './name-cutter.ts';
import { isGivenName } from './name-shape.ts';
import { longestName, valuesOf } from './name-trie.ts';
import { roleNounOf } from './office-title.ts';

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
  // A line that ends like a sentence is one.
  if (/^[.!?]$/.test(tokens.word[sentence.endToken - 1] ?? '')) return false;
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
    const personEnd = bylineEnd(words, i, sentence) || (isHeadingPerson(words, i, sentence, directory) ? i + 2 : 0);
    if (personEnd > 0) {
      found.push({ first: i, end: personEnd, shape: 'person', senses: noSenses, titleFirst: -1, honorific: null });
      i = personEnd;
      continue;
    }
    const isName = isUpper(words[i]!.charCodeAt(0)) && !nonNameWords.has(words[i]!.toLowerCase());
    if (isName)
      found.push({ first: i, end: i + 1, shape: 'heading-word', senses: noSenses, titleFirst: -1, honorific: null });
    i++;
  }
}

/** Most words of a name in a byline. */
const longestByline = 4;

/** End of the name after "By" at the beginning of a line, up to a comma or the line's end; 0 where none stands there. */
function bylineEnd(words: readonly string[], i: number, sentence: Sentence): number {
  if (i !== sentence.firstToken + 1 || words[i - 1]!.toLowerCase() !== 'by') return 0;
  let end = i;
  while (
    end < sentence.endToken &&
    end - i <= longestByline &&
    isUpper(words[end]!.charCodeAt(0)) &&
    !nonNameWords.has(bareLower(words[end]!))
  )
    end++;
  const isClosed = end === sentence.endToken || words[end] === ',';
  return isClosed && end - i >= 2 && end - i <= longestByline ? end : 0;
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
  if (!isGivenName(words[i]!, directory.givenNames)) return false;
  const isByline = i > sentence.firstToken && words[i - 1]!.toLowerCase() === 'by';
  const after = i + 2 < sentence.endToken ? words[i + 2] : '';
  return isByline ? after === ',' || after === '' : i === sentence.firstToken && after === ':';
}

function scanSentence(tokens: Tokens, sentence: Sentence, directory: ActorDirectory, found: ScannedName[]): void {
  const words = tokens.word;
  const run: Run = { words, tags: tokens.tag, directory, found };
  for (let i = sentence.firstToken; i < sentence.endToken; ) {
    const isCapital = isUpper(words[i]!.charCodeAt(0)) || hasJoinedArticle(words[i]!);
    const end = isCapital
      ? runEnd(tokens, sentence, directory, i)
      : lowerNameEnd(words, directory, i, sentence.endToken);
    if (end > i) cutRun(run, i, end, sentence.firstToken);
    else if (isCapital && !nonNameWords.has(bareLower(words[i]!))) {
      // Capital due to its place: a name only if the text uses it as one elsewhere.
      found.push({ first: i, end: i + 1, shape: 'heading-word', senses: noSenses, titleFirst: -1, honorific: null });
    }
    i = Math.max(end, i + 1);
  }
}

/** Names in small letters stand in codebooks only: "the tea party". */
function lowerNameEnd(words: readonly string[], directory: ActorDirectory, i: number, end: number): number {
  return directory.names.next.has(words[i]!) ? longestName(directory.names, words, i, end) : 0;
}

/** Tokens after which a run of capitalised words is cut: no name is as long, and headings without an end are. */
const longestRun = 40;

function runEnd(tokens: Tokens, sentence: Sentence, directory: ActorDirectory, first: number): number {
  const words = tokens.word;
  let end = first;
  const limit = Math.min(sentence.endToken, first + longestRun);
  for (let i = first; i < limit; ) {
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
    } else if (hasJoinedArticle(words[i]!)) {
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
    return i > first && i === first + 1 && isGivenName(tokens.word[first]!, directory.givenNames) && lower === 'may';
  }
  if (!opensClause(tokens, sentence, i)) return true;
  if (tokens.tag[i]!.startsWith('NNP')) return true;
  return Object.hasOwn(honorifics, lower) || isGivenName(word, directory.givenNames);
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
