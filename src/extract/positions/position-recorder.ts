// Keeps the positions read so far in an article and makes new ones of found moves: addressee, polarity, certainty, what a condition hangs on.
import { contentHash } from '../../base/hash.ts';
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Finder, Position } from '../../model/finding.ts';
import { learntPositionFinder } from '../../model/learnt-position.ts';
import { type Span, spansOverlap } from '../../model/span.ts';
import { findAddressee } from './holders/addressee-finder.ts';
import type { Holding } from './holders/holder-finder.ts';
import { type PartySighting, partiesIn } from './holders/party-finder.ts';
import type { IssueIndex } from './issues/issue-index.ts';
import { wordsOf, wordsOfAll } from './issues/issue-sightings.ts';
import type { FoundMove } from './moves/clause-moves.ts';
import { type Clause, lastSentenceBefore } from './moves/clause-splitter.ts';
import { findCuePolarity, findPolarity, namesPole, type PoleWords } from './moves/polarity-finder.ts';
import { certaintyOf, type Teller } from './position-certainty.ts';
import type { ReadingMemory } from './reading-memory.ts';
import { clampSpan } from './span-clamp.ts';

/** Raise the version when the same text can give another result. */
const positionFinder: Finder = { name: 'position-finder', version: 10 };

/** Where a move was read: its statement, if any, and the words beside the clause that may name who is addressed. */
export interface Origin {
  readonly statement: string | null;
  readonly beside: Span | null;
  readonly teller: Teller;
}

/** What is known of the article beforehand. */
export interface RecorderParts {
  readonly articleId: string;
  readonly analysed: AnalysedText;
  readonly index: IssueIndex;
  readonly parties: readonly PartySighting[];
  /** Parties by how often the article names them. */
  readonly frequent: readonly string[];
  /** The day that heads the entry of a timeline in which a UTF-16 unit stands, EDTF; null elsewhere. */
  readonly dayAt: (at: number) => string | null;
  /** What was put forward last. */
  readonly memory: ReadingMemory;
}

/** Said of positions that no statement tells. */
const toldBy: Readonly<Record<Teller, readonly string[]>> = {
  statement: [],
  author: ['told by the author'],
  list: ['an item of a list of terms'],
};
const noPoles: PoleWords = { first: [], second: [] };

/** The positions of an article as they are read from its start: what was said before tells who is answered. */
export class PositionRecorder {
  readonly positions: Position[] = [];
  readonly #parts: RecorderParts;
  readonly #lastMover = new Map<string, string>();

  constructor(parts: RecorderParts) {
    this.#parts = parts;
  }

  /** The party that last took a position of its own on each issue. */
  get lastMovers(): ReadonlyMap<string, string> {
    return this.#lastMover;
  }

  /** True where the party already has a position on the issue in a stretch of text. */
  holds(party: string, stretch: Span, issue: string): boolean {
    return this.positions.some(
      (one) => one.party === party && one.issue === issue && one.content.some((piece) => spansOverlap(piece, stretch)),
    );
  }

  /** Enters the moves of one holder, one for each issue and move. */
  enter(origin: Origin, holding: Holding, moves: readonly FoundMove[]): void {
    const entered = new Map<string, Position>();
    const byClause = new Map<Clause | null, string>();
    for (const found of moves) {
      const key = `${found.issue.issue} ${found.move.move}`;
      if (entered.has(key)) continue;
      const hangs = found.clause.isCondition
        ? (byClause.get(mainOf(found, moves)) ?? [...entered.values()][0]?.id ?? null)
        : null;
      const position = this.#describe(origin, holding, found, hangs);
      entered.set(key, position);
      byClause.set(found.clause, position.id);
      this.add(position);
      // "It" is what was put forward, not what that hangs on.
      if (!found.clause.isCondition)
        this.#parts.memory.note({ issue: found.issue, sentence: found.clause.sentence, party: holding.party });
    }
  }

