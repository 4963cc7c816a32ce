// Which of the issues that a clause names only tell where, when, why or of whom.
import { expect, test } from 'vitest';
import type { IssueSighting } from './issue-sightings.ts';
import { dropSceneCues } from './scene-cues.ts';

/** The words in brackets are cues of issues of that name; gives those that are left. */
function check(marked: string, ...expected: readonly string[]): void {
  const sightings = [...marked.matchAll(/\[(\w+)\]/g)].map(
    ({ index, 1: issue = '' }): IssueSighting => ({
      ...{ issue, cue: issue, weight: 1, isCue: true, isVerb: false },
      span: { start: index + 1, end: index + 1 + issue.length },
    }),
  );
  const text = marked.replace(/[[\]]/g, ' ');
  expect(dropSceneCues(text, sightings).map(({ issue }) => issue)).toEqual(expected);
}

test('a place, a time or a ground behind an issue is no issue of its own', () => {
  check('cut the [crew] at the old [dam]', 'crew');
  check('put off the [vote] before the next [census]', 'vote');
  check('not [meet] with the envoy ahead of the [vote]', 'meet');
  check('[boycott] the port over its new [toll]', 'boycott');
});
test('what is said of somebody else is not put forward', () =>
  check('send the [bill] to the house that passed the [toll]', 'bill'));
test('what a bill would do is put forward with it, and not what became of it', () => {
  check('bring in the [bill] this week that would end the [toll]', 'bill', 'toll');
  check('bring in the [bill] that was lost over the [toll]', 'bill');
});
test('issues that stand side by side, or hang together, are both put forward', () => {
  check('lower the [toll] and open the [road]', 'toll', 'road');
  check('a [toll] on [timber]', 'toll', 'timber');
});
test('the only issue stands, wherever it is named', () => check('meet at the [dam]', 'dam'));
test('what comes first stands', () => check('at the [dam] the [crew] must go', 'dam', 'crew'));
