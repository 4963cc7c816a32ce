// What a person can say of a figure that was held to be not comparable: that it is, or that it is not.
import type { FigureGroup } from '../../views/figures/figure-board.ts';
import type { FigureTelling } from '../../views/figures/figure-telling.ts';
import { useJudging } from '../accounts/judging-context.ts';
import { nameOf } from '../accounts/use-judge.ts';
import { judgedFigure, judgedGroup } from './judged-figure.ts';

interface ApartJudgeProps {
  readonly telling: FigureTelling;
  readonly group: FigureGroup;
  /** Figures in another unit cannot stand in one column. */
  readonly isOneUnit: boolean;
}

/** Nothing for figures in another unit. */
export function ApartJudge({ telling, group, isOneUnit }: ApartJudgeProps) {
  const judging = useJudging();
  if (judging === null || !isOneUnit) return null;
  const member = judgedFigure(telling);
  const card = judgedGroup(group);
  const about = <span className="visually-hidden">: {nameOf(member)}</span>;
  return (
    <p className="judge-card no-print">
      <button
        type="button"
        className="button button-small"
        disabled={judging.isBusy}
        onClick={() => judging.confirm({ ...card, members: [member, ...card.members] })}
      >
        It is of the same thing{about}
      </button>
      <button
        type="button"
        className="button button-small"
        disabled={judging.isBusy}
        onClick={() => judging.takeOut({ ...card, members: [member, ...card.members] }, member)}
      >
        It is not{about}
      </button>
    </p>
  );
}
