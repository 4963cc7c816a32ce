// Scores the ends proposed for cues on the codebooks of the real stories, beside ends coded by hand. `npm run score:ends [-- --details]`
import { readCueEnds } from '../src/extract/positions/issues/cue-ends.ts';
import { guessEnd } from '../src/extract/suggestions/end-guesser.ts';
import type { Issue } from '../src/model/codebook.ts';
import { readStory, type StoryName, storyNames } from '../test/gold/real-stories.ts';
import { readText } from '../test/repository.ts';
import { recordScores } from './scoring/record-scores.ts';

const wantsDetails = process.argv.includes('--details');
const coded = readCoded(readText('test/data/real-positions/cue-ends.txt'));
const sums = { proposed: 0, right: 0, open: 0, found: 0, known: 0 };
for (const name of storyNames.filter((one) => one !== 'ukraine'))
  for (const issue of readStory(name).codebook.issues) add(name, issue);
console.log(
  `${sums.right} of ${sums.proposed} ends proposed are right; ${sums.found} of ${sums.open} cues that have an end get it, beside ${sums.known} whose end the codebook tells`,
);
recordScores([
  {
    ...{ finding: 'Proposed ends', data: 'codebooks of real stories', others: '' },
    ...{ size: `${sums.proposed} ends`, command: 'npm run score:ends', measure: 'ends of cues that are right' },
    ...{ ours: (100 * sums.right) / Math.max(1, sums.proposed), floor: 80 },
  },
]);

function add(name: StoryName, issue: Issue): void {
  const known = readCueEnds(issue);
  for (const cue of issue.cues) {
    const code = coded.get(`${name} ${issue.id} ${cue.toLowerCase()}`);
    const isCoded = code !== undefined && !code.isLoose;
    if (known.has(cue.toLowerCase())) {
      if (isCoded) sums.known += 1;
      continue;
    }
    const end = guessEnd(cue, issue);
    if (isCoded) sums.open += 1;
    if (end === null) continue;
    const isRight = code?.end === end;
    sums.proposed += 1;
    if (isRight) sums.right += 1;
    if (isRight && isCoded) sums.found += 1;
    if (wantsDetails) console.log(`  ${isRight ? '+' : '-'} ${name} ${issue.id}: ${cue} = ${end}`);
  }
}

function readCoded(text: string) {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.flatMap((line) => {
      const [place = '', cues = ''] = line.split(': ');
      const [story, issue, end] = place.split(' ');
      return cues.split(', ').map((cue) => {
        const code = { end: end === 'f' ? 'first' : 'second', isLoose: cue.startsWith('?') };
        return [`${story} ${issue} ${cue.replace('?', '').toLowerCase()}`, code] as const;
      });
    }),
  );
}
