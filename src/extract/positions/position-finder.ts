// Finds positions: which party demands, offers, accepts or rejects what on which issue.
// Long because all that is known of an article meets in one class, which reads it from its start.
//
// Example: `"The gates must open," said Minister Vera Holm.` with an issue whose cues hold "gates" gives a demand by her party.
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Article } from '../../model/article.ts';
import type { DateMention, Mention, Position, PositionFindings, SpokenFor, Statement } from '../../model/finding.ts';
import type { FormerReading, PositionTrace, TracedPositions } from '../../model/position-trace.ts';
import { type Span, spanContains, spansOverlap } from '../../model/span.ts';
import { resolutionVerb, sidedSpeech } from '../languages/en/side-words.ts';
import { dayFinder } from './entry-days.ts';
import { HolderRecorder } from './holder-recorder.ts';
import type { Author } from './holders/author-side.ts';
import { findLead } from './holders/companions.ts';
import type { Holding } from './holders/holder-finder.ts';
import { readHoldings } from './holders/holdings-reader.ts';
import { type PartySighting, partiesIn } from './holders/party-finder.ts';
import { findPair } from './holders/party-pair.ts';
import { readParties } from './holders/party-sightings.ts';
import type { IssueIndex } from './issues/issue-index.ts';
import { type IssueSighting, sightIssues, sightingsIn, wordsOf, wordsOfAll } from './issues/issue-sightings.ts';
import { countTerms } from './issues/term-references.ts';
import { findToldTopic } from './issues/told-topic.ts';
import { findTopicFrames } from './issues/topic-frames.ts';
import { WatchedSightings } from './issues/watched-sightings.ts';
import { findLearntStands } from './learnt/learnt-stands.ts';
import type { ReadArticle } from './learnt/stand-candidates.ts';
import { MoveReader, type Reported } from './move-reader.ts';
import { lastSentenceBefore, splitClauses } from './moves/clause-splitter.ts';
import { completeContent } from './moves/content-completer.ts';
import { denyBySubject } from './moves/negated-subject.ts';
import {
  findListedTerms,
  findNounReports,
  findTakings,
  isTurnedDown,
  termsHolder,
} from './moves/noun-report-finder.ts';
import { findReports, type ReportedMove } from './moves/report-finder.ts';
import { PositionRecorder } from './position-recorder.ts';
import { ReadingMemory } from './reading-memory.ts';
import { keyOfKnown, SentenceKeys } from './sentence-keys.ts';
import { SentenceTracer } from './sentence-tracer.ts';
import { isReadInside, nestStatements, type StatementNesting } from './statement-nesting.ts';
import { findTermLists, type TermList } from './term-lists.ts';
import { findTermStands } from './term-stands.ts';
import { bySentence, isInside, toldSentences } from './told-sentences.ts';
import { isAsked, isSupposed, isToldBySomebody } from './unsaid-words.ts';

/** What positions are read from, all of one article. */
export interface PositionParts {
  readonly article: Article;
  readonly analysed: AnalysedText;
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
  /** Only those of a timeline are looked at. */
  readonly dates: readonly DateMention[];
}

/** The positions of an article, and the parties of its speakers whom the codebook does not know; both in text order. */
export function findPositions(parts: PositionParts, index: IssueIndex): PositionFindings {
  const { positions, spokenFor } = tracePositions(parts, index);
  return { positions, spokenFor };
}

/** The same, with how it was read; sentences that nothing changed since a former reading can reach are taken over from it. */
export function tracePositions(
  parts: PositionParts,
  index: IssueIndex,
  former: FormerReading | null = null,
): TracedPositions {
  if (index.parties.size === 0) return { positions: [], spokenFor: [], trace: nothingTraced };
  if (index.cues.size === 0)
    return { positions: [], spokenFor: new PositionReading(parts, index).spokenFor, trace: nothingTraced };
  const reading = readByRules(parts, index, former);
  reading.readLearnt();
  const positions = [...reading.positions].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  return { positions, spokenFor: reading.spokenFor, trace: reading.traceOf(positions) };
}

