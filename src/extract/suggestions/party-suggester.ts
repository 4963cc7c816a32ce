// Proposes parties: the states, organisations and groups that would hold positions, each with its names and the people who speak for it.
//
// Example: "Kelvara's chief negotiator said" and "Kelvara rejected the toll" give the party "Kelvara".
import type { Codebook } from '../../model/codebook.ts';
import type { CodebookEdit, WrittenEntry } from '../../model/codebook-edit.ts';
import { codebookId } from '../../model/codebook-id.ts';
import type { Suggestion } from '../../model/suggestion.ts';
import type { Body } from './body-finder.ts';
import type { CodebookDraft } from './codebook-draft.ts';
import { aliasesOf, type Member } from './trial-codebook.ts';

/** Statements and positions together from which on a body is worth a row of the table: one may be a slip of the reader. */
const fewest = 2;

/** People who come with a party at most: those who say most; the others are known by their descriptions. */
const mostMembers = 8;

/** The proposals, those who say and hold most first. */
export function suggestParties({ bodies, members, trial }: CodebookDraft, codebook: Codebook): readonly Suggestion[] {
  const taken = namesTaken(codebook);
  const counted = bodies.flatMap((body) => {
    const count = trial.parties.get(body.key);
    const said = (count?.statements ?? 0) + (count?.positions ?? 0);
    return count === undefined || said < fewest || isKnown(codebook, taken, body) ? [] : [{ body, count, said }];
  });
  for (const { body } of counted) taken.add(body.name.toLowerCase());
  return counted
    .toSorted((a, b) => b.said - a.said || (a.body.name < b.body.name ? -1 : 1))
    .map(({ body, count: { statements, positions, articles, quote } }) => ({
      ...{
        kind: 'party',
        label: body.name,
        statements: Math.max(statements, positions),
        articles: articles.size,
        quote,
      },
      edits: editsFor(body, membersOf(body, members), taken),
    }));
}

function membersOf({ key }: Body, members: readonly Member[]): readonly Member[] {
  return members
    .filter(({ party, statements }) => party === key && statements > 0)
    .toSorted((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1))
    .slice(0, mostMembers);
}

/** Two entries may not share a name: `taken` are the names of the codebook's actors and of proposals before, in lower case. */
function editsFor(body: Body, members: readonly Member[], taken: Set<string>): readonly CodebookEdit[] {
  const party = codebookId(body.name);
  const isFree = (name: string): boolean => {
    const key = name.replace(/^the /i, '').toLowerCase();
    return !taken.has(key) && taken.add(key) !== undefined;
  };
  const put = (entry: WrittenEntry): CodebookEdit => ({
    ...{ kind: 'put', list: 'actors', id: null, entry: { ...entry, party } },
  });
  return [
    { kind: 'put', list: 'parties', id: null, entry: { name: body.name } },
    put({ name: body.name, kind: body.kind, aliases: aliasesOf(body).filter(isFree) }),
    ...members.filter(({ name }) => isFree(name)).map(({ name }) => put({ name, kind: 'person' })),
  ];
}

function isKnown({ parties }: Codebook, taken: ReadonlySet<string>, { name }: Body): boolean {
  return taken.has(name.toLowerCase()) || parties.some(({ id }) => id === codebookId(name));
}

/** Names, and rude names, of parties and actors. Lower case. */
function namesTaken({ parties, actors }: Codebook): Set<string> {
  const names = [
    ...parties.map(({ name }) => name),
    ...actors.flatMap(({ name, aliases, derogatory }) => [name, ...aliases, ...derogatory]),
  ];
  return new Set(names.map((name) => name.replace(/^the /i, '').toLowerCase()));
}
