// How many statements there are, how to walk them, and the keys.
import { useMemo } from 'react';
import type { WireStatement } from '../../server/wire.ts';
import { formWords } from '../parts/statement-words.ts';
import { FactSwitch } from './fact-switch.tsx';
import { speakerName, useReader } from './reader-context.ts';
import { useJudge } from './use-judge.ts';
import { useReaderKeys } from './use-reader-keys.ts';

interface ReaderToolsProps {
  readonly walk: (steps: number) => void;
  readonly showKeys: () => void;
}

/** A line of tools; it also listens to the keys. */
export function ReaderTools({ walk, showKeys }: ReaderToolsProps) {
  const { article, statements, chosen, choose, isWide, facts } = useReader();
  const { judge, undo } = useJudge();
  const statement = statements.find(({ id }) => id === chosen);
  const inWords = (one: WireStatement) =>
    `Statement ${statements.indexOf(one) + 1} of ${statements.length}: ${speakerName(one, article.text) ?? 'speaker not named'}, ${formWords[one.form].word}`;
  const actions = useMemo(() => {
    return {
      walk,
      showKeys,
      undo,
      close: () => (facts.opened === null ? choose(null) : facts.close()),
      switchFacts: facts.turn,
      open: () => document.querySelector<HTMLElement>('.card.is-chosen .card-body button')?.focus(),
      setSpeaker: () => document.querySelector<HTMLElement>('.card.is-chosen [data-act="speaker"]')?.click(),
      confirm: () => statement && judge(statement, 'confirmed'),
      reject: () => statement && judge(statement, 'rejected'),
    };
  }, [walk, showKeys, undo, choose, judge, statement, facts]);
  useReaderKeys(actions);
  return (
    <div className="reader-tools no-print">
      <p className="visually-hidden" aria-live="polite">
        {statement ? inWords(statement) : ''}
      </p>
      {isWide ? <FactSwitch /> : null}
      {statements.length === 0 ? (
        <p>{silenceInWords(article.row.language)}</p>
      ) : (
        <button type="button" className="button button-plain" onClick={showKeys}>
          Keys <kbd>?</kbd>
        </button>
      )}
    </div>
  );
}

function silenceInWords(language: string): string {
  const isRead = language.startsWith('en') || language === 'und';
  return isRead
    ? 'No statement was found in this text.'
    : 'Statements are found in English texts only; this one is kept and searchable, but was not read.';
}
