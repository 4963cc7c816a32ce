// Turns what a person says of accounts into decisions.

import { useState } from 'react';
import type { JudgedKind, JudgedVerdict, NamedPlace } from '../../model/comparison-judgement.ts';
import { quoteShortly } from '../../model/quote-words.ts';
import { type DecisionToMake, useDecide } from '../api/use-decide.ts';
import type { JudgedCard, JudgedMember, Judging, PickedUp } from './judging-context.ts';
import { judgingWordsOf } from './judging-words.ts';

/** The judge of one kind of comparison, with the key `u` for all. */
export function useJudge(of: JudgedKind): Judging & { readonly undo: () => void } {
  const { decideAll, undo, isBusy } = useDecide();
  const words = judgingWordsOf(of);
  const [picked, pickUp] = useState<PickedUp | null>(null);
  const judge = (
    verdict: JudgedVerdict,
    one: NamedPlace,
    others: readonly NamedPlace[],
  ): DecisionToMake['content'] => ({
    ...{ kind: 'judge-comparison', of, verdict, one, others },
  });
  const same = (members: readonly JudgedMember[], label: string): readonly DecisionToMake[] => {
    const [one, ...others] = members.flatMap(({ places }) => places);
    return one === undefined || others.length === 0 ? [] : [{ content: judge('same', one, others), label }];
  };
  const different = ({ members }: JudgedCard, member: JudgedMember, label: string): readonly DecisionToMake[] => {
    const others = placesBeside(members, member);
    return others.length === 0
      ? []
      : member.places.map((place) => ({ content: judge('different', place, others), label }));
  };
  return {
    confirm: ({ members }) => decideAll(same(members, `${words.kept}: ${nameOf(members[0])}`)),
    takeOut: (card, member) => decideAll(different(card, member, `${words.takeOut}: ${nameOf(member)}`)),
    putTo: (card) => {
      if (picked === null || picked.from.id === card.id) return;
      const { from, member } = picked;
      const moved = member === null ? from.members : [member];
      const label = `Put together: ${nameOf(moved[0])} with ${nameOf(card.members[0])}`;
      // One account that goes elsewhere leaves those it stood with; a whole card takes them along.
      const left = member === null ? [] : different(from, member, label);
      pickUp(null);
      decideAll([...left, ...same([...moved, ...card.members], label)]);
    },
    ...{ pickUp, picked, undo, isBusy, words },
  };
}

function placesBeside(members: readonly JudgedMember[], member: JudgedMember): readonly NamedPlace[] {
  return members.filter(({ id }) => id !== member.id).flatMap(({ places }) => places);
}

/** The words of an account, short, in quotation marks. */
export function nameOf(member: JudgedMember | undefined): string {
  return quoteShortly(member?.words ?? '');
}
