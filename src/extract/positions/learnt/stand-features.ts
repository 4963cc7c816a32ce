// What speaks for a position of a party on an issue in a sentence: who says it, how the issue is named, what the rules have read around it.
//
// Example: of `Velm spoke of the toll.` right behind a demand of Velm on the toll "the party took a stand on the issue just before" is true.
import type { Tokens } from '../../../model/analysed-text.ts';
import type { Position } from '../../../model/finding.ts';
import { type Span, spanContains, spansOverlap } from '../../../model/span.ts';
import { insideQuotation } from '../../../text/quotation-marker.ts';
import type { PartySighting } from '../holders/party-finder.ts';
import { subjectOf } from '../holders/subject-finder.ts';
import { wordsOfAll } from '../issues/issue-sightings.ts';
import { type Clause, splitClauses } from '../moves/clause-splitter.ts';
import { foretells } from '../moves/forecast-finder.ts';
import { type ClassifiedMove, classifyMove } from '../moves/move-classifier.ts';
import { tokenRange } from '../token-range.ts';
import type { ReadArticle, StandCandidate } from './stand-candidates.ts';

/** The clause of a candidate that names its issue, and the move that the rules of moves see there. */
export interface StandClause {
  readonly clause: Clause;
  readonly words: string;
  readonly move: ClassifiedMove;
}

/** The clause that names the candidate's issue; null where its sentence is cut so that none does. */
export function clauseOf(article: ReadArticle, candidate: StandCandidate): StandClause | null {
  const { analysed, parties, issues } = article;
  const { sentence, party, issue, speech } = candidate;
  const said = (speech?.statement.content ?? []).filter((one) => spansOverlap(one, sentence.span));
  const isSaid = said.some((one) => spanContains(one, issue.span));
  const content = isSaid ? said.map((one) => within(sentence.span, one)) : [sentence.span];
  const clause = splitClauses(analysed, content).find(({ pieces }) =>
    pieces.some((piece) => spanContains(piece, issue.span)),
  );
  if (clause === undefined) return null;
  const words = wordsOfAll(analysed, clause.pieces);
  const cue = isSaid && speech !== null ? (speech.holding.cue ?? wordsOfAll(analysed, speech.statement.cue)) : '';
  const subject = subjectOf(analysed, clause, parties, [issue]);
  const whose = {
    isOfOther: subject !== null && subject !== party,
    isForeseen: clause.pieces.some((piece) => foretells(analysed, piece, { parties, issues })),
  };
  return { clause, words, move: classifyMove({ cue, clause: words, ...whose }) };
}

function within(bounds: Span, { start, end }: Span): Span {
  return { start: Math.max(bounds.start, start), end: Math.min(bounds.end, end) };
}

/** What stands around a candidate, each 1 or 0 save the share of the issue. */
export function standFeatures(article: ReadArticle, { sentence, party, issue, share, speech }: StandCandidate) {
  const { named, statements, positions, before } = sentence;
  const { tokens } = article.analysed;
  const parties = new Set([...named.map((one) => one.party), party]).size;
  const issues = new Set(sentence.sighted.map((one) => one.issue)).size;
  const own = named.filter((one) => one.party === party);
  const grammar = readGrammar(tokens, own, issue.span);
  const spoken = speech?.statement.content ?? [];
  const isOnIssue = (one: Position): boolean => one.issue === issue.issue;
  return {
    'a verb names the issue': Number(issue.isVerb),
    'the issue is named by several words': Number(/[\s-]/.test(issue.cue)),
    'the issue is named more than once in the sentence': Number(
      sentence.sighted.filter((one) => one.issue === issue.issue).length > 1,
    ),
    'the codebook explains the issue by the party': Number(
      article.concerned.get(issue.issue)?.includes(party) ?? false,
    ),
    'much of the article is about the issue': share,
    'the sentence names no other issue': Number(issues === 1),
    'the sentence names the party more than once': Number(own.length > 1),
    'the sentence names three parties or more': Number(parties > 2),
    "the party's own words name the issue": Number(spoken.some((one) => spanContains(one, issue.span))),
    'the party is quoted': Number(spoken.some((one) => isQuoted(tokens, one))),
    'somebody else speaks': Number(speech === null && statements.length > 0),
    'the sentence says what the party does': Number(grammar.isSubject),
    'what it does is done to the issue': Number(grammar.isAbove),
    'somebody takes a stand on something in the sentence': Number(positions.length > 0),
    'the party takes a stand on another issue in the sentence': Number(positions.some((one) => one.party === party)),
    'the party took a stand on the issue just before': Number(
      before.some((one) => one.party === party && isOnIssue(one)),
    ),
    'somebody took a stand on the issue just before': Number(before.some(isOnIssue)),
  };
}

function isQuoted(tokens: Tokens, stretch: Span): boolean {
  return tokens.quotation.subarray(...tokenRange(tokens, stretch)).includes(insideQuotation);
}

/** How the party's names stand to the words that name the issue. */
function readGrammar(tokens: Tokens, own: readonly PartySighting[], cue: Span) {
  const subjects = own
    .map(({ span }) => headOf(tokens, span))
    .filter((noun) => /^nsubj/.test(tokens.relation[noun] ?? ''));
  const above = subjects.length === 0 ? new Set() : wordsAbove(tokens, headOf(tokens, cue));
  return { isSubject: subjects.length > 0, isAbove: subjects.some((noun) => above.has(tokens.head[noun] ?? -1)) };
}

/** The word of a stretch that the others hang on. */
function headOf(tokens: Tokens, span: Span): number {
  const [first, end] = tokenRange(tokens, span);
  for (let at = first; at < end; at += 1) {
    const head = tokens.head[at] ?? -1;
    if (head < first || head >= end) return at;
  }
  return first;
}

/** The words that a word hangs on, up to the top of its sentence; a parse that goes in a circle ends too. */
function wordsAbove({ head }: Tokens, word: number): ReadonlySet<number> {
  const above = new Set<number>();
  for (let at = head[word] ?? -1; at >= 0 && !above.has(at); at = head[at] ?? -1) above.add(at);
  return above;
}
