// Certainty as a word beside its number.

/** Lower bounds of the words, as probabilities; wording after the usual scales of estimative probability. */
const scale: readonly (readonly [number, string])[] = [
  [0.93, 'almost certain'],
  [0.75, 'likely'],
  [0.55, 'more likely than not'],
  [0.45, 'even chance'],
  [0, 'doubtful'],
];

/** The word for a probability between 0 and 1. */
function certaintyWord(certainty: number): string {
  return scale.find(([from]) => certainty >= from)?.[1] ?? 'doubtful';
}

/** "likely, 87 %". */
export function certaintyLabel(certainty: number): string {
  return `${certaintyWord(certainty)}, ${Math.round(certainty * 100)} %`;
}
