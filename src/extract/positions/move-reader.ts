// Reads the moves of what an article tells, and keeps what was put forward last, for "the offer" and "the text" to name.
import { type FoundMove, findMoves } from './moves/clause-moves.ts';
import { splitClauses } from './moves/clause-splitter.ts';
import type { ReportedMove } from './moves/report-finder.ts';
import type { Surroundings, Told } from './moves/told-clauses.ts';
import type { ReadingMemory } from './reading-memory.ts';

/** Words told of a party, and those that report them. */
export type Reported = Pick<ReportedMove, 'party' | 'cue' | 'content' | 'condition'> & Pick<Told, 'isBare' | 'verbs'>;

/** What is known of the article beforehand. */
export type MoveClues = Pick<Surroundings, 'analysed' | 'issues' | 'parties' | 'terms' | 'frames'>;

/** Words that report that something was put forward. */
const proposingWords = /\b(?:propos|offer|tabl(?:ed|es)|put forward|puts forward|draft|suggest|present)/;

/** Reads moves from an article's start. */
export class MoveReader {
  readonly #clues: MoveClues;
  readonly #memory: ReadingMemory;

  constructor(clues: MoveClues, memory: ReadingMemory) {
    this.#clues = clues;
    this.#memory = memory;
  }

  /** The moves of words whose clauses are not yet told apart. */
  readReported({ party, cue, content: words, condition, verbs, isBare = false }: Reported): readonly FoundMove[] {
    const content = condition === undefined ? [words] : [condition, words];
    const clauses = splitClauses(this.#clues.analysed, content);
    return this.read({ content, cue, holder: party, clauses, isBare, verbs });
  }

  /** The moves of a statement. */
  read(told: Told): readonly FoundMove[] {
    const moves = findMoves(told, {
      ...this.#clues,
      lastIssue: this.#memory.lastIssue,
      answered: this.#memory.lastIssueOfOthers(told.holder),
      lastProposal: this.#memory.lastProposal,
    });
    const [first] = moves;
    if (first !== undefined && proposingWords.test(told.cue))
      this.#memory.propose({ issue: first.issue, sentence: first.clause.sentence, party: told.holder });
    return moves;
  }
}