const nothingTraced: PositionTrace = { known: 0, sentences: [] };

/** What the rules read of an article: what the learnt model looks at, and is taught on. */
export function readArticleByRules(parts: PositionParts, index: IssueIndex): ReadArticle {
  return readByRules(parts, index).read;
}

function readByRules(parts: PositionParts, index: IssueIndex, former: FormerReading | null = null): PositionReading {
  const reading = new PositionReading(parts, index, former);
  const statements = bySentence(parts);
  parts.analysed.sentences.forEach((sentence, at) => {
    reading.readSentence(sentence, at, statements.get(at) ?? []);
  });
  reading.readTermLists();
  return reading;
}

/** The verb that opens a clause of a resolution, or a demand of a list, and what it governs: "Calls upon | Oster to pay". Null where none does. */
function openingVerb(text: string, { start, end }: Span): Pick<Reported, 'cue' | 'content'> | null {
  const found = resolutionVerb.exec(text.slice(start, end));
  const cue = found?.groups?.cue;
  if (found === null || cue === undefined) return null;
  return { cue: cue.toLowerCase(), content: { start: start + found[0].length + 1, end } };
}

/** Reads one article from its start: what was said before tells what "it" is and who is answered. */
class PositionReading {
  readonly #parts: PositionParts;
  readonly #index: IssueIndex;
  readonly #issues: readonly IssueSighting[];
  readonly #parties: readonly PartySighting[];
  readonly #frequent: readonly string[];
  readonly #nesting: StatementNesting;
  readonly #author: Author;
  readonly #recorder: PositionRecorder;
  readonly #holders: HolderRecorder;
  readonly #moves: MoveReader;
  readonly #lists: readonly TermList[];
  /** Sentences in which somebody is said to say something. */
  readonly #told: ReadonlyMap<number, readonly Statement[]>;
  readonly #holdings: ReadonlyMap<Statement, readonly Holding[]>;
  readonly #watched: WatchedSightings;
  readonly #memory = new ReadingMemory();
  readonly #tracer: SentenceTracer;

