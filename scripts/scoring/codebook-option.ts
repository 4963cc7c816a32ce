// The option `--codebook poor` of the scripts that score positions: what is found with a codebook as somebody in a hurry writes it.
import type { Codebook, Issue } from '../../src/model/codebook.ts';

/** Cues a hurried user writes for an issue. */
const fewCues = 3;

/** True where the command line asks for poor codebooks. */
export const wantsPoorCodebooks: boolean = process.argv.some(
  (word, at) => word === '--codebook=poor' || (word === 'poor' && process.argv[at - 1] === '--codebook'),
);

/** The codebook a script scores with: as it stands, or poor where the command line asks for that. */
export function chooseCodebook(codebook: Codebook): Codebook {
  return wantsPoorCodebooks ? { ...codebook, issues: codebook.issues.map(makePoor) } : codebook;
}

/** An issue by its label, definition, example and first cues alone; parties and actors stay as they are. */
function makePoor(issue: Issue): Issue {
  return { ...issue, cues: issue.cues.slice(0, fewCues), counterExample: '', poles: null };
}
