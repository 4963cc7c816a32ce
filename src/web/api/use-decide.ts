// Sends a coder's decisions to the server, tells what happened, and fetches what has changed.
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import type { AskedDecision, Decision } from '../../model/decision.ts';
import { useAnnounce } from '../parts/announcement-context.ts';
import { postJson } from './fetch-json.ts';
import { positionTableQuery } from './queries.ts';

/** A decision and how to tell the reader of it. */
export interface DecisionToMake {
  readonly content: AskedDecision;
  /** In the past tense: "Merged A into B". */
  readonly label: string;
  /** Number of the row of the position it is about, if it is about one. */
  readonly row?: number;
}

/**
 * Brings the held table of positions in line with what was done, so that it need not be fetched: false where it must be. Of a
 * decision `made` says which one was asked for; it is null for an undo.
 */
export type FollowTable = (client: QueryClient, kept: Decision, made: DecisionToMake | null) => Promise<boolean>;

/** Makes decisions and takes the latest back. Failures are told like successes. */
export interface Decider {
  readonly decide: (decision: DecisionToMake) => void;
  /** One after the other, in the order given. */
  readonly decideAll: (decisions: readonly DecisionToMake[]) => void;
  readonly undo: () => void;
  readonly isBusy: boolean;
}

/** The decider of this component. */
export function useDecide(follow: FollowTable = fetchAnew): Decider {
  const client = useQueryClient();
  const announce = useAnnounce();
  const tellTrouble = (error: Error, again: () => void) =>
    announce({
      text: `This was not saved. ${error.message}`,
      isTrouble: true,
      action: { label: 'Try again', run: again },
    });
  const undoing = useMutation({
    mutationFn: (times: number) =>
      inTurn(Array.from({ length: times }), () => postJson<Decision>('/api/decisions/undo', {})),
    onSuccess: () => announce({ text: 'Taken back.' }),
    onError: (error, times) => tellTrouble(error, () => undoing.mutate(times)),
    onSettled: async (kept = []) => {
      const followed = await inTurn(kept, (one) => follow(client, one, null));
      void refresh(client, followed.length > 0 && followed.every(Boolean));
    },
  });
  const deciding = useMutation({
    mutationFn: (decisions: readonly DecisionToMake[]) =>
      inTurn(decisions, ({ content }) => postJson<Decision>('/api/decisions', { content })),
    onSuccess: (_kept, decisions) => {
      // Several decisions may be one thing to the one who makes them.
      const text = `${[...new Set(decisions.map(({ label }) => label))].join('; ')}.`;
      announce({ text, action: { label: 'Undo', run: () => undoing.mutate(decisions.length) } });
    },
    onError: (error, decisions) => tellTrouble(error, () => deciding.mutate(decisions)),
    onSettled: async (kept = [], _error, decisions) => {
      const followed = await inTurn(kept, (one, at) => follow(client, one, decisions[at] ?? null));
      void refresh(client, followed.length === decisions.length && followed.every(Boolean));
    },
  });
  return {
    decide: (decision) => deciding.mutate([decision]),
    decideAll: (decisions) => deciding.mutate(decisions),
    undo: () => undoing.mutate(1),
    isBusy: deciding.isPending || undoing.isPending,
  };
}

async function fetchAnew(): Promise<boolean> {
  return false;
}

/** Everything may have changed, save the table of positions where it was brought in line. */
function refresh(client: QueryClient, isTableKept: boolean): Promise<void> {
  const [table] = positionTableQuery.queryKey;
  return client.invalidateQueries(isTableKept ? { predicate: ({ queryKey }) => queryKey[0] !== table } : {});
}

async function inTurn<T, Result>(
  items: readonly T[],
  act: (item: T, at: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const [at, item] of items.entries()) results.push(await act(item, at));
  return results;
}
