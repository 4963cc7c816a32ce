// The names that files put beside the ids of parties, sides and issues: machines keep the ids, people read the names.
import type { Issue, Party } from '../model/codebook.ts';
import type { TableColumn } from './column-table.ts';
import type { SentenceLinks } from './sentence-links.ts';

/** What a table of accounts is filled with besides its rows. */
export interface NamedLinks extends SentenceLinks {
  /** Name of a party, or the person's own word for a side ("neutral"); null where there is none. */
  readonly nameParty: (id: string | null) => string | null;
  readonly nameIssue: (id: string) => string;
}

/** What of a codebook names things. */
interface Names {
  readonly parties: readonly Party[];
  readonly issues: readonly Pick<Issue, 'id' | 'label'>[];
}

/** The links with the names as the codebook has them today. */
export function withNames(links: SentenceLinks, { parties, issues }: Names): NamedLinks {
  const names = new Map(parties.map(({ id, name }) => [id, name]));
  const labels = new Map(issues.map(({ id, label }) => [id, label]));
  return {
    ...links,
    nameParty: (id) => (id === null ? null : (names.get(id) ?? id)),
    nameIssue: (id) => labels.get(id) ?? id,
  };
}

/** The outlet's side, by id and by name. */
export function sideColumns<Row>(sideOf: (row: Row) => string | null): readonly TableColumn<Row, NamedLinks>[] {
  return [
    {
      name: 'side',
      meaning: 'Side the outlet writes from, as the codebook says: the id of a party, or a word of your own.',
      value: sideOf,
    },
    {
      name: 'side_name',
      meaning: 'The name of that party, or the same word.',
      value: (row, { nameParty }) => nameParty(sideOf(row)),
    },
  ];
}
