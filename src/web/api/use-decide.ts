// Sends a coder's decisions to the server, tells what happened, and fetches what has changed.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AskedDecision, Decision } from '../../model/decision.ts';
import { useAnnounce } from '../parts/announcement-context.ts';
import { postJson } from './fetch-json.ts';

/** A decision and how to tell the reader of it. */
export interface DecisionToMake {
  readonly content: AskedDecision;
  /** In the past tense: "Merged A into B". */
  readonly label: string;
}

/** Makes decisions and takes the latest back. Failures are told like successes. */
export interface Decider {
  readonly decide: (decision: DecisionToMake) => void;
  /** One after the other, in the order given. */
  readonly decideAll: (decisions: readonly DecisionToMake[]) => void;
  readonly undo: () => void;
  readonly isBusy: boolean;
}

/** The decider of this component. */
export function useDecide(): Decider {
  const client = useQueryClient();
  const announce = useAnnounce();
  const onError = (error: Error) => announce({ text: `Nothing more was changed. ${error.message}` });
  const undoing = useMutation({
    mutationFn: (times: number) => inTurn(Array.from({ length: times }), () => postJson('/api/decisions/undo', {})),
    onSuccess: () => announce({ text: 'Taken back.' }),
    onError,
    onSettled: () => client.invalidateQueries(),
  });
  const deciding = useMutation({
    mutationFn: (decisions: readonly DecisionToMake[]) =>
      inTurn(decisions, ({ content }) => postJson<Decision>('/api/decisions', { content })),
    onSuccess: (_, decisions) => {
      // Several decisions may be one thing to the one who makes them.
      const text = `${[...new Set(decisions.map(({ label }) => label))].join('; ')}.`;
      announce({ text, action: { label: 'Undo', run: () => undoing.mutate(decisions.length) } });
    },
    onError,
    onSettled: () => client.invalidateQueries(),
  });
  return {
    decide: (decision) => deciding.mutate([decision]),
    decideAll: (decisions) => deciding.mutate(decisions),
    undo: () => undoing.mutate(1),
    isBusy: deciding.isPending || undoing.isPending,
  };
}

async function inTurn<T>(items: readonly T[], act: (item: T) => Promise<unknown>): Promise<void> {
  for (const item of items) await act(item);
}
