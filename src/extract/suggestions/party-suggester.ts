// Proposes parties: the states, organisations and groups that would hold positions, each with its names and the people who speak for it.
//
// Example: "Kelvara's chief negotiator said" and "Kelvara rejected the toll" give the party "Kelvara".
import type { Codebook } from '../../model/codebook.ts';
import type { CodebookEdit } from '../../model/codebook-edit.ts';
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
  const counted = bodies.flatMap((body) => {
    const count = trial.parties.get(body.key);
    return count === undefined || isKnown(codebook, body.name)
      ? []
      : [{ body, count, said: count.statements + count.positions }];
  });
  return counted
    .filter(({ said }) => said >= fewest)
    .toSorted((a, b) => b.said - a.said || (a.body.name < b.body.name ? -1 : 1))
    .map(({ body, count: { statements, positions, articles, quote } }) => ({
      ...{
        kind: 'party',
        label: body.name,
        statements: Math.max(statements, positions),
        articles: articles.size,
        quote,
      },
      edits: editsFor(body, membersOf(body, members), codebook),
    }));
}

function membersOf({ key }: Body, members: readonly Member[]): readonly Member[] {
  return members
    .filter(({ party, statements }) => party === key && statements > 0)
    .toSorted((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1))
    .slice(0, mostMembers);
}

function editsFor(body: Body, members: readonly Member[], codebook: Codebook): readonly CodebookEdit[] {
  const party = codebookId(body.name);
  const taken = new Set(codebook.actors.map(({ id }) => id));
  const put = (entry: Extract<CodebookEdit, { kind: 'put' }>['entry']): CodebookEdit => ({
    ...{ kind: 'put', list: 'actors', id: null, entry: { ...entry, party } },
  });
  return [
    { kind: 'put', list: 'parties', id: null, entry: { name: body.name } },
    put({ name: body.name, kind: body.kind, aliases: aliasesOf(body) }),
    ...members.filter(({ name }) => !taken.has(codebookId(name))).map(({ name }) => put({ name, kind: 'person' })),
  ];
}

/** True for a party, and for an actor that speaks for one. */
function isKnown({ parties, actors }: Codebook, party: string): boolean {
  const lower = party.toLowerCase();
  return (
    parties.some(({ id, name: title }) => title.toLowerCase() === lower || id === codebookId(party)) ||
    actors.some((actor) => [actor.name, ...actor.aliases].some((one) => one.toLowerCase() === lower))
  );
}
