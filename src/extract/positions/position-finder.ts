// Finds positions: which party demands, offers, accepts or rejects what on which issue.
//
// Example: `"The gates must open," said Minister Vera Holm.` with an issue whose cues hold "gates" gives a demand by her party.
import { contentHash } from '../../base/hash.ts';
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Article } from '../../model/article.ts';
import type { ActorLink, Finder, Mention, Position, Statement } from '../../model/finding.ts';
import { type Span, spanContains, spansOverlap } from '../../model/span.ts';
import { findIssues, type IssueIndex, type IssueSighting } from './issue-index.ts';
import { classifyMove } from './move-classifier.ts';

/** Raise the version when the same text can give another result. */
export const positionFinder: Finder = { name: 'position-finder', version: 1 };

/** What positions are read from, all of one article. */
export interface PositionParts {
  readonly article: Article;
  readonly analysed: AnalysedText;
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
}

/** Certainty of a position told by the reporting verb, and by words inside the clause; shares right on the example. */
const certainties = { reported: 0.7, clause: 0.55 };

/** The positions of an article in the order of its statements. */
export function findPositions(parts: PositionParts, index: IssueIndex): readonly Position[] {
  if (index.cues.size === 0) return [];
  return parts.statements.flatMap((statement) => readStatement(parts, index, statement));
}

function readStatement(parts: PositionParts, index: IssueIndex, statement: Statement): readonly Position[] {
  const party = partyOf(statement.actor, index);
  if (party === null) return [];
  const outer = parts.statements.find((other) => other !== statement && isInside(statement, other));
  const isSelf = outer === undefined || partyOf(outer.actor, index) === party;
  return statement.content
    .flatMap((span) => splitClauses(parts.analysed, span))
    .flatMap((clause) => issuesOf(parts.analysed, index, clause).map((issue) => ({ clause, issue })))
    .map(({ clause, issue }) =>
      describe(parts, index, { statement, party, clause, issue, by: isSelf ? null : (outer?.actor ?? null), isSelf }),
    );
}

interface FoundPosition {
  readonly statement: Statement;
  readonly party: string;
  readonly clause: Span;
  readonly issue: IssueSighting;
  readonly by: ActorLink | null;
  readonly isSelf: boolean;
}

function describe(parts: PositionParts, index: IssueIndex, found: FoundPosition): Position {
  const { statement, party, clause, issue } = found;
  const text = parts.article.text;
  const cue = cueWords(parts.analysed, statement);
  const classified = classifyMove({ ...cue, clause: text.slice(clause.start, clause.end).toLowerCase() });
  return {
    kind: 'position',
    id: contentHash(
      `${parts.article.id} ${positionFinder.name} ${statement.id} ${issue.issue} ${clause.start} ${clause.end}`,
    ),
    finder: positionFinder,
    certainty: classified.reason.startsWith('cue') ? certainties.reported : certainties.clause,
    reasons: [`issue: ${issue.cue}`, `move: ${classified.reason}`],
    statement: statement.id,
    party,
    issue: issue.issue,
    move: classified.move,
    towards: towardsOf(parts, index, clause, party),
    strength: classified.strength,
    polarity: classified.move === 'reject' ? 'against' : 'for',
    held: found.isSelf ? 'self' : 'attributed',
    by: found.by,
    conditionOf: null,
    content: [clause],
  };
}

function partyOf(actor: ActorLink | null, index: IssueIndex): string | null {
  return actor?.actorId ? (index.parties.get(actor.actorId) ?? null) : null;
}

function isInside(inner: Statement, outer: Statement): boolean {
  const cue = inner.cue[0];
  return cue !== undefined && outer.content.some((span) => spanContains(span, cue));
}

/** The parts of a span that lie in one sentence each. */
function splitClauses({ sentences }: AnalysedText, span: Span): readonly Span[] {
  return sentences
    .filter((sentence) => spansOverlap(sentence, span))
    .map((sentence) => ({ start: Math.max(sentence.start, span.start), end: Math.min(sentence.end, span.end) }));
}

/** One sighting for each issue of the clause: the longest cue. */
function issuesOf(analysed: AnalysedText, index: IssueIndex, clause: Span): readonly IssueSighting[] {
  const best = new Map<string, IssueSighting>();
  for (const sighting of findIssues(analysed, index, clause)) {
    const held = best.get(sighting.issue);
    if (held === undefined || sighting.weight > held.weight) best.set(sighting.issue, sighting);
  }
  return [...best.values()];
}

function cueWords(
  { tokens }: AnalysedText,
  statement: Statement,
): { readonly cue: readonly string[]; readonly isNegated: boolean } {
  const cue: string[] = [];
  let isNegated = false;
  for (let at = 0; at < tokens.count; at += 1) {
    const [start, end] = [tokens.start[at] ?? 0, tokens.end[at] ?? 0];
    if (!statement.cue.some((span) => span.start <= start && end <= span.end)) continue;
    const lemma = tokens.lemma[at] ?? '';
    if (/^(?:not|never|n['’]t)$/.test(lemma)) isNegated = true;
    cue.push(lemma);
  }
  return { cue, isNegated };
}

/** The other party named in the clause, where just one is. */
function towardsOf(parts: PositionParts, index: IssueIndex, clause: Span, party: string): string | null {
  const others = new Set<string>();
  for (const mention of parts.mentions) {
    if (!spanContains(clause, mention.span)) continue;
    const other = partyOf(mention.actor, index);
    if (other !== null && other !== party) others.add(other);
  }
  return others.size === 1 ? ([...others][0] ?? null) : null;
}
