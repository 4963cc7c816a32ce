// Ready-made lists of issues to start from, where the codebook has none.
import { Link } from 'react-router';
import { presetLabels, presetNames } from '../../model/preset.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { useCodebook } from './use-codebook.ts';

interface PresetChoiceProps {
  /** The text of the codebook that choosing changes. */
  readonly base: string;
}

/** A button for each; undo takes the whole list back. */
export function PresetChoice({ base }: PresetChoiceProps) {
  const { addPreset, isBusy } = useCodebook();
  return (
    <EmptyState title="There is no issue yet">
      <p>
        Issues are what is negotiated about: they become the columns of the table of positions. Start from a ready-made
        list and strike out what does not fit, add your own, or look at{' '}
        <Link to="/codebook?list=proposals">the proposals from your texts</Link>.
      </p>
      <ul className="preset-choice" aria-label="Ready-made lists of issues">
        {presetNames.map((name) => (
          <li key={name}>
            <button type="button" className="button" disabled={isBusy} onClick={() => addPreset(base, name)}>
              {presetLabels[name]}
            </button>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}
