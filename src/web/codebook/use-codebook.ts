// Sends changes of the codebook to the server, tells what happened, and fetches what has changed.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PresetName } from '../../model/preset.ts';
import type { WireCodebook, WireCodebookChange, WirePresetChoice, WireRereading } from '../../server/wire.ts';
import { postJson } from '../api/fetch-json.ts';
import { codebookQuery } from '../api/queries.ts';
import { useAnnounce } from '../parts/announcement-context.ts';

type Step =
  | { readonly kind: 'change'; readonly change: WireCodebookChange }
  | ({ readonly kind: 'preset' } & WirePresetChoice)
  | { readonly kind: 'undo'; readonly base: string }
  | { readonly kind: 'restore'; readonly base: string; readonly number: number };

/** Ways to change the codebook. A failure is handed to `onError`, or announced. */
export interface CodebookChanger {
  readonly change: (change: WireCodebookChange, after?: StepOutcome) => void;
  readonly addPreset: (base: string, preset: PresetName) => void;
  readonly undo: (base: string) => void;
  readonly restore: (base: string, number: number) => void;
  readonly isBusy: boolean;
}

interface StepOutcome {
  readonly onDone?: () => void;
  readonly onError?: (error: Error) => void;
}

/** The changer of this component. */
export function useCodebook(): CodebookChanger {
  const client = useQueryClient();
  const announce = useAnnounce();
  const mutation = useMutation({
    mutationFn: ({ step }: { readonly step: Step; readonly outcome: StepOutcome }) => send(step),
    onSuccess: (codebook, { step, outcome }) => {
      client.setQueryData(codebookQuery.queryKey, codebook);
      outcome.onDone?.();
      const text = `${codebook.versions[0]?.what ?? 'Nothing was changed'}.`;
      const undo = () => mutation.mutate({ step: { kind: 'undo', base: codebook.base }, outcome: {} });
      announce(
        step.kind === 'change' || step.kind === 'preset' ? { text, action: { label: 'Undo', run: undo } } : { text },
      );
    },
    onError: (error, { outcome }) => (outcome.onError ?? ((told) => announce({ text: told.message })))(error),
    onSettled: () => client.invalidateQueries(),
  });
  return {
    change: (change, outcome = {}) => mutation.mutate({ step: { kind: 'change', change }, outcome }),
    addPreset: (base, preset) => mutation.mutate({ step: { kind: 'preset', base, preset }, outcome: {} }),
    undo: (base) => mutation.mutate({ step: { kind: 'undo', base }, outcome: {} }),
    restore: (base, number) => mutation.mutate({ step: { kind: 'restore', base, number }, outcome: {} }),
    isBusy: mutation.isPending,
  };
}

function send(step: Step): Promise<WireCodebook> {
  if (step.kind === 'change') return postJson('/api/codebook/changes', step.change);
  const { kind, ...body } = step;
  return postJson(`/api/codebook/${kind}`, body);
}

/** Starts reading again what the changes concern. */
export function startRereading(): Promise<WireRereading> {
  return postJson('/api/codebook/reading', {});
}
