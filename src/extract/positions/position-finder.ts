// Finds positions: which party demands, offers, accepts or rejects what on which issue.
//
// Example: `"The gates must open," said Minister Vera Holm.` with an issue whose cues hold "gates" gives a demand by her party.
import { contentHash } from '../../base/hash.ts';
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Article } from '../../model/article.ts';
import type { Finder, Mention, Position, Statement } from '../../model/finding.ts';
import { type Span, spanContains, spansOverlap } from '../../model/span.ts';
import { findAddressee } from './addressee-finder.ts';
import { type FoundMove, findMoves, type LastIssue, type Told } from './clause-moves.ts';
import { type Clause, lastSentenceBefore, splitClauses } from './clause-splitter.ts';
import { completeContent } from './content-completer.ts';
import { findHoldings, type Holding } from './holder-finder.ts';
import type { IssueIndex } from './issue-index.ts';
import { type IssueSighting, issuesOf, sightIssues, sightingsIn, wordsOf, wordsOfAll } from './issue-sightings.ts';
import { findNounReports, termsHolder } from './noun-report-finder.ts';
import { type PartySighting, partiesIn, partyOf, sightParties } from './party-finder.ts';
import { findPolarity, type PoleWords } from './polarity-finder.ts';
import { certaintyOf, type Teller } from './position-certainty.ts';
import { findReport, findTermLists, type ReportedMove } from './report-finder.ts';
import { clampSpan } from './span-clamp.ts';
import { isReadInside, nestStatements, type StatementNesting } from './statement-nesting.ts';

/** Raise the version when the same text can give another result. */
export const positionFinder: Finder = { name: 'position-finder', version: 3 };

/** What positions are read from, all of one article. */
export interface PositionParts {
  readonly article: Article;
  readonly analysed: AnalysedText;
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
}

/** Words that report that something was put forward. */
const proposingWords = /\b(?:propos|offer|tabl(?:ed|es)|put forward|puts forward|draft|suggest|present)/;
/** Said of positions that no statement tells. */
const toldBy: Readonly<Record<Teller, readonly string[]>> = {
  statement: [],
  author: ['told by the author'],
  list: ['an item of a list of terms'],
};
const noPoles: PoleWords = { first: [], second: [] };

