// Finds whose the items of lists of terms are that nothing else has read: their drafter's demands and offers, or what a draft would have the parties do.
import type { Span } from '../../model/span.ts';
import type { Holding } from './holders/holder-finder.ts';
import { partiesIn } from './holders/party-finder.ts';
import { findPair } from './holders/party-pair.ts';
import { issuesOf, sightingsIn, wordsOf } from './issues/issue-sightings.ts';
import type { ReadArticle } from './learnt/stand-candidates.ts';
import type { Reported } from './move-reader.ts';
import { lastSentenceBefore } from './moves/clause-splitter.ts';
import type { Origin } from './position-recorder.ts';
import { type TermClues, type TermList, termHolders } from './term-lists.ts';

/** An item of a list, and the party it is told of. */
export interface TermStand {
  readonly origin: Origin;
  readonly holding: Holding;
  readonly told: Reported;
}

/** The items in sentences that hold no position, list by list. `frequent` are parties by how often the article names them. */
export function findTermStands(
  lists: readonly TermList[],
  article: ReadArticle,
  frequent: readonly string[],
): readonly TermStand[] {
  const { analysed, parties, positions } = article;
  const sentenceOf = ({ start }: Span): number => lastSentenceBefore(analysed.sentences, start);
  const read = new Set(positions.flatMap(({ content }) => content.map(sentenceOf)));
  return lists.flatMap((list) => {
    const pair = findPair(analysed, sentenceOf(list.head), parties, frequent);
    return list.items
      .filter((item) => !read.has(sentenceOf(item)))
      .flatMap((item) => {
        const statement = article.told.get(sentenceOf(item))?.at(-1)?.id ?? null;
        const holding = { held: list.isOwn ? 'self' : 'attributed', by: null } as const;
        return termHolders(list, { ...cluesOf(item, article), pair }).map(({ party, cue }) => ({
          origin: { statement, beside: item, teller: 'list' as const },
          holding: { ...holding, party },
          told: { party, cue, content: item },
        }));
      });
  });
}

function cluesOf(item: Span, { analysed, parties, issues, concerned }: ReadArticle): Omit<TermClues, 'pair'> {
  const issue = issuesOf(sightingsIn(issues, item))[0]?.issue;
  return {
    actor: partiesIn(parties, item)[0]?.party ?? null,
    words: wordsOf(analysed, item),
    concerned: issue === undefined ? null : (concerned.get(issue)?.[0] ?? null),
  };
}
