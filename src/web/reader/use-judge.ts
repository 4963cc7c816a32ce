// Confirms or rejects a statement, anchored to its exact words.

import { makeQuote } from '../../model/quote.ts';
import { quoteShortly } from '../../model/quote-words.ts';
import type { WireStatement } from '../../server/wire.ts';
import type { Judgement } from '../api/judgements.ts';
import { useDecide } from '../api/use-decide.ts';
import { speakerName, useReader } from './reader-context.ts';
import { hullOf } from './statement-order.ts';

const kinds = { confirmed: 'confirm-finding', rejected: 'reject-finding' } as const;

/** `judge` sends the decision; `undo` takes the latest decision back, whatever it was. */
export function useJudge() {
  const { article } = useReader();
  const { decide, undo, isBusy } = useDecide();
  const judge = (statement: WireStatement, judgement: Judgement) => {
    const quote = makeQuote(article.text, article.row.id, hullOf(statement));
    const name = speakerName(statement, article.text) ?? 'Unknown speaker';
    decide({
      content: { kind: kinds[judgement], finding: statement.id, quote },
      label: `${judgement === 'confirmed' ? 'Confirmed' : 'Rejected'}: ${name}, ${quoteShortly(quote.exact)}`,
    });
  };
  return { judge, undo, isBusy };
}
