// The words of a telling that can tell one happening from another, weighed.
//
// Example: in "Shells hit the Lissen bridge" the words are shell, hit, lissen (a name), bridg; "the" stands in every text.
import type { EventWord } from '../../model/event-item.ts';
import { wordClasses } from './word-shares.ts';
import { stemWord } from './word-stem.ts';

/** A stretch of text, and how much its words count. */
export interface WeighedText {
  readonly text: string;
  readonly weight: number;
}

/** Words that stand in more than this share of news texts tell nothing apart. */
const commonestShare = 0.5;
/** Share taken for a word the table has not: below the rarest it lists, one in 300 texts. */
const unknownShare = 0.0006;
/** A capital inside a sentence is mostly a name, and names tell happenings apart. */
const nameWeight = 1.5;

const shares = new Map(wordClasses.flatMap(([share, stems]) => stems.split(' ').map((stem) => [stem, share] as const)));

/** The heaviest words of these texts, at most `most` of them, heaviest first. */
export function weighWords(texts: readonly WeighedText[], most: number): readonly EventWord[] {
  const counts = new Map<string, number>();
  for (const { text, weight } of texts) {
    for (const word of text.match(wordPattern) ?? []) {
      const stem = stemWord(word);
      if (stem.length < 2) continue;
      counts.set(stem, (counts.get(stem) ?? 0) + weight * (/^\p{Lu}/u.test(word) ? nameWeight : 1));
    }
  }
  return [...counts]
    .map(([stem, count]) => ({ stem, weight: roundTo2(1 + Math.log(count)), commonness: shareOf(stem) }))
    .filter(({ weight, commonness }) => weight > 0 && commonness <= commonestShare)
    .sort((a, b) => heaviness(b) - heaviness(a) || (a.stem < b.stem ? -1 : 1))
    .slice(0, most);
}

/** How much a word tells of a happening, by ordinary news alone: its weight times its surprise in nats. */
export function heaviness({ weight, commonness }: EventWord): number {
  return -weight * Math.log(commonness);
}

/** Every word of a text, stemmed, in order. */
export function stemsOf(text: string): readonly string[] {
  return (text.match(wordPattern) ?? []).map(stemWord);
}

/** A word with an apostrophe inside, or a number. */
const wordPattern = /[\p{L}\p{M}]+(?:['’]\p{L}+)?|\p{N}+(?:[.,]\p{N}+)*/gu;

function shareOf(stem: string): number {
  return shares.get(stem) ?? unknownShare;
}

function roundTo2(value: number): number {
  return Math.round(value * 100) / 100;
}
