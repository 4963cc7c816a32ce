// On paper, where nothing can be opened: who says what, as notes after the text.
import './print-notes.css';
import { memo } from 'react';
import type { WireDossier, WireStatement } from '../../server/wire.ts';
import { certaintyLabel } from '../parts/certainty-words.ts';
import { initialsOf } from '../parts/initials.ts';
import { factualityWords, formWords } from '../parts/statement-words.ts';
import { speakerName } from './reader-context.ts';

interface PrintNotesProps {
  /** In text order. */
  readonly statements: readonly WireStatement[];
  /** The article's text. */
  readonly text: string;
  readonly parties: WireDossier['parties'];
}

/** Shown in print only. */
export const PrintNotes = memo(function PrintNotes({ statements, text, parties }: PrintNotesProps) {
  const noteOf = (statement: WireStatement): string => {
    const name = speakerName(statement, text) ?? 'Speaker not named';
    const party = parties.find(({ id }) => id === statement.party)?.name;
    const facts = [
      formWords[statement.form].word,
      ...(statement.factuality === 'asserted' ? [] : [factualityWords[statement.factuality].word]),
      certaintyLabel(statement.certainty),
    ];
    return `${name}${party === undefined ? '' : ` (${party})`}: ${facts.join(', ')}`;
  };
  if (statements.length === 0) return null;
  return (
    <section className="print-notes">
      <h2>Statements, as the machine read them</h2>
      <ol>
        {statements.map((statement) => (
          <li key={statement.id}>
            <b>{initialsOf(speakerName(statement, text))}</b> {noteOf(statement)}
          </li>
        ))}
      </ol>
    </section>
  );
});
