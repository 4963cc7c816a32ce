// What was told and what stands around it: the input of finding moves.
import type { AnalysedText } from '../../../model/analysed-text.ts';
import type { LastIssue } from '../../../model/position-trace.ts';
import type { Span } from '../../../model/span.ts';
import type { PartySighting } from '../holders/party-finder.ts';
import type { IssueSighting, IssueSightings } from '../issues/issue-sightings.ts';
import type { CountedTerms } from '../issues/term-references.ts';
import type { TopicFrames } from '../issues/topic-frames.ts';
import type { Clause } from './clause-splitter.ts';

/** What stands around the clauses. */
export interface Surroundings {
  readonly analysed: AnalysedText;
  readonly issues: IssueSightings;
  readonly parties: readonly PartySighting[];
  readonly lastIssue: LastIssue | null;
  /** The issue of the last position of another party than the one that holds what is told: what it may answer. */
  readonly answered: LastIssue | null;
  /** Lists of terms, which "the first four" may count. */
  readonly terms: readonly CountedTerms[];
  /** What paragraphs, and what parts under a heading, say at their start that they are about. */
  readonly frames: TopicFrames;
  /** The last thing put forward in the article, which "the text" or "the offer" names. */
  readonly lastProposal: LastIssue | null;
}

/** A statement's content, cut into clauses, who holds it, and the words that report it. */
export interface Told {
  readonly content: readonly Span[];
  readonly cue: string;
  readonly holder: string;
  readonly clauses: readonly Clause[];
  /** What the words behind its speaker say that it is about: "..., she said of the toll". */
  readonly topic?: IssueSighting | null;
  /** True where the verb has no object: "Velm objects". */
  readonly isBare?: boolean;
  /** The verb that tells it, where the author does; denied it may name the issue: "will not withdraw from the ridge". */
  readonly verbs?: Span | undefined;
}

/** The clauses that a clause hangs on. */
export function conditionsOf({ clauses }: Told, clause: Clause): readonly Clause[] {
  return clauses.filter(({ isCondition, of }) => isCondition && clauses[of ?? -1] === clause);
}
