// Cuts an article into stretches of about a hundred words, the items by which passages taken over are found.
import type { Article, PassageKind } from '../../model/article.ts';
import type { ReadWords } from './read-words.ts';

/** Words of an article, from `first` up to but not including `end`. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
  /** True where all of it is somebody's speech printed as such. */
  readonly isSpoken: boolean;
}

/** Words from which a stretch ends with its passage: two keys in common within a hundred words are rarely chance, in a whole article often. */
const usualLength = 80;
/** Words at which a stretch ends within a passage. */
const mostLength = 140;

/** Passages that are not the article's own prose. */
const skipped: ReadonlySet<PassageKind> = new Set(['furniture', 'byline', 'heading']);
const spoken: ReadonlySet<PassageKind> = new Set(['speech', 'block-quotation']);

/** The stretches of an article in order. Speech and other passages are kept apart. */
export function cutStretches({ passages }: Article, words: ReadWords): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let word = 0;
  for (const passage of passages) {
    while (word < words.count && (words.starts[word] ?? 0) < passage.start) word += 1;
    const first = word;
    while (word < words.count && (words.ends[word] ?? 0) <= passage.end) word += 1;
    if (skipped.has(passage.kind) || first === word) continue;
    addPassage(stretches, { first, end: word, isSpoken: spoken.has(passage.kind) });
  }
  return stretches;
}

/** Joins a passage to the last stretch while that is short, and cuts what is too long. */
function addPassage(stretches: Stretch[], passage: Stretch): void {
  const last = stretches.at(-1);
  const isJoined =
    last !== undefined &&
    last.isSpoken === passage.isSpoken &&
    last.end === passage.first &&
    last.end - last.first < usualLength;
  if (isJoined) stretches.pop();
  let first = isJoined ? last.first : passage.first;
  for (; passage.end - first > mostLength; first += usualLength) {
    stretches.push({ ...passage, first, end: first + usualLength });
  }
  stretches.push({ ...passage, first });
}
