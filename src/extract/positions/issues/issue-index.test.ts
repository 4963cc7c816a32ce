// Which words of a codebook's prose hint at an issue.
import { expect, test } from 'vitest';
import { readCodebook } from '../../../model/codebook-file.ts';
import { buildIssueIndex } from './issue-index.ts';

const { hints } = buildIssueIndex(
  readCodebook(
    `parties: [{id: kin, name: The relatives in Oster}]
actors:
  - {name: Oster, kind: state}
  - {name: Mira Dolan, kind: person, party: kin, aliases: [the boy's aunt], offices: [{title: Warden of the ferry}]}
issues:
  - {id: custody, label: Custody, definition: Whether the relatives or the warden of Oster or an aunt keep the orphan., cues: [custody]}
`,
    'codebook.yaml',
  ),
);

/** Whether a word hints at the issue. */
function check(word: string, expected: boolean): void {
  expect(hints.has(word)).toBe(expected);
}

test('a word of a definition hints at its issue', () => check('orphan', true));
test('words by which parties, people and offices are called tell who, not what', () => {
  check('relatives', false);
  check('aunt', false);
  check('warden', false);
  check('oster', false);
});
