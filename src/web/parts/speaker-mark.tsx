// Two letters in the colour of the speaker's party: the sign of a speaker wherever one appears.
import './speaker-mark.css';
import { initialsOf } from './initials.ts';

interface SpeakerMarkProps {
  readonly name: string | null;
  /** Classes from `hueClassOf`. */
  readonly hue: string;
}

/** Decoration only: the name itself always stands beside it. */
export function SpeakerMark({ name, hue }: SpeakerMarkProps) {
  return (
    <span className={`speaker-mark ${hue}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
