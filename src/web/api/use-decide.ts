// Sends a coder's decision to the server, tells what happened, and fetches what has changed.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Decision, DecisionContent } from '../../model/decision.ts';
import { useAnnounce } from '../parts/announcement-context.ts';
import { postJson } from './fetch-json.ts';

/** A decision and how to tell the reader of it. */
export interface DecisionToMake {
  readonly content: DecisionContent;
  /** In the past tense: "Merged A into B". */
  readonly label: string;
}

/** `decide` makes a decision; `undo` takes the latest back. Failures are told like successes. */
export function useDecide() {
  const client = useQueryClient();
  const announce = useAnnounce();
  const onError = (error: Error) => announce({ text: `Nothing was changed. ${error.message}` });
  const undoing = useMutation({
    mutationFn: () => postJson<Decision>('/api/decisions/undo', {}),
    onSuccess: () => {
      announce({ text: 'The latest decision was taken back.' });
      return client.invalidateQueries();
    },
    onError,
  });
  const deciding = useMutation({
    mutationFn: ({ content }: DecisionToMake) => postJson<Decision>('/api/decisions', { content }),
    onSuccess: (_, { label }) => {
      announce({ text: `${label}.`, action: { label: 'Undo', run: () => undoing.mutate() } });
      return client.invalidateQueries();
    },
    onError,
  });
  return { decide: deciding.mutate, undo: () => undoing.mutate(), isBusy: deciding.isPending || undoing.isPending };
}
