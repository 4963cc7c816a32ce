// Chooses a party, or none.
import { useId } from 'react';
import type { Codebook } from '../../model/codebook.ts';

interface PartySelectProps {
  readonly label: string;
  /** True where the words beside it tell the label already. */
  readonly isLabelHidden?: boolean;
  readonly parties: Codebook['parties'];
  /** Id of the chosen party; null is none. */
  readonly party: string | null;
  readonly onChoose: (party: string | null) => void;
  /** Stands before each party's name: "for ". */
  readonly before?: string;
  readonly isDisabled?: boolean;
  /** Class of the label with the list, or of the list where it stands alone. */
  readonly className?: string;
}

/** A list to choose from with its label. */
export function PartySelect({
  label,
  isLabelHidden = false,
  parties,
  party,
  onChoose,
  before = '',
  isDisabled = false,
  className = '',
}: PartySelectProps) {
  const id = useId();
  const list = (className: string, name?: string) => (
    <select
      id={id}
      className={className}
      aria-label={name}
      value={party ?? ''}
      disabled={isDisabled}
      onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}
    >
      <option value="">no party</option>
      {parties.map((one) => (
        <option key={one.id} value={one.id}>
          {before}
          {one.name}
        </option>
      ))}
    </select>
  );
  if (isLabelHidden) return list(`field ${className}`, label);
  return (
    <label className={className} htmlFor={id}>
      <span className="label">{label}</span>
      {list('field')}
    </label>
  );
}
