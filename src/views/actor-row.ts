// An actor as a row of the actors table, with the sentences it was seen in.
import type { ActorEntry } from '../model/dossier-rows.ts';
import { widenToSentence } from '../model/sentence-span.ts';
import type { Span } from '../model/span.ts';
import { shiftSpan } from '../model/span.ts';

/** A row of the actors table. */
export interface ActorRow extends Omit<ActorEntry, 'seen'> {
  readonly seen: readonly {
    readonly articleId: string;
    readonly articleTitle: string | null;
    readonly span: Span;
    readonly sentence: string;
  }[];
}

/** The row of an actor. */
export function toActorRow(actor: ActorEntry): ActorRow {
  return {
    ...actor,
    seen: actor.seen.map(({ articleId, articleTitle, span, surroundings: { start, text } }) => {
      const sentence = widenToSentence(text, shiftSpan(span, -start), start === 0);
      return { articleId, articleTitle, span, sentence: text.slice(sentence.start, sentence.end) };
    }),
  };
}
