// Text taken over from one article to another: copied, lightly edited, or the same words quoted by both.
//
// "Shells fell on the bridge at Lissen on Tuesday, killing four" and "Shells fell on the Lissen bridge on Tuesday and killed
// four" give one relation `edited` with the equal runs of either text; what lies between the runs was altered.
import { remember } from '../../base/remember.ts';
import type { ComparedItem, PlacedItem, Relation } from '../../model/comparison.ts';
import type { ComparedArticle, Comparer } from '../comparer.ts';
import type { Alignment } from './align-words.ts';
import { cutStretches } from './cut-stretches.ts';
import {
  fewestPoints,
  findFirst,
  findPassages,
  type SearchedStretch,
  type SearchedText,
  sharesPassage,
} from './find-passages.ts';
import { findPassageKeys } from './passage-keys.ts';
import { type ReadWords, readWords } from './read-words.ts';

/** Finds passages taken over. A store asks about articles in any order; texts it asks for again are kept ready for a while. */
export function createReuseComparer(): Comparer {
  const readText = rememberTexts();
  const nearOf = remember(readNear);
  return {
    kind: 'reuse',
    version: 3,
    // Of 200 planted copies among 20,000 articles none is lost by asking for rare keys where only two are shared, and seven of ten chance pairs are.
    retrieval: { fewestShared: 2, commonest: 40, commonestOfFew: 5, most: 30, enough: 8 },
    listItems: ({ article }: ComparedArticle) => listStretches(article, readText(article.text)),
    relate: (item, candidate) => {
      if (item.article === candidate.article || !shareOrder(item.keys, candidate.keys)) return null;
      // Nine of ten pairs share chance words: a fifth of each text is enough to see that.
      if (!sharesPassage(nearOf(item), nearOf(candidate))) return null;
      const [later, earlier] = [placeStretch(item, readText), placeStretch(candidate, readText)];
      const passages = findPassages(later, earlier);
      return passages.length === 0 ? null : toRelation(passages, { later, earlier }, [item, candidate]);
    },
  };
}

/** Keys of a passage lie about as far apart in either stretch; this many more or fewer may have gone in between. */
const widestShift = 8;

/** True when two keys that both have lie alike in both: a cheap look before the words are read. */
function shareOrder(keys: readonly number[], others: readonly number[]): boolean {
  const places = new Map(others.map((key, place) => [key | 0, place]));
  const shifts = keys.flatMap((key, place) => {
    const other = places.get(key | 0);
    return other === undefined ? [] : [other - place];
  });
  return shifts.some((shift, at) => shifts.slice(at + 1).some((next) => Math.abs(next - shift) <= widestShift));
}

/** What an item's data says: whose words the stretch is. */
type StretchVoice = 'prose' | 'speech';

function listStretches(article: ComparedArticle['article'], { words, keys }: SearchedText): readonly ComparedItem[] {
  return cutStretches(article, words).map(({ first, end, isSpoken }) => {
    const voice: StretchVoice = isSpoken ? 'speech' : 'prose';
    return {
      span: { start: words.starts[first] ?? 0, end: words.ends[end - 1] ?? 0 },
      finding: null,
      keys: keysWithin({ words: keys.words, keys: keys.keys }, first, end),
      data: voice,
    };
  });
}

function keysWithin({ words, keys }: SearchedText['keys'], first: number, end: number): readonly number[] {
  return Array.from(keys.subarray(findFirst(words, first), findFirst(words, end)));
}

function placeStretch(item: PlacedItem, readText: (text: string) => SearchedText): SearchedStretch {
  const { words, keys } = readText(item.text);
  return {
    words,
    keys,
    range: { first: findFirst(words.starts, item.span.start), end: findFirst(words.starts, item.span.end) },
  };
}

/** UTF-16 units on either side of a stretch that are read with it: more than the words that are looked at beyond two keys. */
const nearUnits = 400;

/** An item's own words. A word cut in two at either end is like no other. */
function readNear(item: PlacedItem): SearchedStretch {
  const from = Math.max(0, item.span.start - nearUnits);
  const words = readWords(item.text.slice(from, item.span.end + nearUnits));
  const range = {
    first: findFirst(words.starts, item.span.start - from),
    end: findFirst(words.starts, item.span.end - from),
  };
  return { words, keys: findPassageKeys(words), range };
}

interface Sides {
  readonly later: SearchedText;
  readonly earlier: SearchedText;
}

/** Share of a passage's words that stand in quotation marks or in a speech on both sides, from which it is a quotation both give. */
const quotedShare = 0.7;

function toRelation(
  passages: readonly Alignment[],
  { later, earlier }: Sides,
  [item, candidate]: readonly [PlacedItem, PlacedItem],
): Relation {
  const described = passages.map((passage) => {
    const quoted = passage.pairs.filter(
      ([a, b]) => isSpoken(later.words, a, item) && isSpoken(earlier.words, b, candidate),
    );
    const runs = listRuns(passage, later.words, earlier.words);
    return { runs, isQuoted: quoted.length >= quotedShare * passage.pairs.length, words: passage.pairs.length };
  });
  const points = passages.reduce((sum, { score }) => sum + score, 0);
  return {
    relation: nameRelation(described),
    certainty: certaintyOf(points),
    detail: { passages: described },
  };
}

function isSpoken({ isQuoted }: ReadWords, word: number, item: PlacedItem): boolean {
  return item.data === 'speech' || isQuoted[word] === 1;
}

function nameRelation(passages: readonly { readonly isQuoted: boolean; readonly runs: readonly unknown[] }[]): string {
  if (passages.every(({ isQuoted }) => isQuoted)) return 'quotation';
  return passages.every(({ runs }) => runs.length === 1) ? 'copied' : 'edited';
}

/** Points that halve the doubt. */
const halvingPoints = 8;

/** Doubt is a quarter at the shortest passage shown, and halves with every few words more. */
function certaintyOf(points: number): number {
  return 1 - 0.25 * 0.5 ** ((points - fewestPoints) / halvingPoints);
}

/** Equal stretches of either text as UTF-16 offsets: start and end in the later, start and end in the earlier. */
function listRuns({ pairs }: Alignment, later: ReadWords, earlier: ReadWords): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let former: readonly [number, number] = [-2, -2];
  for (const [a, b] of pairs) {
    const [endA, endB] = [later.ends[a] ?? 0, earlier.ends[b] ?? 0];
    const open = runs.at(-1);
    if (open && a === former[0] + 1 && b === former[1] + 1) [open[1], open[3]] = [endA, endB];
    else runs.push([later.starts[a] ?? 0, endA, earlier.starts[b] ?? 0, endB]);
    former = [a, b];
  }
  return runs;
}

/** Texts kept ready: those of an article in work and of its candidates. */
const mostTexts = 256;

/** Reads each text once while it is in use. */
function rememberTexts(): (text: string) => SearchedText {
  const known = new Map<string, SearchedText>();
  return (text) => {
    const held = known.get(text);
    if (held) return held;
    const words = readWords(text);
    const read = { words, keys: findPassageKeys(words) };
    known.set(text, read);
    const [oldest] = known.size > mostTexts ? known.keys() : [];
    if (oldest !== undefined) known.delete(oldest);
    return read;
  };
}
