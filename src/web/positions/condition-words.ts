// Conditions as sentences.
import type { PositionTable } from '../../model/position-table.ts';
import type { ConditionLink, ConditionNode } from '../../views/positions/agreement.ts';

/** "Velm: the tolls". */
export function stepName({ parties, issues }: PositionTable, { party, issue }: ConditionNode): string {
  return `${parties[party]?.name ?? 'Somebody'}: ${issues[issue]?.label ?? ''}`;
}

/** "Oster will move on the tolls if Velm moves on the dredging". */
export function conditionSentence(table: PositionTable, { party, then, provided }: ConditionLink): string {
  const { parties, issues } = table;
  const nameOf = (one: number): string => parties[one]?.name ?? 'somebody';
  const issueOf = (one: number): string => issues[one]?.label ?? '';
  const speaker = party === then.party ? '' : `${nameOf(party)} says: `;
  return `${speaker}${nameOf(then.party)} will move on “${issueOf(then.issue)}” if ${nameOf(provided.party)} moves on “${issueOf(provided.issue)}”`;
}