  constructor(parts: PositionParts, index: IssueIndex, former: FormerReading | null = null) {
    const { article, analysed, statements } = parts;
    this.#parts = parts;
    this.#index = index;
    this.#issues = sightIssues(analysed, index);
    const sighted = readParties(parts, index);
    this.#parties = sighted.parties;
    this.#frequent = sighted.frequent;
    this.#author = sighted.author;
    this.#nesting = nestStatements(statements);
    this.#holdings = readHoldings({ analysed, statements, ...sighted, index, nesting: this.#nesting });
    this.#told = toldSentences(parts);
    this.#lists = findTermLists(analysed, article.passages, this.#parties, this.#author.party);
    this.#recorder = new PositionRecorder({
      ...{ articleId: article.id, analysed, index, parties: this.#parties, frequent: this.#frequent },
      ...{ dayAt: dayFinder(article, parts.dates), memory: this.#memory },
    });
    this.#holders = new HolderRecorder(analysed, this.#parties, this.#recorder);
    const terms = countTerms(article.passages, this.#issues);
    const frames = findTopicFrames(analysed, article.passages, this.#issues);
    this.#watched = new WatchedSightings(this.#issues);
    this.#moves = new MoveReader(
      { analysed, issues: this.#watched, parties: this.#parties, terms, frames },
      this.#memory,
    );
    this.#tracer = new SentenceTracer({
      ...{ issues: this.#watched, memory: this.#memory, recorder: this.#recorder, former },
      keys: new SentenceKeys({ analysed, index, issues: this.#issues, terms, frames }),
      known: keyOfKnown(sighted, this.#holdings, index),
    });
  }

  get positions(): readonly Position[] {
    return this.#recorder.positions;
  }

  /** One party alone: "officials on both banks" speak for none. */
  get spokenFor(): readonly SpokenFor[] {
    return this.#parts.statements.flatMap((statement) => {
      const [only, second] = this.#holdings.get(statement) ?? [];
      const isInCodebook = (statement.actor?.actorId ?? null) !== null;
      if (isInCodebook || only === undefined || second !== undefined || only.held !== 'self') return [];
      return [{ statement: statement.id, party: only.party }];
    });
  }

  get read(): ReadArticle {
    const { article, analysed } = this.#parts;
    return {
      ...{ analysed, passages: article.passages, parties: this.#parties, issues: this.#issues },
      ...{ told: this.#told, holdings: this.#holdings, positions: this.positions },
      concerned: this.#index.concerned,
    };
  }

  /** How the sentences were read whose positions are among those given. */
  traceOf(positions: readonly Position[]): PositionTrace {
    return this.#tracer.traceOf(positions);
  }

  /** Reads a sentence and the statements that begin in it; unless it would be read as before. */
  readSentence(sentence: Span, at: number, statements: readonly Statement[]): void {
    this.#tracer.trace(sentence, () => {
      for (const statement of statements) this.#readStatement(statement);
      this.#readReports(sentence, at);
      this.#holders.enterCompanions(sentence);
    });
  }

  #readStatement(statement: Statement): void {
    const { analysed } = this.#parts;
    const content = completeContent(analysed, statement);
    const cue = denyBySubject(wordsOfAll(analysed, statement.cue), wordsOfAll(analysed, statement.source));
    const lead = findLead(analysed.text, statement, partiesIn(this.#parties, this.#sentenceAt(statement.cue[0])));
    const holdings =
      lead === null ? (this.#holdings.get(statement) ?? []) : [{ party: lead, held: 'self' as const, by: null }];
    const [first] = holdings;
    if (first === undefined || isAsked(analysed.text, content) || isSupposed(analysed, statement)) return;
    const clauses = splitClauses(analysed, content).filter(
      (clause) => !clause.pieces.every((piece) => isReadInside(this.#nesting, statement, piece)),
    );
    const told = { content: statement.content, cue: first.cue ?? cue, holder: first.party, clauses };
    const moves = this.#moves.read({ ...told, topic: findToldTopic(analysed, statement, content, this.#watched) });
    const origin = { statement: statement.id, beside: statement.cue[0] ?? null, teller: 'statement' as const };
    for (const holding of holdings) this.#holders.enter(origin, holding, moves);
    if (moves.length > 0) this.#memory.spoke = first.party;
  }

  /** Moves that a sentence tells of by verbs and by nouns, beside those of its statements. */
  #readReports(sentence: Span, at: number): void {
    const { analysed } = this.#parts;
    if (this.#isDraftedTerm(sentence)) return;
    this.#readAuthor(sentence, at);
    for (const report of findNounReports(analysed, sentence, this.#parties)) this.#readReport(report, at, sentence);
    for (const report of findTakings(analysed, sentence, this.#parties)) this.#readReport(report, at, sentence);
    const listed = findListedTerms(analysed, sentence, analysed.sentences[at - 1], this.#parties);
    if (listed !== null) this.#readReport(listed, at, sentence);
    this.#memory.spoke = termsHolder(analysed, sentence, this.#parties) ?? this.#memory.spoke;
    const clues = {
      spoke: this.#memory.spoke,
      two: this.#pairAt(at),
      issues: this.#watched,
      isOnIssue: (stretch: Span) => this.#isOnIssue(stretch),
    };
    for (const report of findReports(analysed, sentence, this.#parties, clues)) this.#readReport(report, at, sentence);
  }

  /** True for a term of a list whose drafter is known: "Velm leaves the ridge" is what the drafter would have Velm do. */
  #isDraftedTerm(sentence: Span): boolean {
    return this.#lists.some(
      ({ drafter, items }) => drafter !== null && items.some((item) => spansOverlap(item, sentence)),
    );
  }

  /** What a politician who signs the article says in it, told by nobody else; of another who writes from a side, what he says that side will do. */
  #readAuthor(sentence: Span, at: number): void {
    const { party: author, side } = this.#author;
    const { text } = this.#parts.analysed;
    const party = author ?? (sidedSpeech.test(text.slice(sentence.start, sentence.end)) ? side : null);
    if (party === null || text[sentence.end - 1] === '?') return;
    if (isToldBySomebody(this.#parts.analysed, this.#told.get(at) ?? [], author !== null)) return;
    const read = this.#moves.readReported({
      party,
      ...((author === null ? null : openingVerb(text, sentence)) ?? { cue: '', content: sentence }),
    });
    const moves = author === null ? read.filter(({ isCarried }) => !isCarried) : read;
    const origin = { statement: null, beside: sentence, teller: 'author' as const };
    this.#recorder.enter(origin, { party, held: author === null ? 'attributed' : 'self', by: null }, moves);
  }

  #readReport(report: ReportedMove, at: number, sentence: Span): void {
    const told = this.#told.get(at) ?? [];
    if (report.cue === '' && told.some((statement) => isInside(report.verbs, statement))) return;
    const teller = told.filter(({ content }) => content.some((span) => spanContains(span, report.verbs))).at(-1);
    const isOwn = teller === undefined || this.#speaksFor(teller, report.party);
    // "Quell praised the Company's offer": what another party put forward before is no news here.
    const isAnswered = teller !== undefined && isTurnedDown(report, wordsOfAll(this.#parts.analysed, teller.cue));
    const isNews = report.isTaken === true || isAnswered;
    if (report.isNoun && !isOwn && !isNews && (this.#holdings.get(teller) ?? []).length > 0) return;
    const isBare = !report.isNoun && spanContains(report.verbs, report.content);
    const moves = this.#moves
      .readReported({ ...report, isBare })
      .filter(({ issue }) => !this.#recorder.holds(report.party, sentence, issue.issue));
    this.#holders.enter(
      {
        statement: (teller ?? told.find(({ cue }) => cue.some((span) => spansOverlap(span, report.verbs))))?.id ?? null,
        beside: report.content,
        teller: 'author',
      },
      {
        party: report.party,
        ...(isOwn || isAnswered ? { held: report.held, by: null } : { held: 'attributed', by: teller.actor }),
      },
      moves,
    );
    if (moves.length > 0 && isOwn) this.#memory.spoke = report.party;
  }

  /** True for a speaker of the party, and for "its envoy" where nobody else is named. */
  #speaksFor(teller: Statement, party: string): boolean {
    const holders = (this.#holdings.get(teller) ?? []).map(({ party }) => party);
    const isSomebodys = teller.source.some((span) => /^(?:its|their)\b/.test(wordsOf(this.#parts.analysed, span)));
    return holders.includes(party) || (holders.length === 0 && isSomebodys);
  }

  /** Items of a list of terms: its drafter's demands and offers, or what a draft would have the parties do. */
  readTermLists(): void {
    for (const { origin, holding, told } of findTermStands(this.#lists, this.read, this.#frequent))
      this.#recorder.enter(origin, holding, this.#moves.readReported(told));
  }

  /** What no rule has read and the learnt model tells. */
  readLearnt(): void {
    for (const { origin, holding, found } of findLearntStands(this.read))
      this.#recorder.enter(origin, holding, [found]);
  }

  #sentenceAt(span: Span | undefined): Span {
    const { sentences } = this.#parts.analysed;
    return sentences[lastSentenceBefore(sentences, span?.start ?? 0)] ?? { start: 0, end: 0 };
  }

  /** The two parties that "both sides" stands for in a sentence. */
  #pairAt(at: number): readonly string[] {
    return findPair(this.#parts.analysed, at, this.#parties, this.#frequent);
  }

  #isOnIssue(stretch: Span): boolean {
    return sightingsIn(this.#watched, stretch).some(({ isCue }) => isCue);
  }
}