  /** Adds a position that is whole already. */
  add(position: Position): void {
    this.positions.push(position);
    if (position.held === 'self') this.#lastMover.set(position.issue, position.party);
  }

  #describe(origin: Origin, holding: Holding, found: FoundMove, conditionOf: string | null): Position {
    const { clause, issue, move } = found;
    const { articleId, analysed } = this.#parts;
    const finder = found.learnt === undefined ? positionFinder : learntPositionFinder;
    return {
      kind: 'position',
      id: contentHash(
        `${articleId} ${finder.name} ${origin.statement} ${holding.party} ${issue.issue} ${move.move} ${clause.start} ${clause.end}`,
      ),
      finder,
      certainty: certaintyOf(found, origin.teller),
      reasons: [
        `issue: ${issue.cue}${issue.apart === undefined ? '' : `, as in "${issue.apart}"`}${tellPlace(found)}`,
        `move: ${move.reason}`,
        ...toldBy[origin.teller],
        ...(found.learnt === undefined
          ? []
          : [`learnt from articles that people marked by hand, for no rule fits: ${found.learnt.join(', ')}`]),
      ],
      statement: origin.statement,
      said: origin.statement === null ? this.#parts.dayAt(clause.start) : null,
      party: holding.party,
      issue: issue.issue,
      move: move.move,
      towards: move.move === 'none' ? null : this.#addressee(origin.beside, holding.party, clause, issue.issue),
      strength: move.strength,
      polarity: this.#polarityOf(found, holding.party),
      held: holding.held,
      by: holding.by,
      conditionOf,
      content: clause.pieces.map((piece) => trimmed(analysed.text, piece)).filter(({ start, end }) => start < end),
    };
  }

  /** Whoever is known to want an issue's first end rejects what falls short of it; else the words tell. */
  #polarityOf({ clause, issue, move }: FoundMove, holder: string): 'for' | 'against' {
    const { analysed, index } = this.#parts;
    if (move.move === 'reject' && index.seekers.get(issue.issue) === holder) return 'for';
    const words = wordsOfAll(analysed, clause.pieces);
    const poles = index.poles.get(issue.issue) ?? noPoles;
    const end = issue.isCue ? index.cueEnds.get(issue.issue)?.get(issue.cue) : undefined;
    if (end === undefined || namesPole(words, poles, issue.cue)) return findPolarity(words, poles, move);
    const sentence = analysed.sentences[lastSentenceBefore(analysed.sentences, issue.span.start)] ?? clause;
    const before = ` ${wordsOf(analysed, { start: sentence.start, end: issue.span.start })} `;
    return findCuePolarity({ end, isVerb: issue.isVerb, before }, move);
  }

  #addressee(beside: Span | null, holder: string, clause: Clause, issue: string): string | null {
    const { analysed, parties, index, frequent } = this.#parts;
    const sentence = analysed.sentences[lastSentenceBefore(analysed.sentences, (beside ?? clause).start)] ?? clause;
    return findAddressee(
      {
        holder,
        issue,
        inClause: partiesIn(parties, clause).map(({ party }) => party),
        inSentence: partiesIn(parties, clampSpan(sentence, beside ?? clause)).map(({ party }) => party),
        answered: this.#lastMover.get(issue) ?? null,
        frequent,
      },
      index,
    );
  }
}

/** A stretch without the blanks and the seams at its ends: "; and the guns must go" is "and the guns must go". */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + (/^[\s;]+/.exec(words)?.[0].length ?? 0),
    end: end - (/[\s;]+$/.exec(words)?.[0].length ?? 0),
  };
}

/** Where an issue is named that a clause does not name itself. */
function tellPlace({ isCarried, isBeside }: FoundMove): string {
  if (isBeside === true) return ', the only one its sentence names';
  return isCarried ? ', named before' : '';
}

function mainOf(found: FoundMove, moves: readonly FoundMove[]): Clause | null {
  return moves.filter(({ clause }) => !clause.isCondition && clause.start <= found.clause.end).at(-1)?.clause ?? null;
}
