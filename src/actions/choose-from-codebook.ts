// The party and the issues that a user means by a name, as the codebook has them.
import type { Codebook } from '../model/codebook.ts';
import { listIssuesBelow } from '../model/issue-tree.ts';
import { chooseValue } from './choose-value.ts';

/** Id of the party meant. Fails with `bad-argument` when the name fits nothing or several. */
export function chooseParty({ parties }: Codebook, wish: string): string {
  return chooseValue(
    'party',
    wish,
    parties.map(({ id, name }) => ({ key: id, names: [name] })),
  );
}

/** Ids of the issue meant and of those below it. Fails with `bad-argument` when the name fits nothing or several. */
export function chooseIssues({ issues }: Codebook, wish: string): readonly string[] {
  const chosen = chooseValue(
    'issue',
    wish,
    issues.map(({ id, label }) => ({ key: id, names: [label] })),
  );
  return listIssuesBelow(issues, chosen);
}
