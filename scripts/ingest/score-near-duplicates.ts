// Scores near duplicates: reports as outlets edit them are linked, different reports of one event are not.
import { bandKeys, nearDuplicateThreshold, signature, similarity } from '../../src/compare/near-duplicates.ts';
import type { WholeText } from './read-texts.ts';

/** Edits as outlets make them to a report they print, from light to heavy. */
const edits: Readonly<Record<string, (paragraphs: readonly string[]) => readonly string[]>> = {
  'new head and foot': (all) => ['Other words above it', ...all.slice(1), 'Read more of this on our pages.'],
  'every 20th word': (all) => changeWords(all, 20),
  'every 10th word': (all) => changeWords(all, 10),
  'every 5th paragraph cut': (all) => all.filter((_, index) => index % 5 !== 1),
  'every 3rd paragraph cut': (all) => all.filter((_, index) => index % 3 !== 1),
  'every 5th cut, every 20th word': (all) => changeWords(all, 20).filter((_, index) => index % 5 !== 1),
};

function changeWords(paragraphs: readonly string[], every: number): readonly string[] {
  let count = 0;
  return paragraphs.map((one) =>
    one.replace(/\p{L}+/gu, (word) => (++count % every === 0 ? `altered${word.length}` : word)),
  );
}

/** Candidates by a shared key, then compared: what a store does. */
function areLinked(a: Uint32Array | null, b: Uint32Array | null): boolean {
  if (a === null || b === null) return false;
  const keys = new Set(bandKeys(a));
  return bandKeys(b).some((key) => keys.has(key)) && similarity(a, b) >= nearDuplicateThreshold;
}

/** Prints recall for each kind of edit, and how many pairs of different reports are linked. */
export function scoreNearDuplicates(texts: readonly WholeText[], wantsDetails: boolean): void {
  const signatures = texts.map((one) => signature(one.text));
  let found = 0;
  let wanted = 0;
  const shown = Object.entries(edits).map(([name, edit]) => {
    const linked = texts.filter((one, index) =>
      areLinked(signatures[index]!, signature(edit(one.text.split('\n\n')).join('\n\n'))),
    );
    found += linked.length;
    wanted += texts.length;
    return `${name} ${((100 * linked.length) / texts.length).toFixed(0)} %`;
  });
  let wrong = 0;
  let pairs = 0;
  texts.forEach((one, index) => {
    for (let other = index + 1; other < texts.length; other += 1) {
      pairs += 1;
      if (!areLinked(signatures[index]!, signatures[other]!)) continue;
      wrong += 1;
      if (wantsDetails)
        console.log('linked', one.title, '=', texts[other]!.title, similarity(signatures[index]!, signatures[other]!));
    }
  });
  console.log(
    `near duplicates: recall ${(found / wanted).toFixed(3)} (${shown.join(', ')}), precision ${(found / (found + wrong)).toFixed(3)}: ${wrong} of ${pairs} pairs of different reports linked`,
  );
}
