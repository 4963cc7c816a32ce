// Tells towards which party a move is made: the one its words name, the one that would have to act, or the one answered.
import { remember } from '../../../base/remember.ts';
import type { IssueIndex } from '../issues/issue-index.ts';

/** What the addressee is told by. */
export interface AddresseeClues {
  readonly holder: string;
  readonly issue: string;
  /** Parties named in the clause, in text order. */
  readonly inClause: readonly string[];
  /** Parties named in the rest of the sentence, in text order. */
  readonly inSentence: readonly string[];
  /** The party that last made a move on the same issue in the article; null where none did. */
  readonly answered: string | null;
  /** Parties by how often the article names them, most often first. */
  readonly frequent: readonly string[];
}

/** Parties of a codebook among which the one named most is whom a move is made towards if nothing else tells; among more it is a guess. */
const fewParties = 3;

const partiesOf = remember((parties: IssueIndex['parties']) => new Set(parties.values()));

/** The id of the party a move is made towards; null where nothing tells. */
export function findAddressee(clues: AddresseeClues, index: IssueIndex): string | null {
  const isOther = (party: string): boolean => party !== clues.holder;
  const concerned = index.concerned.get(clues.issue) ?? [];
  return (
    clues.inClause.find((party) => isOther(party) && !concerned.slice(1).includes(party)) ??
    concerned.find(isOther) ??
    clues.inSentence.find(isOther) ??
    (clues.answered !== null && isOther(clues.answered) ? clues.answered : null) ??
    (partiesOf(index.parties).size <= fewParties ? clues.frequent.find(isOther) : undefined) ??
    (index.involved.get(clues.issue) ?? []).find(isOther) ??
    null
  );
}
