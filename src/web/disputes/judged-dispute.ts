// Claims and answers on the cards of disputes as a person judges them.
import type { DisputeCard, DisputeKind, DisputeSentence } from '../../model/dispute.ts';
import { type JudgedCard, type JudgedMember, placeOf } from '../accounts/judging-context.ts';

/** Cards made of claims; figures, dates and positions are judged on their own pages. */
const ofClaims: ReadonlySet<DisputeKind> = new Set(['claim', 'incident', 'unanswered']);

/** A sentence of a claim, named by its place. */
export function judgedSentence({ id, article, span, contentText, isConfirmed }: DisputeSentence): JudgedMember {
  return { id, places: span === null ? [] : [placeOf(article.id, span)], words: contentText, isConfirmed };
}

/** A card of claims; null for any other. */
export function judgedDispute({ id, kind, accounts }: DisputeCard): JudgedCard | null {
  if (!ofClaims.has(kind)) return null;
  return { id, members: accounts.flatMap(({ sentences }) => sentences.map(judgedSentence)) };
}
