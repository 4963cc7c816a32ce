// The columns of a table of decisions: what each is called, what it means, and how it is filled.
import type { Decision } from '../model/decision.ts';
import type { TableColumn } from './column-table.ts';

/** A decision in words, with what became of it. */
export interface DecisionRow extends Decision {
  readonly label: string;
  readonly isUndone: boolean;
  readonly isBroken: boolean;
}

/** Every column, in the order of the file. */
export const decisionColumns: readonly TableColumn<DecisionRow, null>[] = [
  { name: 'number', meaning: 'Number of the decision, from 1, in order of time.', value: ({ number }) => number },
  { name: 'at', meaning: 'When it was made, an instant of ISO 8601.', value: ({ at }) => at },
  { name: 'coder', meaning: 'Who made it.', value: ({ coder }) => coder },
  { name: 'kind', meaning: 'Kind of decision, as the dossier format names it.', value: ({ content }) => content.kind },
  { name: 'decision', meaning: 'What was decided, in words.', value: ({ label }) => label },
  { name: 'state', meaning: 'in force, taken back, or changes nothing: what it was about is gone.', value: stateOf },
  {
    name: 'content',
    meaning: 'The whole decision as JSON, as the dossier format describes it.',
    value: ({ content }) => JSON.stringify(content),
  },
];

/** What became of a decision. */
export function stateOf({ isUndone, isBroken }: Pick<DecisionRow, 'isUndone' | 'isBroken'>): string {
  if (isUndone) return 'taken back';
  return isBroken ? 'changes nothing' : 'in force';
}