/** The positions of an article in text order. */
export function findPositions(parts: PositionParts, index: IssueIndex): readonly Position[] {
  if (index.cues.size === 0 || index.parties.size === 0) return [];
  const reading = new PositionReading(parts, index);
  for (const statement of parts.statements) reading.readStatement(statement);
  reading.readTermLists();
  reading.readReports();
  return reading.positions.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

/** Where a move was read: its statement, if any, and the words beside the clause that may name who is addressed. */
interface Origin {
  readonly statement: string | null;
  readonly beside: Span | null;
  readonly teller: Teller;
}

/** Reads one article from its start: what was said before tells what "it" is and who is answered. */
class PositionReading {
  readonly positions: Position[] = [];
  readonly #parts: PositionParts;
  readonly #index: IssueIndex;
  readonly #issues: readonly IssueSighting[];
  readonly #parties: readonly PartySighting[];
  readonly #frequent: readonly string[];
  readonly #lastMover = new Map<string, string>();
  readonly #nesting: StatementNesting;
  readonly #told = new Set<number>();
  #lastIssue: LastIssue | null = null;
  #lastProposal: LastIssue | null = null;
  #lastHolder: string | null = null;

  constructor(parts: PositionParts, index: IssueIndex) {
    this.#parts = parts;
    this.#index = index;
    this.#issues = sightIssues(parts.analysed, index);
    this.#parties = sightParties(parts.analysed, parts.mentions, index);
    this.#nesting = nestStatements(parts.statements);
    this.#frequent = byFrequency(this.#parties);
  }

  readStatement(statement: Statement): void {
    const { analysed } = this.#parts;
    const content = completeContent(analysed, statement.content);
    const clauses = splitClauses(analysed, content).filter(
      (clause) => !clause.pieces.every((piece) => isReadInside(this.#nesting, statement, piece)),
    );
    const cue = statement.cue.map((span) => wordsOf(analysed, span)).join(' ');
    const holdings = findHoldings(statement, cue, {
      ...{ analysed, parties: this.#parties, index: this.#index, nesting: this.#nesting },
      ...{ before: this.#lastHolder, frequent: this.#frequent },
    });
    if (holdings.length === 0 || isAsked(analysed.text, content)) return;
    const told = {
      content: statement.content,
      cue: holdings[0]?.cue ?? cue,
      holder: holdings[0]?.party ?? '',
      clauses,
    };
    const moves = this.#findMoves(told);
    const origin: Origin = { statement: statement.id, beside: statement.cue[0] ?? null, teller: 'statement' };
    for (const holding of holdings) this.#enter(origin, holding, moves);
    this.#lastHolder = holdings[0]?.party ?? this.#lastHolder;
  }

  #findMoves(told: Told): readonly FoundMove[] {
    const surroundings = {
      analysed: this.#parts.analysed,
      issues: this.#issues,
      parties: this.#parties,
      lastIssue: this.#lastIssue,
      lastProposal: this.#lastProposal,
    };
    const moves = findMoves(told, surroundings);
    this.#noteProposal(told, moves);
    return moves;
  }

  #noteProposal({ cue, holder }: Told, [first]: readonly FoundMove[]): void {
    if (first === undefined || !proposingWords.test(cue)) return;
    this.#lastProposal = { issue: first.issue, sentence: first.clause.sentence, party: holder };
  }

  /** Moves the author tells of in sentences from which no statement's position was read. */
  readReports(): void {
    const { analysed, statements } = this.#parts;
    const read = new Map<number, string>();
    for (const { content, party } of this.positions)
      for (const span of content) read.set(lastSentenceBefore(analysed.sentences, span.start), party);
    for (const statement of statements)
      for (const span of [...statement.content, ...statement.cue]) {
        const first = lastSentenceBefore(analysed.sentences, span.start);
        for (let at = first; (analysed.sentences[at]?.start ?? span.end) < span.end; at += 1) this.#told.add(at);
      }
    let spoke: string | null = null;
    analysed.sentences.forEach((sentence, at) => {
      this.#readNouns(sentence);
      const spokeHere = read.get(at);
      if (spokeHere !== undefined) spoke = spokeHere;
      spoke = termsHolder(analysed, sentence, this.#parties) ?? spoke;
      if (spokeHere !== undefined || !hasCue(sightingsIn(this.#issues, sentence))) return;
      const report = findReport(analysed, sentence, this.#parties, spoke);
      if (report === null || (this.#told.has(at) && report.cue === '')) return;
      this.#enterReport(report, null);
      spoke = report.party;
    });
  }

  /** "Velm's refusal to open the road": told in passing, whatever else the sentence tells. */
  #readNouns(sentence: Span): void {
    for (const report of findNounReports(this.#parts.analysed, sentence, this.#parties)) {
      if (!hasCue(sightingsIn(this.#issues, report.content)) || this.#isRead(report)) continue;
      const told = this.#parts.statements.find(({ content }) =>
        content.some((span) => spanContains(span, report.content)),
      );
      const teller = told === undefined ? null : partyOf(told.actor, this.#index);
      if (teller !== null && teller !== report.party) continue;
      this.#enterReport(report, told?.id ?? null);
    }
  }

  #isRead({ party, content }: ReportedMove): boolean {
    return this.positions.some((one) => one.party === party && one.content.some((span) => spansOverlap(span, content)));
  }

  #enterReport({ party, held, cue, content }: ReportedMove, statement: string | null, teller: Teller = 'author'): void {
    const clauses = splitClauses(this.#parts.analysed, [content]);
    const moves = this.#findMoves({ content: [content], cue, holder: party, clauses });
    this.#enter({ statement, beside: content, teller }, { party, held, by: null }, moves);
  }

  /** Items of a list of terms: its drafter's demands and offers, or what a draft would have the parties do. */
  readTermLists(): void {
    const { analysed, article, statements } = this.#parts;
    const lists = findTermLists(analysed, article.passages, this.#parties);
    if (lists.length === 0) return;
    const sentenceOf = (span: Span): number => lastSentenceBefore(analysed.sentences, span.start);
    const read = new Set(this.positions.flatMap(({ content }) => content.map(sentenceOf)));
    const told = new Map(
      statements.flatMap(({ id, content }) => content.map((span) => [sentenceOf(span), id] as const)),
    );
    for (const list of lists) {
      for (const item of list.items) {
        if (read.has(sentenceOf(item))) continue;
        const subject = partiesIn(this.#parties, item)[0]?.party ?? this.#concernedBy(item);
        const party = list.isOwn ? list.drafter : subject;
        if (party === null) continue;
        const statement = told.get(sentenceOf(item)) ?? null;
        const cue = list.isOwn ? (subject === null || subject === party ? 'offers' : 'demands') : 'accepts';
        this.#enterReport({ party, held: list.isOwn ? 'self' : 'attributed', cue, content: item }, statement, 'list');
      }
    }
  }

  #concernedBy(span: Span): string | null {
    const issue = issuesOf(sightingsIn(this.#issues, span))[0]?.issue;
    return issue === undefined ? null : (this.#index.concerned.get(issue)?.[0] ?? null);
  }

  #enter(origin: Origin, holding: Holding, moves: readonly FoundMove[]): void {
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
      this.positions.push(position);
      this.#lastIssue = { issue: found.issue, sentence: found.clause.sentence, party: holding.party };
      if (holding.held === 'self') this.#lastMover.set(position.issue, holding.party);
    }
  }

  #describe(origin: Origin, holding: Holding, found: FoundMove, conditionOf: string | null): Position {
    const { clause, issue, move } = found;
    const { article } = this.#parts;
    return {
      kind: 'position',
      id: contentHash(
        `${article.id} ${positionFinder.name} ${origin.statement} ${holding.party} ${issue.issue} ${move.move} ${clause.start} ${clause.end}`,
      ),
      finder: positionFinder,
      certainty: certaintyOf(found, origin.teller),
      reasons: [
        `issue: ${issue.cue}${found.isCarried ? ', named before' : ''}`,
        `move: ${move.reason}`,
        ...toldBy[origin.teller],
      ],
      statement: origin.statement,
      party: holding.party,
      issue: issue.issue,
      move: move.move,
      towards: move.move === 'none' ? null : this.#addressee(origin.beside, holding.party, clause, issue.issue),
      strength: move.strength,
      polarity: findPolarity(
        wordsOfAll(this.#parts.analysed, clause.pieces),
        this.#index.poles.get(issue.issue) ?? noPoles,
        move,
      ),
      held: holding.held,
      by: holding.by,
      conditionOf,
      content: clause.pieces,
    };
  }

  #addressee(beside: Span | null, holder: string, clause: Clause, issue: string): string | null {
    const sentence =
      this.#parts.analysed.sentences[lastSentenceBefore(this.#parts.analysed.sentences, (beside ?? clause).start)] ??
      clause;
    return findAddressee(
      {
        holder,
        issue,
        inClause: partiesIn(this.#parties, clause).map(({ party }) => party),
        inSentence: partiesIn(this.#parties, clampSpan(sentence, beside ?? clause)).map(({ party }) => party),
        answered: this.#lastMover.get(issue) ?? null,
        frequent: this.#frequent,
      },
      this.#index,
    );
  }
}

/** True when a question mark follows what was "said": "Does Velm want a toll?". */
function isAsked(text: string, content: readonly Span[]): boolean {
  const end = content.at(-1)?.end ?? 0;
  return text[end] === '?' && text[end - 1] !== '?';
}

function mainOf(found: FoundMove, moves: readonly FoundMove[]): Clause | null {
  return moves.filter(({ clause }) => !clause.isCondition && clause.start <= found.clause.end).at(-1)?.clause ?? null;
}

function hasCue(sightings: readonly IssueSighting[]): boolean {
  return sightings.some(({ isCue }) => isCue);
}

function byFrequency(sightings: readonly PartySighting[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { party } of sightings) counts.set(party, (counts.get(party) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([party]) => party);
}
