// Round the cards of a comparison: lets a person judge them by button and key, and shows what was decided so far.
import './judging.css';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import type { JudgedKind } from '../../model/comparison-judgement.ts';
import { decisionsQuery } from '../api/queries.ts';
import { DecisionList } from '../parts/decision-list.tsx';
import { readSetting, writeSetting } from '../parts/setting.ts';
import { JudgingContext, type PickedUp } from './judging-context.ts';
import { nameOf, useJudge } from './use-judge.ts';
import { useJudgingKeys } from './use-judging-keys.ts';

interface JudgedListProps {
  readonly of: JudgedKind;
  readonly children: ReactNode;
}

/** Decisions shown under the cards; the rest stands on the page of actors. */
const shownDecisions = 50;

/** Setting under which the buttons are shown; who only reads does without them. */
const judgingSetting = 'parley-judging';

/** The cards stand inside, their accounts marked by `data-card` and `data-member`. */
export function JudgedList({ of, children }: JudgedListProps) {
  const [isOn, setOn] = useState(() => readSetting(judgingSetting) === 'on');
  const { undo, ...judging } = useJudge(of);
  const { pickUp, picked } = judging;
  useJudgingKeys({ undo, putDown: picked === null ? null : () => pickUp(null) });
  const turn = () => {
    writeSetting(judgingSetting, isOn ? null : 'on');
    pickUp(null);
    setOn(!isOn);
  };
  return (
    <JudgingContext.Provider value={isOn ? judging : null}>
      <div className="judging-bar no-print">
        <button type="button" className="button button-small" aria-pressed={isOn} onClick={turn}>
          {judging.words.turn}
        </button>
        {isOn ? (
          <p className="judging-keys soft">
            <kbd>j</kbd> <kbd>k</kbd> walk, <kbd>c</kbd> {lowerFirst(judging.words.confirm)}, <kbd>r</kbd>{' '}
            {lowerFirst(judging.words.takeOut)}, <kbd>m</kbd> belongs elsewhere, <kbd>a</kbd> join with another,{' '}
            <kbd>u</kbd> undo
          </p>
        ) : null}
      </div>
      {children}
      <PickedBar picked={picked} putDown={() => pickUp(null)} />
      <Judged of={of} />
    </JudgingContext.Provider>
  );
}

function lowerFirst(words: string): string {
  return `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;
}

interface PickedBarProps {
  readonly picked: PickedUp | null;
  readonly putDown: () => void;
}

/** Says what is in hand, and stays in sight while a card is looked for. */
function PickedBar({ picked, putDown }: PickedBarProps) {
  return (
    <div className="picked-bar no-print" role="status">
      {picked === null ? null : (
        <div>
          <p>
            In hand: {picked.member === null ? 'all of ' : ''}
            {nameOf(picked.member ?? picked.from.members[0])}. Go to what it belongs with and put it there.
          </p>
          <button type="button" className="button" onClick={putDown}>
            Leave it where it is <kbd>Esc</kbd>
          </button>
        </div>
      )}
    </div>
  );
}

/** What people said of these accounts, each with a way to take it back. */
function Judged({ of }: { readonly of: JudgedKind }) {
  const { data } = useQuery(decisionsQuery);
  const decisions = useMemo(
    () => (data?.decisions ?? []).filter(({ content }) => content.kind === 'judge-comparison' && content.of === of),
    [data, of],
  );
  if (decisions.length === 0) return null;
  return (
    <section className="judged" aria-labelledby="judged-title">
      <h2 id="judged-title">Said by people</h2>
      <DecisionList decisions={decisions.slice(0, shownDecisions)} />
    </section>
  );
}
