// What a person can say of accounts, as buttons; each has its key.
import { type JudgedCard, type JudgedMember, useJudging } from './judging-context.ts';
import { nameOf } from './use-judge.ts';

interface CardJudgeProps {
  readonly card: JudgedCard;
  /** What is done with all of them: "All are the same". */
  readonly confirmWords?: string;
}

/** For the card as a whole: keep it as it is, or join it with another. */
export function CardJudge({ card, confirmWords }: CardJudgeProps) {
  const judging = useJudging();
  if (judging === null) return null;
  const { picked, isBusy } = judging;
  const isSettled = card.members.every(({ isConfirmed }) => isConfirmed);
  const isOwn = picked !== null && picked.from.id === card.id;
  const about = <span className="visually-hidden"> as {nameOf(card.members[0])}</span>;
  return (
    <p className="judge-card no-print">
      {picked !== null && !isOwn ? (
        <button
          type="button"
          className="button button-small button-strong"
          data-key="m"
          disabled={isBusy}
          onClick={() => judging.putTo(card)}
        >
          Put here{about} <kbd>m</kbd>
        </button>
      ) : null}
      {card.members.length < 2 ? null : (
        <button
          type="button"
          className="button button-small"
          data-key="c"
          disabled={isBusy || isSettled}
          onClick={() => judging.confirm(card)}
        >
          {isSettled ? judging.words.confirmed : (confirmWords ?? judging.words.confirm)}
          {about} <kbd>c</kbd>
        </button>
      )}
      {picked === null ? (
        <button
          type="button"
          className="button button-small"
          data-key="a"
          onClick={() => judging.pickUp({ from: card, member: null })}
        >
          Join with another<span className="visually-hidden">: {nameOf(card.members[0])}</span> <kbd>a</kbd>
        </button>
      ) : null}
    </p>
  );
}

interface MemberJudgeProps {
  readonly card: JudgedCard;
  readonly member: JudgedMember;
}

/** For one account: it does not belong here, or it belongs elsewhere. */
export function MemberJudge({ card, member }: MemberJudgeProps) {
  const judging = useJudging();
  const mark = member.isConfirmed ? <ConfirmedMark /> : null;
  if (judging === null) return mark;
  const { picked, isBusy } = judging;
  return (
    <div className="judge-member">
      {mark}
      {picked === null && card.members.length > 1 ? (
        <p className="judge-card no-print">
          <button
            type="button"
            className="button button-small"
            data-key="r"
            disabled={isBusy}
            onClick={() => judging.takeOut(card, member)}
          >
            {judging.words.takeOut}
            <span className="visually-hidden">: {nameOf(member)}</span> <kbd>r</kbd>
          </button>
          <button
            type="button"
            className="button button-small"
            data-key="m"
            onClick={() => judging.pickUp({ from: card, member })}
          >
            Belongs elsewhere<span className="visually-hidden">: {nameOf(member)}</span> <kbd>m</kbd>
          </button>
        </p>
      ) : null}
    </div>
  );
}

function ConfirmedMark() {
  return (
    <p className="judgement judgement-confirmed">
      <span aria-hidden="true">✓ </span>a person says so
    </p>
  );
}
