// Disputes as JSON lines: a line for each, with its accounts and their sentences.
//
// Example: {"dispute":"4f1c…","kind":"claim","what":"Claimed and denied",…,"accounts":[{"says":"…","sentences":[{…}]}]}
import type { DisputeCard } from '../model/dispute.ts';
import { placeOf } from './dispute-columns.ts';
import type { SentenceLinks } from './sentence-links.ts';

/** One line without its line break. */
export function writeDisputeLine(card: DisputeCard, links: SentenceLinks): string {
  const { id, kind, what, about, parties, issues, from, to, accounts, silent, noAnswer } = card;
  return JSON.stringify({
    ...{ dispute: id, kind, what, about, parties, issues, from, to, silent, noAnswer },
    accounts: accounts.map(({ says, speakers, parties: ofAccount, sides, sentences }) => ({
      ...{ says, speakers, parties: ofAccount, sides },
      sentences: sentences.map((sentence) => ({
        speaker: sentence.actor?.name ?? null,
        party: sentence.actor?.party ?? null,
        ...{ does: sentence.does, said: sentence.said, quote: sentence.contentText, sentence: sentence.context.text },
        ...{
          factuality: sentence.factuality,
          certainty: Number(sentence.certainty.toFixed(3)),
          reasons: sentence.reasons,
          isConfirmed: sentence.isConfirmed,
        },
        ...{ article: sentence.article, statement: sentence.statement, link: links.linkTo(placeOf(sentence)) },
      })),
    })),
  });
}
