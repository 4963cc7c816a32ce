// Who speaks in this article, and how to read the lines under the words.
import './speaker-list.css';
import { memo } from 'react';
import type { WireDossier, WireStatement } from '../../server/wire.ts';
import { countOf } from '../parts/count-words.ts';
import { FormMark } from '../parts/form-mark.tsx';
import { SpeakerMark } from '../parts/speaker-mark.tsx';
import { hueOf, speakerName } from './reader-context.ts';

interface Speaker {
  readonly key: string;
  readonly name: string | null;
  readonly hue: string;
  readonly statements: readonly WireStatement[];
}

/** Signs shown while the list is folded. */
const signsShown = 7;

interface SpeakerListProps {
  /** In text order. */
  readonly statements: readonly WireStatement[];
  /** The article's text. */
  readonly text: string;
  readonly parties: WireDossier['parties'];
  readonly visit: (id: string) => void;
}

/** Folded to one line; open, a button for each speaker leads to the first statement. */
export const SpeakerList = memo(function SpeakerList({ statements, text, parties, visit }: SpeakerListProps) {
  const speakers = speakersOf(statements, text, parties);
  return (
    <details className="speaker-list no-print">
      <summary>
        <span className="speaker-signs">
          {speakers.slice(0, signsShown).map(({ key, name, hue }) => (
            <SpeakerMark key={key} name={name} hue={hue} />
          ))}
        </span>
        <span>
          {countOf(statements.length, 'statement')} by {countOf(speakers.length, 'speaker')}
        </span>
      </summary>
      <ul aria-label="Speakers in this article">
        {speakers.map(({ key, name, hue, statements: [first, ...others] }) => (
          <li key={key}>
            <button type="button" className="speaker" onClick={() => first && visit(first.id)}>
              <SpeakerMark name={name} hue={hue} />
              {name ?? 'Speaker not named'} <span className="soft number">{others.length + 1}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="speaker-legend">
        <FormMark form="direct" factuality="asserted" />
        <FormMark form="mixed" factuality="asserted" />
        <FormMark form="indirect" factuality="hedged" />
        <FormMark form="indirect" factuality="denied" />
      </p>
      <p className="soft">
        The line under the words shows how they were passed on, the colour which party speaks. The machine marked them;
        the card beside a sentence says why.
      </p>
    </details>
  );
});

function speakersOf(
  statements: readonly WireStatement[],
  text: string,
  parties: WireDossier['parties'],
): readonly Speaker[] {
  const speakers = new Map<string, Speaker>();
  for (const statement of statements) {
    const name = speakerName(statement, text);
    const key = statement.actor?.key ?? `words: ${name ?? ''}`;
    const known = speakers.get(key)?.statements ?? [];
    speakers.set(key, { key, name, hue: hueOf(statement, parties), statements: [...known, statement] });
  }
  return [...speakers.values()].toSorted((a, b) => b.statements.length - a.statements.length);
}
