// An account of an act of speech as a person judges it.
import type { QuoteMember } from '../../views/quotes/quote-board.ts';
import { type JudgedMember, placeOf } from '../accounts/judging-context.ts';

/** Named by its place. */
export function judgedQuote({ article, span, text, isConfirmed }: QuoteMember): JudgedMember {
  return { id: `${article.id}:${span.start}`, places: [placeOf(article.id, span)], words: text, isConfirmed };
}
