// The words of two wordings set against each other, for a reader to see what differs.
import { diffArrays } from 'diff';

/** A stretch of a wording: words both have, words only this one has, or words of the other that are missing here. */
export interface WordRun {
  /** Its place among the runs, from 0. */
  readonly at: number;
  readonly kind: 'same' | 'own' | 'missing';
  readonly text: string;
}

/** Runs of `text` in order, with what of `first` is missing where it would stand. Case and punctuation do not differ. */
export function markDifferences(first: string, text: string): readonly WordRun[] {
  const [before, after] = [splitPieces(first), splitPieces(text)];
  const changes = diffArrays([...before], [...after], { comparator: (a, b) => plainOf(a) === plainOf(b) });
  const runs = changes.map(
    ({ value, added, removed }, at): WordRun => ({
      at,
      kind: added ? 'own' : removed ? 'missing' : 'same',
      text: value.join(' '),
    }),
  );
  return settleMarks(runs);
}

function splitPieces(text: string): readonly string[] {
  return text.split(/\s+/).filter((piece) => piece !== '');
}

function plainOf(piece: string): string {
  const plain = piece
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}']+/gu, '')
    .replace(/^'+|'+$/g, '');
  return plain === '' ? piece : plain;
}

/** Pieces of marks alone, like a dash, are no words anybody left out. */
function settleMarks(runs: readonly WordRun[]): readonly WordRun[] {
  return runs.flatMap((run) => {
    if (/[\p{L}\p{N}]/u.test(run.text)) return [run];
    return run.kind === 'missing' ? [] : [{ ...run, kind: 'same' as const }];
  });
}

/** Words of the first that the other leaves out, one entry for each stretch. */
export function listLeftOut(runs: readonly WordRun[]): readonly string[] {
  return runs.filter(({ kind }) => kind === 'missing').map(({ text }) => text);
}
