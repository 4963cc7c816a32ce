// Proposes which end of its issue a cue speaks for, where the codebook does not tell.
//
// Example: of "higher fees" for an issue whose ends are "raised" and "as they are", "raised" is proposed.
import type { Codebook, Issue } from '../../model/codebook.ts';
import type { Suggestion } from '../../model/suggestion.ts';
import { readCueEnds } from '../positions/issues/cue-ends.ts';
import { buildIssueIndex, nameWords } from '../positions/issues/issue-index.ts';
import { sightIssues } from '../positions/issues/issue-sightings.ts';
import { guessEnd } from './end-guesser.ts';
import type { SaidText } from './said-phrases.ts';

/** What a cue stands in. */
interface Use {
  statements: number;
  readonly articles: Set<string>;
  readonly first: NonNullable<Suggestion['quote']>;
}

/** The proposals, cues seen most first; a cue that nobody used needs no end. */
export function suggestEnds(said: readonly SaidText[], codebook: Codebook): readonly Suggestion[] {
  const uses = countUses(said, codebook);
  return codebook.issues
    .flatMap((issue) => endsOf(issue, uses))
    .toSorted((a, b) => b.statements - a.statements || (a.label < b.label ? -1 : 1));
}

function endsOf(issue: Issue, uses: ReadonlyMap<string, Use>): readonly Suggestion[] {
  const known = readCueEnds(issue);
  return issue.cues.flatMap((cue): readonly Suggestion[] => {
    const use = uses.get(keyOf(issue.id, cue));
    const end = known.has(cue.toLowerCase()) ? null : guessEnd(cue, issue);
    if (use === undefined || end === null) return [];
    const { label = '' } = issue.poles?.[end === 'first' ? 0 : 1] ?? {};
    return [
      {
        ...{ kind: 'end', label: `“${cue}” speaks for “${label}” (${issue.label})` },
        ...{ statements: use.statements, articles: use.articles.size, quote: use.first },
        edits: [{ kind: 'set-cue-end', issue: issue.id, cue, end }],
      },
    ];
  });
}

function countUses(said: readonly SaidText[], codebook: Codebook): ReadonlyMap<string, Use> {
  const index = buildIssueIndex(codebook, nameWords(codebook.actors));
  const uses = new Map<string, Use>();
  // Several statements of one sentence say its words once.
  for (const { analysed, article, title } of new Map(said.map((one) => [one.analysed.text, one])).values()) {
    const sighted = sightIssues(analysed, index).filter(({ isCue }) => isCue);
    for (const key of new Set(sighted.map(({ issue, cue }) => keyOf(issue, cue)))) {
      const use = uses.get(key) ?? {
        statements: 0,
        articles: new Set(),
        first: { text: analysed.text, article, title },
      };
      uses.set(key, use);
      use.statements += 1;
      use.articles.add(article);
    }
  }
  return uses;
}

function keyOf(issue: string, cue: string): string {
  return `${issue} ${cue.toLowerCase()}`;
}
