// Counts the stances that the matrix of a story shows at its end, against those a coder saw there.
import type { Article } from '../../src/model/article.ts';
import type { Findings } from '../../src/model/finding.ts';
import type { Posture } from '../../src/views/positions/matrix.ts';
import type { Story, StoryHalf } from '../../test/gold/real-stories.ts';
import { buildTable, listReadReports, listStances } from './build-table.ts';

/** What was read out of one article of a story. */
export interface ReadText {
  readonly article: Article;
  readonly findings: Findings;
}

/** A coded cell and the posture shown: undefined where the cell shows no stance. */
export interface StanceOutcome {
  readonly cell: string;
  readonly end: 'first' | 'second';
  readonly shown: Posture | undefined;
}

/** What the matrix of the texts shows in every cell whose end is coded for that half. */
export function judgeStances(story: Story, half: StoryHalf, texts: readonly ReadText[]): readonly StanceOutcome[] {
  const [stances] = listStances(
    buildTable(story.codebook, texts, ({ findings }) => listReadReports(findings)),
    [null],
  );
  return story.ends
    .filter((end) => end.half === half)
    .map(({ party, issue, end }) => ({
      ...{ cell: `${party} ${issue}`, end, shown: stances?.get(`${party} ${issue}`) },
    }));
}

/** True where the cell shows the coded end of its issue, on conditions or not. */
export function isEndRight({ end, shown }: StanceOutcome): boolean {
  return (shown === 'against') === (end === 'second');
}
