// What speaks for one move or another of a learnt position: what its words tell, and what the party and others say elsewhere in the article.
//
// Example: where Velm demands the toll once and refuses the guns twice, a position of Velm on the toll has "on the issue: demand" 1 and "of the party: reject" 2/3.
import type { Move, Position } from '../../../model/finding.ts';
import type { Span } from '../../../model/span.ts';
import { badOutcome, speakingIll, speakingWell } from '../../languages/en/outcome-words.ts';
import type { ReadArticle, StandCandidate } from './stand-candidates.ts';
import type { StandClause } from './stand-features.ts';

/** Moves that a learnt position can make. */
export const learntMoves = ['demand', 'offer', 'accept', 'reject'] as const satisfies readonly Move[];

/** One of them. */
export type LearntMove = (typeof learntMoves)[number];

/** What of a candidate tells its move. */
interface MovingCandidate extends Pick<StandCandidate, 'party' | 'speech'> {
  readonly sentence: { readonly span: Span; readonly positions: readonly Position[] };
  readonly issue: { readonly issue: string };
}

/** The features by their names, each 0 to 1. */
export function moveFeatures(
  { positions }: Pick<ReadArticle, 'positions'>,
  { sentence, party, issue, speech }: MovingCandidate,
  { words, move }: Pick<StandClause, 'words' | 'move'>,
): Readonly<Record<string, number>> {
  const own = positions.filter((one) => one.party === party);
  const same = own.filter((one) => one.issue === issue.issue);
  const others = positions.filter((one) => one.party !== party && one.issue === issue.issue);
  const before = same.filter(({ content }) => (content[0]?.start ?? 0) < sentence.span.start);
  const near = before.length > 0 ? before.slice(-1) : same.slice(0, 1);
  const here = sentence.positions.filter((one) => one.party === party);
  return {
    ...shareMoves('just before', near),
    ...shareMoves('on the issue', same),
    ...shareMoves('of the party', own),
    ...shareMoves('of others on the issue', others),
    ...shareMoves('in the sentence', here),
    ...Object.fromEntries(
      learntMoves.map((one) => [`its words: ${one}`, Number(move.told !== 'none' && move.move === one)]),
    ),
    'its words: threat': Number(move.told !== 'none' && move.move === 'threat'),
    'the party speaks': Number(speech !== null),
    'others tell of the party': Number(speech?.holding.held === 'attributed'),
    'it says "must" or "should"': Number(/\b(?:must|should|ought|need(?:s|ed)?)\b/.test(words)),
    'it says "will" or "would"': Number(/\b(?:will|would)\b/.test(words)),
    'it says "may" or "can"': Number(/\b(?:may|might|can|could)\b/.test(words)),
    'it says "we" or "our"': Number(/\b(?:we|our|us)\b/.test(words)),
    'it says "not" or the like': Number(/\b(?:not|n't|never|no|nor|without)\b/.test(words)),
    'it foresees harm': Number(badOutcome.test(words)),
    'it speaks ill': Number(speakingIll.test(words)),
    'it speaks well': Number(speakingWell.test(words)),
  };
}

function shareMoves(name: string, those: readonly Position[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    learntMoves.map((move) => [
      `${name}: ${move}`,
      those.filter((one) => one.move === move).length / Math.max(1, those.length),
    ]),
  );
}
